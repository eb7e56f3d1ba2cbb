import type { importAnswer, RowOf } from '@bangban/contract';
import type { Text } from '@bangban/kernel';
import type { Refused } from '@bangban/record';
import { problemText } from '../common/problem';
import { columnOf } from './ledger-columns';

/** A fault of one cell, for whoever mends the ledger: the heading it stands under, and what is wrong in words. */
export type RowFault = RowOf<typeof importAnswer>['errors'][number];

const LONGEST_SAID = 60;
const MISSING: Text = { zh: '必填', en: 'is missing' };
export const TWICE: Text = { zh: '在本台账中重复', en: 'stands twice in this ledger' };
const LONG: Text = { zh: '内容过长', en: 'is too long' };
const OTHER: Text = { zh: '内容不符合要求', en: 'is not valid' };

/** A fault at a place in a row's payload, with the words of its column. */
export function rowFault(
  path: string,
  payload: Readonly<Record<string, unknown>>,
  fault: { readonly message?: string; readonly text?: Text; readonly code?: string },
): RowFault {
  const column = columnOf(path, payload);
  const text = fault.text ?? spoken(path, payload, fault.code, column?.note);
  const value = valueAt(path, payload);
  const said = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST_SAID) : null;
  return { path, message: fault.message ?? text.en, column: column?.heading ?? null, value: said, text };
}

/** The cell that a rule refuses, where it is one that a ledger has: to be mended there. */
export function refusedCell(
  payload: Readonly<Record<string, unknown>>,
  { code, details }: Pick<Refused, 'code' | 'details'>,
): readonly RowFault[] {
  const text = problemText(code, details);
  return CELLS[code] === undefined ? [] : [rowFault(CELLS[code], payload, { text })];
}

const CELLS: Readonly<Partial<Record<Refused['code'], string>>> = {
  LEADER_NOT_ASSIGNED: 'leaderId',
  NOT_A_LEADER: 'leaderId',
};

function spoken(path: string, payload: object, code: string | undefined, note: Text | undefined): Text {
  if (valueAt(path, payload) === undefined) return MISSING;
  if (code === 'too_big') return LONG;
  return note ? { zh: `应填${note.zh}`, en: `should be ${note.en}` } : OTHER;
}

function valueAt(path: string, payload: object): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value === null ? undefined : (value as Record<string, unknown> | undefined)?.[key]),
      payload,
    );
}
