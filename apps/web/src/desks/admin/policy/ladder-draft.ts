import {
  type Json,
  LADDER_NAMES,
  type LadderName,
  type Policy,
  policyWith,
  sameJson,
  valueAt,
  type WrittenChange,
} from '@bangban/domain';
import { type LadderStep, RUNGS } from '@bangban/kernel';

const LADDERS = '/ladders';

export type Steps = readonly LadderStep[];

/** Who hears when of each limit, as a draft is to have it: rung by rung. */
export interface LadderDraft {
  readonly ladders: Readonly<Record<LadderName, Steps>>;
}

/** Whether a place is edited here, and so is no place to write over as a whole. */
export const isOfLadders = (path: string): boolean => path === LADDERS || path.startsWith(`${LADDERS}/`);

/** The policy in force with what a draft changes of it. */
export function ladderDraftOf(policy: Policy, changes: readonly WrittenChange[]): LadderDraft {
  const known = changes.filter(({ path }) => isOfLadders(path) && valueAt(policy, path).found);
  const { ladders } = policyWith(known, policy);
  return { ladders };
}

const jsonOf = (steps: Steps): Json => steps.map((step) => ({ ...step, to: [...step.to] }));

/** A ladder as a whole where any rung of it is another. `sourceOf` says by which paper. */
export function ladderChanges(
  policy: Policy,
  { ladders }: LadderDraft,
  sourceOf: (path: string) => string,
): readonly WrittenChange[] {
  return LADDER_NAMES.flatMap((name) => {
    const [path, value] = [`${LADDERS}/${name}`, jsonOf(ladders[name])];
    return sameJson(value, jsonOf(policy.ladders[name])) ? [] : [{ path, value, source: sourceOf(path) }];
  });
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
