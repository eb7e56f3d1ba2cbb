import { daySerial } from '@bangban/kernel';
import { Problem } from '../../common/problem';
import type { SheetLine } from '../sheet-lines';
import { attribute, type Tag, tokensOf } from './xml';
import { unreadable } from './unreadable';
import { Zip } from './zip';

export interface Most {
  readonly rows: number;
  readonly columns: number;
  /** Bytes of all that is looked at, once unpacked. */
  readonly unpacked: number;
}

const LONGEST_CELL = 4_000;
const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** Days in the calendar of old Macintoshes begin as many later. */
const LATER = 1_462;

/**
 * The lines of the first sheet of a workbook, with their numbers there; those in which nothing stands are left out. Of a formula
 * the value that was kept with it is taken: nothing is computed here, no link followed, no macro looked at.
 * @throws Problem 400 for what is no workbook, or has more rows or columns than it may
 */
export function workbookLines(bytes: Buffer, most: Most): readonly SheetLine[] {
  if (bytes.subarray(0, OLD.length).equals(OLD)) throw unreadable('old');
  const zip = new Zip(bytes, most.unpacked);
  const text = (name: string): string | null => zip.part(name)?.toString('utf8') ?? null;
  const book = text('xl/workbook.xml') ?? '';
  const links = linksOf(text('xl/_rels/workbook.xml.rels') ?? '');
  const first = firstSheet(book, links);
  const shared = sharedTexts(text('xl/sharedStrings.xml') ?? '');
  const dated = datedStyles(text('xl/styles.xml') ?? '');
  const sheet = first === null ? null : text(first);
  if (sheet === null) throw unreadable('strange');
  return linesOf(sheet, { shared, dated, later: is1904(book) ? LATER : 0, most });
}

const opens = (tag: Tag, name: string): boolean => tag.kind === 'open' && tag.name === name;

function* tagsOf(part: string): Generator<Tag> {
  for (const token of tokensOf(part)) if (token.kind !== 'text') yield token;
}

function linksOf(rels: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const token of tagsOf(rels)) {
    if (!opens(token, 'Relationship')) continue;
    const [id, target] = [attribute(token.tag, 'Id'), attribute(token.tag, 'Target')];
    if (id !== null && target !== null) links.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return links;
}

/** Hidden sheets are nobody's table. */
function firstSheet(book: string, links: ReadonlyMap<string, string>): string | null {
  for (const token of tagsOf(book)) {
    if (!opens(token, 'sheet') || (attribute(token.tag, 'state') ?? 'visible') !== 'visible') continue;
    return links.get(attribute(token.tag, 'id') ?? '') ?? null;
  }
  return null;
}

function is1904(book: string): boolean {
  for (const token of tagsOf(book)) {
    if (opens(token, 'workbookPr')) return ['1', 'true'].includes(attribute(token.tag, 'date1904') ?? '');
  }
  return false;
}

/** Texts that cells refer to; how they are read aloud (注音) is no part of them. */
function sharedTexts(part: string): readonly string[] {
  const texts: string[] = [];
  let current: string | null = null;
  let [within, aloud] = [false, false];
  for (const token of tokensOf(part)) {
    if (token.kind === 'text') {
      if (within && !aloud && current !== null && current.length < LONGEST_CELL) current += token.text;
    } else if (opens(token, 'si')) {
      current = '';
      if (token.isEmpty) texts.push('');
    } else if (token.name === 't') within = token.kind === 'open' && !token.isEmpty;
    else if (token.name === 'rPh') aloud = token.kind === 'open' && !token.isEmpty;
    else if (token.kind === 'close' && token.name === 'si') {
      texts.push(current ?? '');
      current = null;
    }
  }
  return texts;
}

