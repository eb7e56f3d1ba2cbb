import type { Text } from '@bangban/domain';

/** A column of a project ledger: its heading, where its value goes, and what is put into it. */
export interface LedgerColumn {
  readonly heading: string;
  readonly key: string;
  readonly needed: boolean;
  readonly note: Text;
}

const column = (heading: string, key: string, zh: string, en: string, needed = false): LedgerColumn => {
  return { heading, key, needed, note: { zh, en } };
};
const day = (heading: string, key: string, zh: string, en: string, needed = false): LedgerColumn =>
  column(heading, key, `${zh}，如 2025-03-18`, `${en}, e.g. 2025-03-18`, needed);

const UNIT: Text = { zh: '单位名称或编码', en: 'name or id of a unit' };
const PERSON: Text = { zh: '姓名或编码；重名时填编码', en: 'name or id of a person; the id where two share a name' };

/** Every column that a ledger may have, in the order of its template. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  column(
    '编号',
    'reference',
    '本台账内唯一；重复导入时据此识别',
    'unique in this ledger; tells a row taken over before',
    true,
  ),
  column('项目名称', 'name', '不超过 120 字', 'at most 120 characters', true),
  column('投资企业', 'investorName', '企业全称', 'full name of the company'),
  column('国别', 'investorCountry', '两位代码，默认 CN', 'two letters, CN unless said'),
  column('总投资（万元）', 'amount', '数字，单位万元', 'a number, in 10,000s'),
  column('币种', 'currency', '人民币、美元等，或三位代码；默认人民币', 'three letters, CNY unless said'),
  column('行业', 'industry', '不超过 60 字', 'at most 60 characters', true),
  column('引资单位', 'introducingUnitId', UNIT.zh, UNIT.en, true),
  column('跟进人', 'followerId', PERSON.zh, PERSON.en, true),
  column('落户地', 'landingUnitId', UNIT.zh, UNIT.en),
  column('包保领导', 'leaderId', `${PERSON.zh}；意向及以后必填`, `${PERSON.en}; needed from intent on`),
  column('签约平台', 'platform', '活动或平台名称', 'name of the platform or activity'),
  column('签约年度', 'signingYear', '四位年份', 'a year of four digits'),
  column('内外资', 'origin', '内资、外资', 'domestic, foreign'),
  column('督办级别', 'supervisionLevel', '无、县级、市级、省级、国家级', 'none, county, city, province, nation'),
  day('首次对接日期', 'firstContactOn', '日期', 'a day'),
  day('研判日期', 'judgedOn', '日期', 'a day'),
  day('线索日期', 'leadOn', '进入线索阶段的日期', 'when it became a lead', true),
  day('意向日期', 'intentOn', '进入意向阶段的日期', 'when it entered intent'),
  day('签约日期', 'signingOn', '签订合同的日期', 'when the contract was signed'),
  day('开工日期', 'commencementOn', '开工的日期', 'when works began'),
  day('投产日期', 'productionOn', '投产的日期', 'when production began'),
  day('计划开工', 'planCommencement', '计划日期', 'planned day'),
  day('计划投产', 'planProduction', '计划日期', 'planned day'),
];

/** What offices' own ledgers call columns that are called otherwise here, and this template once did. */
export const OTHER_HEADINGS: Readonly<Record<string, string>> = {
  产业: 'industry',
  所属行业: 'industry',
  联系人: 'followerId',
  项目联系人: 'followerId',
};

const NESTED: Readonly<Record<string, string>> = {
  'investor.name': 'investorName',
  'investor.country': 'investorCountry',
  'money.amount': 'amount',
  'money.currency': 'currency',
  'plan.commencement': 'planCommencement',
  'plan.production': 'planProduction',
  stage: 'leadOn',
  stages: 'leadOn',
};
const BY_KEY = new Map(LEDGER_COLUMNS.map((each) => [each.key, each]));

/** The column that a place in a row's payload came from; null for what is in no column. */
export function columnOf(path: string, payload: Readonly<Record<string, unknown>>): LedgerColumn | null {
  const [, index] = /^stages\.(\d+)\./.exec(path) ?? [];
  const stages = Array.isArray(payload.stages) ? (payload.stages as { stage?: unknown }[]) : [];
  const key = index === undefined ? (NESTED[path] ?? path) : `${String(stages[Number(index)]?.stage)}On`;
  return BY_KEY.get(key) ?? null;
}
