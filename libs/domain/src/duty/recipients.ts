import { activePerson, type Directory, helpCentreHead, peopleWithRole, type RecipientRef } from '@bangban/kernel';
import { leaderOf, resolveHolder } from './holders';
import type { HelpItemState } from '../help-item/help-item.state';
import type { Policy } from '../policy/policy';
import type { Escalation, ProjectState } from '../project/project.state';

/** For whom somebody else is told, because nobody is there, and who that is. */
export interface StoodIn {
  readonly of: RecipientRef;
  /** Whose head or handler that is; null: a post of the place, or the project's own. */
  readonly unitId: string | null;
  readonly to: readonly string[];
}

export interface Recipients {
  readonly people: readonly string[];
  readonly fallback: boolean;
  readonly stoodIn: readonly StoodIn[];
}

/** Whose limit it is, and the item that it is of; without one, nobody stands to it. */
export interface ToldOf {
  readonly unitId: string | null;
  readonly personId: string;
  readonly item?: Pick<HelpItemState, 'unitId' | 'personId' | 'coUnitIds'> | null;
}

/** Where people are looked for, and to whom it goes where there are none. */
export interface Places {
  readonly directory: Directory;
  readonly policy: Pick<Policy, 'fallbacks'>;
}

/**
 * The people behind a rung's references at this moment. Where nobody is there who was meant, the policy's chain is gone along to
 * the first who is, and it is said for whom. Nobody is missed where there is nobody by nature: an item without co-units has no heads of any.
 */
export function resolveRecipients(
  refs: readonly RecipientRef[],
  told: ToldOf,
  project: ProjectState,
  { directory, policy }: Places,
): Recipients {
  const people = new Set<string>();
  const stoodIn: StoodIn[] = [];
  const nearest = (of: RecipientRef): readonly string[] =>
    policy.fallbacks[of].map((each) => find(each, told, project, directory)).find(({ length }) => length > 0) ?? [];
  for (const of of refs) {
    for (const id of find(of, told, project, directory)) people.add(id);
    for (const unitId of missing(of, told, project, directory)) stoodIn.push({ of, unitId, to: nearest(of) });
  }
  // All of them were there by nature only: the last resort is that of the first.
  const [first] = refs;
  if (people.size === 0 && stoodIn.length === 0 && first) stoodIn.push({ of: first, unitId: null, to: nearest(first) });
  for (const id of stoodIn.flatMap(({ to }) => to)) people.add(id);
  return { people: [...people], fallback: stoodIn.length > 0, stoodIn };
}

/** What an event says of it: nothing where all were there. */
export const stoodInData = ({ stoodIn }: Pick<Recipients, 'stoodIn'>): { readonly stoodIn?: StoodIn[] } =>
  stoodIn.length > 0 ? { stoodIn: [...stoodIn] } : {};

/** The units, or the post (null), that have nobody for this reference; none where somebody is there. */
function missing(
  ref: RecipientRef,
  told: ToldOf,
  project: ProjectState,
  directory: Directory,
): readonly (string | null)[] {
  if (ref === 'co-unit-heads') return (told.item?.coUnitIds ?? []).filter((id) => headOf(id, directory) === null);
  if (find(ref, told, project, directory).length > 0) return [];
  return [UNIT_OF[ref]?.(told, project) ?? null];
}

/** Whose a receiver is, for those of one unit. */
const UNIT_OF: Readonly<Partial<Record<RecipientRef, (told: ToldOf, project: ProjectState) => string | null>>> = {
  holder: ({ unitId }) => unitId,
  'unit-head': ({ unitId }) => unitId,
  'lead-handler': ({ item }) => item?.unitId ?? null,
  'lead-unit-head': ({ item }) => item?.unitId ?? null,
  'introducing-unit-head': (_, { introducingUnitId }) => introducingUnitId,
  'landing-place-head': (_, { landingUnitId }) => landingUnitId,
  follower: (_, { introducingUnitId }) => introducingUnitId,
};

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
