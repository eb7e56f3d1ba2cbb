/** The mark that makes spreadsheet programs read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

export type CsvValue = string | number | null;

/**
 * One line of CSV (RFC 4180). A text that a spreadsheet would run as a formula is disarmed by a quote before it: programs
 * for Chinese and Japanese also take the full-width, small, raised and lowered forms of = + - @, and some drop blanks and
 * marks without width before they look.
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

const FORMULA = /^(?:[\t\r\n\v\f]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−﬩])/u;

/** Whether a spreadsheet may run this text; such a text gets a quote before it. */
export function runsAsFormula(text: string): boolean {
  return FORMULA.test(text);
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = runsAsFormula(value) ? `'${value}` : value;
  // A semicolon or a tab parts cells where the list separator of the machine is one.
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
