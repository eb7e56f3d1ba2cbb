import { parse } from 'csv-parse/sync';
import { BYTE_ORDER_MARK, csvLine, STAGES } from '@bangban/domain';
import { Problem } from '../common/problem';
import { LEDGER_COLUMNS } from './ledger-columns';

const KEYS = new Map(LEDGER_COLUMNS.flatMap(({ heading, key }) => [[heading, key] as const, [key, key] as const]));
const DATES = LEDGER_COLUMNS.map(({ key }) => key).filter((key) => /On$|^plan/.test(key));
const WORDS: Readonly<Record<string, string>> = {
  ...{
    内资: 'domestic',
    外资: 'foreign',
    无: 'none',
    县级: 'county',
    市级: 'city',
    省级: 'province',
    国家级: 'nation',
  },
};

/** The headings that a ledger may have. */
export const LEDGER_HEADINGS: readonly string[] = LEDGER_COLUMNS.map(({ heading }) => heading);

/** An empty ledger, as spreadsheet programs open it. */
export const LEDGER_TEMPLATE = BYTE_ORDER_MARK + csvLine(LEDGER_HEADINGS);

/**
 * The rows of a ledger as import payloads, still unchecked. Empty cells count as absent.
 * @throws Problem 400 for a file that is no CSV or has unknown or missing headings
 */
export function ledgerRows(text: string): Record<string, unknown>[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { bom: true, columns: keysOf, skip_empty_lines: true, trim: true, max_record_size: 100_000 });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw fault('', error instanceof Error ? error.message : 'not a CSV file');
  }
  return rows.map(payloadOf);
}

function keysOf(headings: readonly string[]): string[] {
  const unknown = headings.filter((heading) => !KEYS.has(heading.trim()));
  if (unknown.length > 0) throw fault('headings', `unknown: ${unknown.join(', ').slice(0, 200)}`);
  const keys = headings.map((heading) => KEYS.get(heading.trim()) ?? '');
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw fault('headings', `stands twice: ${twice}`);
  for (const needed of ['reference', 'name', 'leadOn']) {
    if (!keys.includes(needed)) throw fault('headings', `missing: ${needed}`);
  }
  return keys;
}

function payloadOf(cells: Record<string, string>): Record<string, unknown> {
  const { amount, currency, investorCountry, investorName, planCommencement, planProduction, signingYear, ...rest } =
    Object.fromEntries(
      Object.entries(cells).flatMap(([key, value]) => (value === '' ? [] : [[key, plain(key, value)]])),
    );
  const stages = STAGES.flatMap((stage) => {
    const enteredOn = rest[`${stage}On`];
    return enteredOn === undefined ? [] : [{ stage, enteredOn }];
  });
  const entered = new Set(STAGES.map((stage) => `${stage}On`));
  const spoken = Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]) => (entered.has(key) ? [] : [[key, WORDS[value] ?? value]])),
  );
  return {
    ...spoken,
    stages,
    stage: stages.at(-1)?.stage,
    ...(investorName === undefined ? {} : { investor: { name: investorName, country: investorCountry ?? 'CN' } }),
    ...(amount === undefined ? {} : { money: { amount, currency: currency ?? 'CNY' } }),
    ...(signingYear === undefined ? {} : { signingYear: Number(signingYear) }),
    ...(planCommencement === undefined && planProduction === undefined
      ? {}
      : { plan: { commencement: planCommencement, production: planProduction } }),
  };
}

/** As spreadsheets write it: `2025/3/8`, `2025年3月8日`, `12,000.5`. */
function plain(key: string, value: string): string {
  if (key === 'amount') return value.replace(/(?<=\d),(?=\d{3}(\D|$))/g, '');
  if (!DATES.includes(key)) return value;
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value) ?? [];
  return year === '' ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function fault(path: string, message: string): Problem {
  return new Problem(400, 'VALIDATION', { errors: [{ path, message }] });
}
