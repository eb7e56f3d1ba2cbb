import { LEDGER_COLUMNS } from '@bangban/contract';
import type { EventMap, ImportPayload } from '@bangban/domain';
import { plainText } from '@bangban/kernel';
import { type Stage, STAGES } from '@bangban/domain';
import { type RowFault, rowFault } from './row-faults';

type Said = string | number | null | undefined;

/** When each stage was entered, under the heading of its column. */
function daysOf(stages: readonly (readonly [Stage, string])[]): Cells {
  return Object.fromEntries(STAGES.map((each) => [`${each}On`, stages.find(([stage]) => stage === each)?.[1]]));
}

/** The row's own key, and days on which the record may know better by now. */
const NOT_COMPARED = ['reference', 'judgedOn', 'firstContactOn'];
const COMPARED = LEDGER_COLUMNS.filter(({ path, stage }) => stage === undefined && !NOT_COMPARED.includes(path));

type Cells = Readonly<Record<string, Said>>;

/** Every cell of a row, as the ledger has it now or as it was taken over, with those that are said in another place. */
function cellsOf(facts: object, apart: Cells): Cells {
  const cells = COMPARED.map(({ holds, path }): readonly [string, Said] => {
    const value = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key] ?? null, facts);
    return [path, holds === 'amount' && value !== null ? Number(value) : (value as Said)];
  });
  return { ...Object.fromEntries(cells), ...apart };
}

function cellsNow(payload: ImportPayload): Cells {
  return cellsOf(payload, {
    landingUnitId: payload.landingUnitId ?? payload.parties?.['landing-place']?.unitId,
    ...daysOf(payload.stages.map(({ enteredOn, stage }) => [stage, enteredOn])),
  });
}

function cellsThen(facts: EventMap['ProjectImported'], dayOf: (instant: string) => string): Cells {
  return cellsOf(facts, {
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
