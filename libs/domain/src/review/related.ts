import type { ReviewRelation } from '@bangban/contract/vocabulary';
import type { Directory } from '@bangban/kernel';
import type { ProjectState } from '../project/project.state';

type Standing = Pick<ProjectState, 'followerId' | 'introducingUnitId' | 'parties'>;

/**
 * How somebody stands to a project, so that they give no opinion on it whatever they declare: who follows it, leads it or
 * belongs to the unit that brought it (谁引进谁负责), and who called the review. Null where they do not.
 */
export function relationTo(
  { followerId, introducingUnitId, parties }: Standing,
  personId: string,
  { calledBy, directory }: { readonly calledBy: string; readonly directory: Directory },
): ReviewRelation | null {
  if (personId === followerId) return 'follower';
  if (personId === parties.leader?.personId) return 'leader';
  const unit = directory.units[introducingUnitId];
  const brought = directory.people[personId]?.unitId === introducingUnitId || unit?.headId === personId;
  if (brought || parties['introducing-unit']?.personId === personId) return 'introducing-unit';
  return personId === calledBy ? 'caller' : null;
}
