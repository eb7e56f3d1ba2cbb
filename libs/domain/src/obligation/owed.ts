import type { Directory } from '@bangban/kernel';
import type { Policy } from '../policy/policy';
import type { ProjectState } from '../project/project.state';
import { isOpen } from '../project/stages';
import type { World } from '../world';
import { formObligations } from './form-obligations';
import { itemAnswers, type Obligation, projectObligations } from './obligations';

/** By whom and what it is said what is owed. */
export interface OwedRules {
  readonly policy: Policy;
  readonly directory: Directory;
  /** Rules that a decision may have taken over. */
  readonly newPolicy?: Policy | null;
}

/** What is owed on the project, and in answers about its items that are at hand: by the rules that it stands on. */
export function owedOn(world: World, { directory, newPolicy, policy }: OwedRules): readonly Obligation[] {
  const { items, project } = world;
  if (!project) return [];
  const adopted = newPolicy?.version === project.policyVersion ? newPolicy : policy;
  const asked = Object.values(items).flatMap((item) => itemAnswers(item, project, directory));
  const ofForms = isOpen(project.status) ? formObligations(world, directory) : [];
  return [...projectObligations(project, adopted, directory), ...ofForms, ...asked];
}

/** A matter is one of its item; what is owed is one of its project, whose items may each be asked for the same. */
export const owedKey = ({ itemId, kind, matter }: Obligation): string =>
  itemId === null || kind === 'question' ? matter : `${matter}:${itemId}`;

export interface OwedChange {
  /** New, or otherwise than before. */
  readonly told: readonly Obligation[];
  /** True where something is owed no longer: all that still is stands in `owed`. */
  readonly less: boolean;
  readonly owed: readonly Obligation[];
}

const NOTHING: OwedChange = { told: [], less: false, owed: [] };

/**
 * What a decision changes in what is owed: mostly nothing. Both sides are said by the same people; where these have changed since
 * something was told, all of the project's is told anew in any case.
 */
export function owedChange(before: World, after: World, rules: OwedRules): OwedChange {
  const { project } = after;
  if (!project || (before.project === project && before.items === after.items)) return NOTHING;
  if (before.project && before.forms === after.forms && standsAsBefore(before.project, project)) {
    const moved = Object.keys(after.items).filter((id) => before.items[id] !== after.items[id]);
    const asked = (world: World): readonly Obligation[] =>
      moved.flatMap((id) => {
        const item = world.items[id];
        return item ? itemAnswers(item, project, rules.directory) : [];
      });
    const { less, told } = changeOf(asked(before), asked(after));
    return { told, less, owed: less ? owedOn(after, rules) : [] };
  }
  const owed = owedOn(after, rules);
  const { less, told } = changeOf(owedOn(before, { ...rules, newPolicy: null }), owed);
  // A project that rests or ends takes what is owed on items along that are not at hand.
  const rests = project.status !== 'active' && before.project?.status === 'active';
  return { told, less: rests || less, owed };
}

/** What every act on an item changes in its project, and nothing that is owed is said by. */
const BESIDE: readonly string[] = ['seq', 'lastRecordedAt', 'stillness'] satisfies readonly (keyof ProjectState)[];

const standsAsBefore = (one: ProjectState, other: ProjectState): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every(
    (field) => one[field as keyof ProjectState] === other[field as keyof ProjectState] || BESIDE.includes(field),
  );

function changeOf(before: readonly Obligation[], after: readonly Obligation[]): Pick<OwedChange, 'told' | 'less'> {
  const had = new Map(before.map((each) => [owedKey(each), each]));
  const told = after.filter((each) => !isSame(had.get(owedKey(each)), each));
  for (const each of after) had.delete(owedKey(each));
  return { told, less: had.size > 0 };
}

const isSame = (had: Obligation | undefined, has: Obligation): boolean =>
  had !== undefined && Object.entries(has).every(([field, value]) => isEqual(had[field as keyof Obligation], value));

function isEqual(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
