import { BYTE_ORDER_MARK, csvLine, CURRENCY_WORDS, plainText, STAGES } from '@bangban/domain';
import { LEDGER_COLUMNS } from './ledger-columns';
import { type LedgerCells, ledgerTable } from './ledger-table';

const DATES = LEDGER_COLUMNS.map(({ key }) => key).filter((key) => /On$|^plan/.test(key));
/** Words of a column and what they stand for: the same word under another heading stays a word. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  origin: { 内资: 'domestic', 外资: 'foreign' },
  supervisionLevel: { 无: 'none', 县级: 'county', 市级: 'city', 省级: 'province', 国家级: 'nation' },
  currency: {
    ...Object.fromEntries(Object.entries(CURRENCY_WORDS).map(([code, word]) => [word, code])),
    人民币元: 'CNY',
    元: 'CNY',
    RMB: 'CNY',
    港币: 'HKD',
    日圆: 'JPY',
    澳门币: 'MOP',
    台币: 'TWD',
  },
};
/** Read and not kept as written, besides days and amounts. */
const PLAIN = ['reference', 'signingYear', 'investorCountry', ...Object.keys(CODES)];

/** The headings that a ledger may have. */
export const LEDGER_HEADINGS: readonly string[] = LEDGER_COLUMNS.map(({ heading }) => heading);

/** An empty ledger, as spreadsheet programs open it. */
export const LEDGER_TEMPLATE = BYTE_ORDER_MARK + csvLine(LEDGER_HEADINGS);

/**
 * The rows of a ledger as import payloads, still unchecked. Empty cells count as absent, rows without any as none.
 * @throws Problem 400 for a file that is no CSV or has unknown or missing headings
 */
export function ledgerRows(text: string): Record<string, unknown>[] {
  return ledgerTable(text).map(payloadOf);
}

function payloadOf(cells: LedgerCells): Record<string, unknown> {
  const { amount, currency, investorCountry, investorName, planCommencement, planProduction, signingYear, ...rest } =
    Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, readCell(key, value)]));
  const entered = STAGES.map((stage) => [stage, `${stage}On`] as const);
  const stages = entered.flatMap(([stage, key]) => (rest[key] === undefined ? [] : [{ stage, enteredOn: rest[key] }]));
  const others = Object.entries(rest).filter(([key]) => !entered.some(([, date]) => date === key));
  return {
    ...Object.fromEntries(others),
    stages,
    stage: stages.at(-1)?.stage,
    ...(investorName === undefined ? {} : { investor: { name: investorName, country: investorCountry ?? 'CN' } }),
    ...(amount === undefined ? {} : { money: { amount, currency: currency ?? 'CNY' } }),
    ...(signingYear === undefined ? {} : { signingYear: yearOf(signingYear) }),
    ...(planCommencement === undefined && planProduction === undefined
      ? {}
      : { plan: { commencement: planCommencement, production: planProduction } }),
  };
}

/** As people and spreadsheets write it: `２０２５/3/8 0:00`, `2025年3月8日`, ` 12,000.50 `. What is not understood stays as it is. */
function readCell(key: string, value: string): string {
  if (key === 'amount') return plainText(value).replace(/(?<=\d) ?, ?(?=\d{3}(?:\D|$))/g, '');
  if (DATES.includes(key)) return dayOf(plainText(value)) ?? value;
  if (!PLAIN.includes(key)) return value;
  const plain = plainText(value);
  return CODES[key]?.[plain] ?? (key === 'currency' || key === 'investorCountry' ? plain.toUpperCase() : plain);
}

const DAY = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?(?:[ T]0{1,2}:00(?::00(?:\.0{1,6})?)?)?$/;

/** Spreadsheets give a day a midnight; another time of day is more than a day, and left to be mended. */
function dayOf(value: string): string | null {
  const [, year, month = '', day = ''] = DAY.exec(value) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function yearOf(value: string): number | string {
  const [, year] = /^(\d{4})(?: ?年)?$/.exec(value) ?? [];
  return year === undefined ? value : Number(year);
}
