import { SUPERVISION_LEVELS } from '@bangban/contract/vocabulary';
import {
  type Json,
  LADDER_KINDS,
  LADDER_NAMES,
  type LadderName,
  type LadderVariant,
  type Policy,
  policyWith,
  sameJson,
  STAGES,
  valueAt,
  type WrittenChange,
} from '@bangban/domain';
import { type LadderStep, RECIPIENTS, RUNGS, type Text } from '@bangban/kernel';

const LADDERS = '/ladders';
const VARIANTS = '/ladderVariants';
const FALLBACKS = '/fallbacks';

export type Steps = readonly LadderStep[];

/** Who hears when of each limit, as a draft is to have it: rung by rung. */
export interface LadderDraft {
  readonly ladders: Readonly<Record<LadderName, Steps>>;
  readonly variants: readonly LadderVariant[];
  /** To whom it goes where nobody is there. */
  readonly fallbacks: Policy['fallbacks'];
}

/** Whether a place is edited here, and so is no place to write over as a whole. */
export const isOfLadders = (path: string): boolean =>
  [LADDERS, VARIANTS, FALLBACKS].some((place) => path === place || path.startsWith(`${place}/`));

/** The policy in force with what a draft changes of it. */
export function ladderDraftOf(policy: Policy, changes: readonly WrittenChange[]): LadderDraft {
  const known = changes.filter(({ path }) => isOfLadders(path) && valueAt(policy, path).found);
  const { fallbacks, ladders, ladderVariants } = policyWith(known, policy);
  return { ladders, variants: ladderVariants, fallbacks };
}

const jsonOf = (steps: Steps): Json => steps.map((step) => ({ ...step, to: [...step.to] }));

const variantsJson = (variants: readonly LadderVariant[]): Json =>
  variants.map((each) => ({ ...each, steps: jsonOf(each.steps) }));

/** A ladder as a whole where any rung of it is another, and all that stand for kinds or levels where any of those is. `sourceOf` says by which paper. */
export function ladderChanges(
  policy: Policy,
  { fallbacks, ladders, variants }: LadderDraft,
  sourceOf: (path: string) => string,
): readonly WrittenChange[] {
  const changed = (path: string, value: Json, before: Json): readonly WrittenChange[] =>
    sameJson(value, before) ? [] : [{ path, value, source: sourceOf(path) }];
  return [
    ...LADDER_NAMES.flatMap((name) =>
      changed(`${LADDERS}/${name}`, jsonOf(ladders[name]), jsonOf(policy.ladders[name])),
    ),
    ...changed(VARIANTS, variantsJson(variants), variantsJson(policy.ladderVariants)),
    ...RECIPIENTS.flatMap((of) => changed(`${FALLBACKS}/${of}`, [...fallbacks[of]], [...policy.fallbacks[of]])),
  ];
}

/** What a ladder may be another for: templates by their titles, routines by theirs; none where it knows no kinds. */
export function kindsOf(
  { stages }: Policy,
  name: LadderName,
): readonly { readonly key: string; readonly title: Text }[] {
  const sort = LADDER_KINDS[name];
  if (sort === null) return [];
  if (sort === 'template') return STAGES.flatMap((stage) => stages[stage].items);
  const kind = name === 'cadence' ? 'cadence' : 'once';
  return STAGES.flatMap((stage) => stages[stage].routines.filter((each) => each.kind === kind));
}

/** Another of this ladder, for the first kind or level that has none; null where all have. */
export function newVariant(policy: Policy, draft: LadderDraft, ladder: LadderName): LadderVariant | null {
  const taken = (kind: string | null, level: LadderVariant['level']): boolean =>
    draft.variants.some((each) => each.ladder === ladder && each.kind === kind && each.level === level);
  const level = SUPERVISION_LEVELS.find((each) => each !== 'none' && !taken(null, each));
  const kind = kindsOf(policy, ladder).find(({ key }) => !taken(key, null));
  if (level === undefined && !kind) return null;
  return { ladder, kind: level ? null : (kind?.key ?? null), level: level ?? null, steps: draft.ladders[ladder] };
}

/** Where a rung stands: with the light, before the limit, or with its end and later. */
export type Moment = 'yellow' | 'before' | 'after';

export const momentOf = ({ after }: LadderStep): Moment =>
  after === 'yellow' ? 'yellow' : after < 0 ? 'before' : 'after';

export const daysOf = ({ after }: LadderStep): number => (after === 'yellow' ? 0 : Math.abs(after));

/** A day at least before the limit: none before it is its end. */
export function placedAt(moment: Moment, days: number): LadderStep['after'] {
  if (moment === 'yellow') return 'yellow';
  return moment === 'before' ? -Math.max(1, days) : days;
}

/** The next rung that a ladder has not, above its last; null where it has them all. */
export function nextStep(steps: Steps): LadderStep | null {
  const rung = RUNGS.find((each) => !steps.some((step) => step.rung === each));
  return rung === undefined ? null : { rung, after: rung === 'early-reminder' ? -3 : 0, to: ['holder'], asks: false };
}

/** In the order of their ranks: what is added low stands low. */
export const inOrder = (steps: Steps): Steps =>
  [...steps].sort((one, other) => RUNGS.indexOf(one.rung) - RUNGS.indexOf(other.rung));
