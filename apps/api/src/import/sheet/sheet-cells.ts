import type { RowOf, sheetAnswer } from '@bangban/contract';
import { SHEET_COLUMNS, type SheetColumn, type SheetKind } from '@bangban/contract/vocabulary';
import { isDateOnly, plainText, searchText, type Text, writtenDay } from '@bangban/kernel';
import { writtenCurrency, writtenMoney } from '@bangban/domain';
import type { UnitRow } from '@bangban/persistence';
import type { z } from 'zod';
import type { SheetRow } from './sheet-table';

export type RowFault = RowOf<typeof sheetAnswer>['errors'][number];

/** Whoever or whatever a cell names. */
export type Named = Pick<UnitRow, 'id' | 'name' | 'nameEn' | 'active'>;

const LONGEST_SAID = 60;
const COMMAS = /[、,，;；/\n]+/;

/** Reads the cells of one row, and remembers what is wrong with each, in words for whoever mends the sheet. */
export class SheetCells {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly kind: SheetKind,
    readonly row: SheetRow,
  ) {}

  text(key: string): string | null {
    const value = this.row.cells[key] ?? null;
    if (value === null && this.column(key).needed) this.fault(key, { zh: '必填', en: 'is missing' });
    return value;
  }

  day(key: string): string | null {
    const value = this.text(key);
    if (value === null) return null;
    const day = writtenDay(value);
    if (day !== null && isDateOnly(day)) return day;
    this.fault(key, { zh: '不是日期，应如 2026-03-18', en: 'is no day such as 2026-03-18' });
    return null;
  }

  /** A number as it is written, without what parts its digits. */
  number(key: string): string | null {
    const value = this.text(key);
    return value === null
      ? null
      : plainText(value)
          .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
          .replace(/ ?亩$/, '');
  }

  /** An amount with its currency, which may stand in the cell beside it or with the number. */
  money(key = 'amount'): { readonly amount: string; readonly currency: string } | null {
    const [value, beside] = [this.text(key), this.text('currency')];
    const currency = beside === null ? null : writtenCurrency(beside);
    if (beside !== null && currency === null) {
      this.fault('currency', { zh: '不认识的币种', en: 'is no currency that is known' });
    }
    if (value === null) return null;
    const money = writtenMoney(value);
    if (money === null)
      this.fault(key, { zh: '不是金额，应为数字，单位万元', en: 'is no amount, a number of ten thousands' });
    else if (money.currency !== null && currency !== null && money.currency !== currency) {
      this.fault('currency', { zh: '与金额中写的币种不一致', en: 'is not the currency that stands with the amount' });
    }
    return money && { amount: money.amount, currency: money.currency ?? currency ?? 'CNY' };
  }

  /** One of the words that may stand there; what is meant where nothing does. */
  choice<Choice extends string>(key: string, otherwise: Choice | null): Choice | null {
    const value = this.text(key);
    if (value === null) return otherwise;
    const sought = searchText(value);
    const choices = Object.entries(this.column(key).choices ?? {});
    const [found] = choices.find(([code, words]) => [code, ...words].some((word) => searchText(word) === sought)) ?? [];
    if (found === undefined) {
      const first = (at: number, and: string): string => choices.map(([code, words]) => words[at] ?? code).join(and);
      this.fault(key, { zh: `应为：${first(0, '、')}`, en: `should be one of: ${first(1, ', ')}` });
    }
    return (found as Choice | undefined) ?? null;
  }

  /** A unit or a person by name or id: nobody's name is a fault, and so is that of two. */
  named(key: string, known: readonly Named[]): string | null {
    const value = this.text(key);
    return value === null ? null : this.idOf(key, value, known);
  }

  list(key: string): readonly string[] {
    return (this.text(key) ?? '').split(COMMAS).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  }

  idOf(key: string, value: string, known: readonly Named[]): string | null {
    const plain = plainText(value);
    if (known.some(({ id }) => id === plain)) return plain;
    const sought = searchText(value);
    const [found, another] = known.filter(
      ({ active, name, nameEn }) => active && [name, nameEn ?? name].some((each) => searchText(each) === sought),
    );
    if (found && !another) return found.id;
    const said = value.slice(0, LONGEST_SAID);
    if (another)
      this.fault(key, { zh: `“${said}”不止一个，请填编码`, en: `"${said}" is the name of several: give the id` });
    else this.fault(key, { zh: `没有“${said}”`, en: `there is no "${said}"` });
    return null;
  }

  fault(key: string | null, text: Text): void {
    const value = key === null ? null : (this.row.cells[key]?.slice(0, LONGEST_SAID) ?? null);
    this.faults.push({ column: key === null ? null : this.column(key).heading, value, text });
  }

  /** Faults of what was made of the row, by the cells that it was made of; those that are known already are not said twice. */
  check(schema: z.ZodType, payload: unknown, cellOf: (path: readonly PropertyKey[]) => string | null): void {
    for (const { code, path } of schema.safeParse(payload).error?.issues ?? []) {
      const key = cellOf(path);
      const heading = key === null ? null : this.column(key).heading;
      if (this.faults.some(({ column }) => column === heading)) continue;
      const { note } = key === null ? { note: { zh: '内容符合要求', en: 'valid' } } : this.column(key);
      this.fault(
        key,
        code === 'too_big'
          ? { zh: '内容过长', en: 'is too long' }
          : { zh: `应填${note.zh}`, en: `should be ${note.en}` },
      );
    }
  }

  headingOf(key: string): Text {
    return this.column(key).heading;
  }

  private column(key: string): SheetColumn {
    const found = SHEET_COLUMNS[this.kind].find((each) => each.key === key);
    if (!found) throw new Error(`a sheet of ${this.kind} has no column ${key}`);
    return found;
  }
}
