import { parse } from 'csv-parse/sync';
import { STAGES } from '@bangban/domain';
import { Problem } from '../common/problem';

/** A column of a project ledger by its heading in either language, and where its value goes. */
const COLUMNS: readonly (readonly [zh: string, key: string])[] = [
  ['编号', 'reference'],
  ['项目名称', 'name'],
  ['投资企业', 'investorName'],
  ['国别', 'investorCountry'],
  ['总投资（万元）', 'amount'],
  ['币种', 'currency'],
  ['产业', 'industry'],
  ['引资单位', 'introducingUnitId'],
  ['联系人', 'followerId'],
  ['落户地', 'landingUnitId'],
  ['包保领导', 'leaderId'],
  ['签约平台', 'platform'],
  ['签约年度', 'signingYear'],
  ['内外资', 'origin'],
  ['督办级别', 'supervisionLevel'],
  ['首次对接日期', 'firstContactOn'],
  ['研判日期', 'judgedOn'],
  ['线索日期', 'leadOn'],
  ['意向日期', 'intentOn'],
  ['签约日期', 'signingOn'],
  ['开工日期', 'commencementOn'],
  ['投产日期', 'productionOn'],
  ['计划开工', 'planCommencement'],
  ['计划投产', 'planProduction'],
];
const KEYS = new Map(COLUMNS.flatMap(([zh, key]) => [[zh, key] as const, [key, key] as const]));
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
export const LEDGER_HEADINGS: readonly string[] = COLUMNS.map(([zh]) => zh);

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
    Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));
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

function fault(path: string, message: string): Problem {
  return new Problem(400, 'VALIDATION', { errors: [{ path, message }] });
}