/** Formats of days that every workbook has, those of Chinese versions among them. */
const isDayFormat = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** Which styles show a number as a day. */
function datedStyles(part: string): ReadonlySet<number> {
  const own = new Set<number>();
  const dated = new Set<number>();
  let within = false;
  let index = 0;
  for (const token of tagsOf(part)) {
    if (token.name === 'cellXfs') within = token.kind === 'open';
    if (token.kind === 'close') continue;
    if (token.name === 'numFmt') {
      const bare = (attribute(token.tag, 'formatCode') ?? '').replace(/"[^"]*"|\[[^[\]]*\]|\\./g, '');
      if (/[yd年]/i.test(bare)) own.add(Number(attribute(token.tag, 'numFmtId')));
    } else if (within && token.name === 'xf') {
      const id = Number(attribute(token.tag, 'numFmtId') ?? 0);
      if (own.has(id) || isDayFormat(id)) dated.add(index);
      index += 1;
    }
  }
  return dated;
}

interface Book {
  readonly shared: readonly string[];
  readonly dated: ReadonlySet<number>;
  readonly later: number;
  readonly most: Most;
}

function linesOf(sheet: string, book: Book): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  let row = 0;
  let cells: string[] = [];
  let cell: { column: number; type: string; style: number; value: string } | null = null;
  let [column, holds, aloud] = [-1, false, false];
  for (const token of tokensOf(sheet)) {
    if (token.kind === 'text') {
      if (holds && !aloud && cell && cell.value.length < LONGEST_CELL) cell.value += token.text;
    } else if (opens(token, 'row')) {
      row = Number(attribute(token.tag, 'r') ?? row + 1);
      [cells, column] = [[], -1];
    } else if (token.name === 'row') {
      if (cells.some((each) => each.trim() !== '')) lines.push({ at: row, cells });
      if (lines.length > book.most.rows) throw tooMany('rows', book.most.rows);
    } else if (opens(token, 'c')) {
      column = columnOf(attribute(token.tag, 'r')) ?? column + 1;
      const [type, style] = [attribute(token.tag, 't') ?? 'n', Number(attribute(token.tag, 's') ?? 0)];
      cell = token.isEmpty ? null : { column, type, style, value: '' };
    } else if (token.name === 'v' || token.name === 't') holds = token.kind === 'open' && !token.isEmpty;
    else if (token.name === 'rPh') aloud = token.kind === 'open' && !token.isEmpty;
    else if (token.kind === 'close' && token.name === 'c' && cell) {
      place(cells, cell.column, shown(cell, book), book.most.columns);
      cell = null;
    } else if (token.kind === 'close' && token.name === 'sheetData') break;
  }
  return lines;
}

function place(cells: string[], column: number, value: string, most: number): void {
  if (value.trim() === '') return;
  if (column >= most) throw tooMany('headings', most);
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

/** `AB12`: the 28th column. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shown(
  { style, type, value }: { readonly type: string; readonly style: number; readonly value: string },
  { dated, later, shared }: Book,
): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type !== 'n') return value;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (dated.has(style) && Number.isInteger(number) && number > 0 && number < 1e6) return daySerial(number + later);
  return plainNumber(number);
}

/** As far as spreadsheets count, without the tail that halves leave, and without an exponent where it can be. */
function plainNumber(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const short = String(rounded);
  if (!short.includes('e')) return short;
  return Math.abs(rounded) >= 1 ? BigInt(rounded).toString() : withoutZeros(rounded.toFixed(20));
}

function withoutZeros(decimal: string): string {
  let end = decimal.length;
  while (decimal[end - 1] === '0') end -= 1;
  return decimal[end - 1] === '.' ? decimal.slice(0, end - 1) : decimal.slice(0, end);
}

function tooMany(path: 'rows' | 'headings', most: number): Problem {
  const [zh, en] = path === 'rows' ? ['行', 'rows'] : ['列', 'columns'];
  const text = { zh: `最多 ${most} ${zh}：请分成几个文件。`, en: `at most ${most} ${en}: bring them in several files` };
  return new Problem('VALIDATION', { errors: [{ path, message: text.en, text }] });
}
