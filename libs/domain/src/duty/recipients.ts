import { activePerson, type Directory, helpCentreHead, peopleWithRole, type RecipientRef } from '@bangban/kernel';
import { leaderOf, resolveHolder } from './holders';
import type { HelpItemState } from '../help-item/help-item.state';
import type { Escalation, ProjectState } from '../project/project.state';

export interface Recipients {
  readonly people: readonly string[];
  readonly fallback: boolean;
}

/** Whose limit it is, and the item that it is of; without one, nobody stands to it. */
export interface ToldOf {
  readonly unitId: string | null;
  readonly personId: string;
  readonly item?: Pick<HelpItemState, 'unitId' | 'personId' | 'coUnitIds'> | null;
}

/** The people behind a rung's references at this moment. An empty role falls to the help centre's head, flagged. */
export function resolveRecipients(
  refs: readonly RecipientRef[],
  holder: ToldOf,
  project: ProjectState,
  directory: Directory,
): Recipients {
  const people = new Set<string>();
  let fallback = false;
  for (const ref of refs) {
    const found = find(ref, holder, project, directory);
    if (found.length === 0) {
      fallback = true;
      const head = helpCentreHead(directory);
      if (head) people.add(head);
    }
    for (const id of found) people.add(id);
  }
  return { people: [...people], fallback };
}

/**
 * Whose answer a question wants now. One put to the leader goes with the project: whoever leads it answers, and nobody who
 * led it before or stood in; while nobody does, those to whom it was put. Where they are all gone, the help centre's head.
 */
export function askedOf(escalation: Escalation, project: ProjectState, directory: Directory): readonly string[] {
  const leader = escalation.rung === 'leader' ? activePerson(directory, leaderOf(project)) : null;
  if (leader) return [leader];
  const there = escalation.recipients.filter((id) => activePerson(directory, id) !== null);
  return there.length > 0 ? there : one(helpCentreHead(directory));
}

function find(ref: RecipientRef, holder: ToldOf, project: ProjectState, directory: Directory): readonly string[] {
  switch (ref) {
    case 'holder':
      return one(activePerson(directory, holder.personId));
    case 'unit-head':
      return one(headOf(holder.unitId, directory));
    case 'lead-handler':
      return one(activePerson(directory, holder.item?.personId));
    case 'lead-unit-head':
      return one(headOf(holder.item?.unitId ?? null, directory));
    case 'co-unit-heads':
      return (holder.item?.coUnitIds ?? []).flatMap((id) => one(headOf(id, directory)));
    case 'introducing-unit-head':
      return one(headOf(project.introducingUnitId, directory));
    case 'landing-place-head':
      return one(headOf(project.landingUnitId, directory));
    case 'inspectors':
      return peopleWithRole(directory, 'inspector');
    case 'helpdesk-officer': {
      const officer = resolveHolder('helpdesk', '*', project, directory);
      return officer.fallback ? [] : [officer.personId];
    }
    case 'help-centre-head':
      return one(helpCentreHead(directory));
    case 'follower':
      return one(activePerson(directory, project.followerId));
    case 'leader':
      return one(activePerson(directory, leaderOf(project)) ?? leadStageStandIn(project, directory));
    case 'leader-in-charge':
      return peopleWithRole(directory, 'leader-in-charge');
    case 'principal-leaders':
      return peopleWithRole(directory, 'principal-leader');
    case 'investor-contacts':
      return project.investorContactIds.flatMap((id) => one(activePerson(directory, id)));
    case 'supervision-heads':
      return peopleWithRole(directory, 'supervision-head');
  }
}

/** While a lead has no leader yet, the head of the introducing unit answers for it (谁引进、谁负责). */
function leadStageStandIn(project: ProjectState, directory: Directory): string | null {
  return project.stage === 'lead' && leaderOf(project) === null ? headOf(project.introducingUnitId, directory) : null;
}

function headOf(unitId: string | null, directory: Directory): string | null {
  return unitId ? activePerson(directory, directory.units[unitId]?.headId) : null;
}

function one(id: string | null): readonly string[] {
  return id ? [id] : [];
}
