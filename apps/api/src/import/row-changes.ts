import type { EventMap, ImportPayload } from '@bangban/domain';
import { plainText, type Stage, STAGES } from '@bangban/domain';
import { type RowFault, rowFault } from './row-faults';

type Said = string | number | null | undefined;

/** When each stage was entered, under the heading of its column. */
function daysOf(stages: readonly (readonly [Stage, string])[]): Readonly<Record<string, Said>> {
  return Object.fromEntries(STAGES.map((each) => [`${each}On`, stages.find(([stage]) => stage === each)?.[1]]));
}

/** Every cell of a row as it is now beside what was taken over; days in the place's zone. */
function cellsOf(payload: ImportPayload): Readonly<Record<string, Said>> {
  return {
    name: payload.name,
    'investor.name': payload.investor?.name,
    'investor.country': payload.investor?.country,
    'money.amount': payload.money ? Number(payload.money.amount) : null,
    'money.currency': payload.money?.currency,
    industry: payload.industry,
    introducingUnitId: payload.introducingUnitId,
    followerId: payload.followerId,
    landingUnitId: payload.landingUnitId ?? payload.parties?.['landing-place']?.unitId,
    leaderId: payload.leaderId,
    platform: payload.platform,
    signingYear: payload.signingYear,
    origin: payload.origin,
    supervisionLevel: payload.supervisionLevel,
    'plan.commencement': payload.plan?.commencement,
    'plan.production': payload.plan?.production,
    ...daysOf(payload.stages.map(({ enteredOn, stage }) => [stage, enteredOn])),
  };
}

function cellsThen(
  facts: EventMap['ProjectImported'],
  dayOf: (instant: string) => string,
): Readonly<Record<string, Said>> {
  return {
    name: facts.name,
    'investor.name': facts.investor?.name,
    'investor.country': facts.investor?.country,
    'money.amount': facts.money ? Number(facts.money.amount) : null,
    'money.currency': facts.money?.currency,
    industry: facts.industry,
    introducingUnitId: facts.introducingUnitId,
    followerId: facts.followerId,
    landingUnitId: facts.landingUnitId,
    leaderId: facts.parties.leader?.personId,
    platform: facts.platform,
    signingYear: facts.signingYear,
    origin: facts.origin,
    supervisionLevel: facts.supervisionLevel,
    'plan.commencement': facts.plan?.commencement,
    'plan.production': facts.plan?.production,
    ...daysOf(facts.stages.map(({ enteredAt, stage }) => [stage, dayOf(enteredAt)])),
  };
}

/** What the ledger leaves open is what the record made of it: no change. */
const WITH_A_DEFAULT = ['origin', 'supervisionLevel', 'platform'];

/** The cells in which a row differs from what was taken over from it, each with what stood there then. */
export function changedCells(
  payload: ImportPayload,
  facts: EventMap['ProjectImported'],
  dayOf: (instant: string) => string,
): readonly RowFault[] {
  const [now, then] = [cellsOf(payload), cellsThen(facts, dayOf)];
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
