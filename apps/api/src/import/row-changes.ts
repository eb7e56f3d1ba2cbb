import type { EventMap, ImportPayload } from '@bangban/domain';
import { plainText, type Stage, STAGES } from '@bangban/domain';
import { type RowFault, rowFault } from './row-faults';

type Said = string | number | null | undefined;

/** When each stage was entered, under the heading of its column. */
function daysOf(stages: readonly (readonly [Stage, string])[]): Readonly<Record<string, Said>> {
  return Object.fromEntries(STAGES.map((each) => [`${each}On`, stages.find(([stage]) => stage === each)?.[1]]));
}

const PLAIN = [
  ...(['name', 'industry', 'introducingUnitId', 'followerId', 'platform'] as const),
  ...(['signingYear', 'origin', 'supervisionLevel'] as const),
] as const;

/** What a row says and what was taken over have in common; the rest stands apart. */
type Facts = { readonly [K in (typeof PLAIN)[number]]?: Said } & {
  readonly investor?: { readonly name: string; readonly country: string } | null;
  readonly money?: { readonly amount: string; readonly currency: string } | null;
  readonly plan?: { readonly commencement: string; readonly production: string } | null;
};

/** Every cell of a row, as the ledger has it now or as it was taken over. */
function cellsOf(facts: Facts, apart: Readonly<Record<string, Said>>): Readonly<Record<string, Said>> {
  const { investor, money, plan } = facts;
  return {
    ...Object.fromEntries(PLAIN.map((key) => [key, facts[key]])),
    'investor.name': investor?.name,
    'investor.country': investor?.country,
    'money.amount': money ? Number(money.amount) : null,
    'money.currency': money?.currency,
    'plan.commencement': plan?.commencement,
    'plan.production': plan?.production,
    ...apart,
  };
}

function cellsNow(payload: ImportPayload): Readonly<Record<string, Said>> {
  return cellsOf(payload, {
    landingUnitId: payload.landingUnitId ?? payload.parties?.['landing-place']?.unitId,
    leaderId: payload.leaderId,
    ...daysOf(payload.stages.map(({ enteredOn, stage }) => [stage, enteredOn])),
  });
}

function cellsThen(
  facts: EventMap['ProjectImported'],
  dayOf: (instant: string) => string,
): Readonly<Record<string, Said>> {
  return cellsOf(facts, {
    landingUnitId: facts.landingUnitId,
    leaderId: facts.parties.leader?.personId,
    ...daysOf(facts.stages.map(({ enteredAt, stage }) => [stage, dayOf(enteredAt)])),
  });
}

/** What the ledger leaves open is what the record made of it: no change. */
const WITH_A_DEFAULT = ['origin', 'supervisionLevel', 'platform'];

/** The cells in which a row differs from what was taken over from it, each with what stood there then. */
export function changedCells(
  payload: ImportPayload,
  facts: EventMap['ProjectImported'],
  dayOf: (instant: string) => string,
): readonly RowFault[] {
  const [now, then] = [cellsNow(payload), cellsThen(facts, dayOf)];
  return Object.keys(now).flatMap((path) => {
    const [said, before] = [now[path], then[path]].map((each) => plainText(String(each ?? '')));
    if (said === before || (said === '' && WITH_A_DEFAULT.includes(path))) return [];
    const text = {
      zh: before ? `导入时为“${before}”` : '导入时为空',
      en: before ? `was "${before}" when it was imported` : 'was empty when it was imported',
    };
    return [{ ...rowFault(path, { ...payload }, { text }), value: said === '' ? null : (said ?? null) }];
  });
}
