import type { Application } from '@bangban/contract';
import type { ApplicationStep } from '@bangban/contract/vocabulary';
import type { SharedFact } from '../policy/policy';
import type { ProjectState } from '../project/project.state';
import { papersOwed } from '../project/commitments';
import type { HelpItemState } from './help-item.state';
import { isOpenItem } from './item-states';

export type { Application, ApplicationStep };

/** A fact is for every matter, or for those that the rules name by their template. */
export const feeds = ({ feeds: keys }: SharedFact, { templateKey }: Pick<HelpItemState, 'templateKey'>): boolean =>
  keys.length === 0 || (templateKey !== null && keys.includes(templateKey));

/** Why a matter cannot be applied for now: it is past that, or others come first; null: it can. */
export type NotNow = 'past' | 'waits';
export function notNow({ state, waitingOn }: Pick<HelpItemState, 'state' | 'waitingOn'>): NotNow | null {
  if (state !== 'drafted' && state !== 'issued' && state !== 'signed' && state !== 'in-progress') return 'past';
  return waitingOn.length > 0 ? 'waits' : null;
}

/** 分别受理: what the unit has made of it. Papers that are asked for are said before that it was taken up. */
export function applicationStep(
  item: Pick<HelpItemState, 'id' | 'pause' | 'signedAt' | 'state'>,
  project: Pick<ProjectState, 'commitments'>,
): ApplicationStep {
  if (item.state === 'void') return 'ended';
  if (!isOpenItem(item.state)) return 'done';
  const asksPapers = papersOwed(project, item.id).length > 0 || item.pause?.kind === 'papers';
  if (asksPapers) return 'papers-asked';
  return item.signedAt === null ? 'received' : 'accepted';
}
