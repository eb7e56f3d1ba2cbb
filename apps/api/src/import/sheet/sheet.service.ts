import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, RowOf, sheetAnswer } from '@bangban/contract';
import { SHEET_OUTCOMES, type SheetKind } from '@bangban/contract/vocabulary';
import type { Text } from '@bangban/kernel';
import { Problem, problemText } from '../../common/problem';
import { TurnsOfOthers } from '../../common/turns-of-others';
import type { SheetLine } from '../sheet-lines';
import type { SheetAct, SheetAsker, SheetReader } from './sheet-act';
import { sheetTable, type SheetRow } from './sheet-table';
import { SheetReaders } from './sheet-readers';

export type SheetAnswer = AnswerOf<typeof sheetAnswer>;
type RowResult = RowOf<typeof sheetAnswer>;
type Became = Pick<RowResult, 'outcome'> & Partial<Pick<RowResult, 'id' | 'message' | 'like'>>;

export interface SheetInput extends SheetAsker {
  readonly kind: SheetKind;
  readonly lines: readonly SheetLine[];
  readonly dryRun: boolean;
  /** Rows that are taken in although something else may be the same. */
  readonly also: ReadonlySet<number>;
}

const TWICE: Text = { zh: '与本表前面的一行完全相同', en: 'says the same as a row above it' };

/**
 * Takes a table in, each act a command of its own under a key that is made of what it says: however often a sheet comes, mended or
 * as it was, and wherever a process ended, what was taken in before is answered with what it became. An act is tried before it is
 * given, so that what refuses it today is not kept as the answer for tomorrow.
 */
@Injectable()
export class SheetService {
  constructor(@Inject(SheetReaders) private readonly readers: SheetReaders) {}

  /** @throws Problem 400 for a table whose headings are not understood */
  async run(input: SheetInput): Promise<SheetAnswer> {
    const { dryRun, kind } = input;
    const reader: SheetReader = this.readers.of(kind);
    const { ignored, rows } = sheetTable(input.lines, kind);
    const actOf = await reader.prepare(rows, input);
    const gathered: readonly (readonly SheetRow[])[] = reader.gather?.(rows) ?? rows.map((row) => [row]);
    const results: RowResult[] = [];
    const keys = new Set<string>();
    const others = new TurnsOfOthers();
    for (const group of gathered) {
      await others.wait();
      const act = actOf(group);
      const became = await this.become(input, act, { group, keys });
      for (const { at } of group) {
        const errors = became.errors?.get(at) ?? [];
        const { id = null, like = [], message = null, outcome } = became;
        results.push({ row: at, title: act.title, outcome, id, message, like, errors: [...errors] });
      }
    }
    const count = (outcome: RowResult['outcome']): number => results.filter((each) => each.outcome === outcome).length;
    const counts = Object.fromEntries(SHEET_OUTCOMES.map((each) => [each, count(each)])) as SheetAnswer['counts'];
    const inOrder = results.toSorted((one, two) => one.row - two.row);
    return { kind, dryRun, counts, ignored: [...ignored], rows: inOrder };
  }

  private async become(
    { also, dryRun, kind, principal }: SheetInput,
    act: SheetAct,
    { group, keys }: { readonly group: readonly SheetRow[]; readonly keys: Set<string> },
  ): Promise<Became & { readonly errors?: SheetAct['faults'] }> {
    const at = group[0]?.at ?? 0;
    if (act.faults.size > 0) return { outcome: 'invalid', errors: act.faults };
    const key = keyOf(kind, principal.actingFor, act.said);
    if (keys.has(key)) {
      return { outcome: 'invalid', errors: new Map([[at, [{ column: null, value: null, text: TWICE }]]]) };
    }
    keys.add(key);
    const there = async (id: string, message: Text | null): Promise<Became> => {
      const besides = (await act.besides?.(id, { key, isTried: dryRun })) ?? null;
      return { outcome: 'exists', id, message: besides === null ? message : joined(message, besides) };
    };
    try {
      const tried = await act.give({ key, isTried: true });
      if (tried.repeated) {
        const { id, message = null } = dryRun ? tried : await act.give({ key, isTried: false });
        return await there(id, message);
      }
      const stands = act.stands?.() ?? null;
      if (stands !== null) return await there(stands, null);
      const like = also.has(at) ? [] : (act.like?.() ?? []);
      if (like.length > 0) return { outcome: 'alike', like: [...like] };
      if (dryRun) return { outcome: 'would-import' };
      const { id, message = null, repeated } = await act.give({ key, isTried: false });
      return { outcome: repeated ? 'exists' : 'imported', id, message };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const became = refused(act, at, error);
      return became.outcome === 'exists' && became.id ? there(became.id, became.message ?? null) : became;
    }
  }
}

const joined = (one: Text | null, other: Text): Text =>
  one === null ? other : { zh: one.zh + other.zh, en: `${one.en} ${other.en}` };

function refused(
  act: SheetAct,
  at: number,
  { code, options }: Problem,
): Became & { readonly errors?: SheetAct['faults'] } {
  const why = problemText(code, options.details ?? {});
  const more = act.more?.(code) ?? { zh: '', en: '' };
  const message = { zh: why.zh + more.zh, en: `${why.en} ${more.en}`.trim() };
  const there = act.there?.(code, options.details ?? {}) ?? null;
  if (there !== null) return { outcome: 'exists', id: there, message };
  const fault = act.faultOf?.(code, message) ?? null;
  return fault ? { outcome: 'invalid', errors: new Map([[at, [fault]]]) } : { outcome: 'refused', message };
}

/** Visible characters, as the keys of callers are; for somebody else it is another act. */
function keyOf(kind: SheetKind, actingFor: string | null, said: unknown): string {
  return `sheet:${kind}:${createHash('sha256')
    .update(JSON.stringify([actingFor, said]))
    .digest('hex')}`;
}
