import { moneySums } from './money';
import type { FundArrival, Money } from './project.state';

/** What is recorded itself, without the counter-entries beside it. */
export const isArrival = ({ corrects }: Pick<FundArrival, 'corrects'>): boolean => corrects === undefined;

/** What stands of an arrival: what was recorded less its counter-entries. */
export function standingOf({ id, money }: Pick<FundArrival, 'id' | 'money'>, all: readonly FundArrival[]): Money {
  const [sum = money] = moneySums([money, ...all.filter(({ corrects }) => corrects === id).map((each) => each.money)]);
  return sum;
}

/** Still to be verified before it stands in a published figure. */
export const awaitsVerifying = ({ toVerify, verified }: Pick<FundArrival, 'toVerify' | 'verified'>): boolean =>
  toVerify === true && verified === undefined;

/**
 * What stands in published figures: arrivals that are verified, and those from before anybody was asked to, each with its
 * counter-entries. The same in SQL: `arrival.queries.ts`; a test holds the two together.
 */
export function publishedArrivals(all: readonly FundArrival[]): readonly FundArrival[] {
  const counted = new Set(all.filter((each) => isArrival(each) && !awaitsVerifying(each)).map(({ id }) => id));
  return all.filter(({ corrects, id }) => counted.has(corrects ?? id));
}

export interface ArrivalPart {
  readonly arrivalId: string;
  /** Null where the project has no place yet. */
  readonly unitId: string | null;
  readonly money: Money;
}

/**
 * What stands of each arrival, by place: its shares where a signed statement splits it, else whole where the project lands. They
 * add up to what arrived. The same in SQL: `fund-place.queries.ts`; a test holds the two together.
 */
export const arrivalParts = (all: readonly FundArrival[], landingUnitId: string | null): readonly ArrivalPart[] =>
  all
    .filter(isArrival)
    .flatMap((each) =>
      each.split
        ? each.split.parts.map(({ money, unitId }) => ({ arrivalId: each.id, unitId, money }))
        : [{ arrivalId: each.id, unitId: landingUnitId, money: standingOf(each, all) }],
    );
