import { z } from 'zod';
import { dateOnly, line, money, placeId, stage, workingDays } from '../common/fields';
import { evidenceCommands } from '../evidence/evidence.commands';
import { facts, investor } from '../project/project.facts';
import { stageCommands } from '../stage/stage.commands';
import { UNIT_PARTIES } from '../vocabulary/index';
import { type Column, column, columnsOf, stageColumns } from './column';

const item = z.strictObject({
  title: line(120),
  templateKey: line(60).optional(),
  unitId: placeId,
  personId: placeId.optional(),
  limit: workingDays,
  blocks: stage.optional(),
  issuedOn: dateOnly,
  /** When its unit signed for it, where the ledger says so. */
  signedForOn: dateOnly.optional(),
  /** Set for an item that was closed before the import: recorded as a fact, no clock is armed. */
  closedOn: dateOnly.optional(),
});

const dated = (heading: string, zh: string, en: string): Column => ({ heading, holds: 'day', note: { zh, en } });
const day = (heading: string, zh: string, en: string): typeof dateOnly => column(dateOnly, dated(heading, zh, en));

const { commencement, production, ...plan } = stageCommands.RevisePlan.shape;
const { amount, currency } = money.shape;

const shape = {
  /** The row's own key, in the file or ledger that the figures come from. */
  reference: column(line(120), {
    heading: '编号',
    holds: 'code',
    note: { zh: '本台账内唯一；重复导入时据此识别', en: 'unique in this ledger; tells a row taken over before' },
  }),
  name: column(facts.name, { heading: '项目名称' }),
  investor: z
    .strictObject({
      name: column(investor.shape.name, {
        key: 'investorName',
        heading: '投资企业',
        note: { zh: '企业全称', en: 'full name of the company' },
      }),
      country: column(investor.shape.country, {
        key: 'investorCountry',
        heading: '国别',
        holds: 'code',
        otherwise: 'CN',
        note: { zh: '两位代码，默认 CN', en: 'two letters, CN unless said' },
      }),
    })
    .nullable()
    .optional(),
  money: z
    .strictObject({
      amount: column(amount, {
        heading: '总投资（万元）',
        holds: 'amount',
        note: { zh: '数字，单位万元', en: 'a number, in 10,000s' },
      }),
      currency: column(currency, {
        heading: '币种',
        holds: 'code',
        otherwise: 'CNY',
        note: { zh: '人民币、美元等，或三位代码；默认人民币', en: 'three letters, CNY unless said' },
      }),
    })
    .nullable()
    .optional(),
  industry: column(facts.industry, { heading: '行业', others: ['产业', '所属行业'] }),
  introducingUnitId: column(facts.introducingUnitId, { heading: '引资单位', holds: 'unit' }),
  followerId: column(placeId, { heading: '跟进人', others: ['联系人', '项目联系人'], holds: 'person' }),
  landingUnitId: column(facts.landingUnitId, { heading: '落户地', holds: 'unit' }),
  leaderId: column(placeId, {
    heading: '包保领导',
    holds: 'person',
    more: { zh: '意向及以后必填', en: 'needed from intent on' },
  }).optional(),
  platform: column(facts.platform, {
    heading: '签约平台',
    note: { zh: '活动或平台名称', en: 'name of the platform or activity' },
  }),
  signingYear: column(facts.signingYear, {
    heading: '签约年度',
    holds: 'year',
    note: { zh: '四位年份', en: 'a year of four digits' },
  }),
  origin: column(facts.origin, {
    heading: '内外资',
    holds: 'code',
    codes: { 内资: 'domestic', 外资: 'foreign' },
    note: { zh: '内资、外资', en: 'domestic, foreign' },
  }),
  supervisionLevel: column(facts.supervisionLevel, {
    heading: '督办级别',
    holds: 'code',
    codes: { 无: 'none', 县级: 'county', 市级: 'city', 省级: 'province', 国家级: 'nation' },
    note: { zh: '无、县级、市级、省级、国家级', en: 'none, county, city, province, nation' },
  }),
  firstContactOn: day('首次对接日期', '日期', 'a day').optional(),
  judgedOn: day('研判日期', '日期', 'a day').optional(),
  stage,
  stages: stageColumns(
    z
      .array(z.strictObject({ stage, enteredOn: dateOnly }))
      .min(1)
      .max(20),
    {
      lead: dated('线索日期', '进入线索阶段的日期', 'when it became a lead'),
      intent: dated('意向日期', '进入意向阶段的日期', 'when it entered intent'),
      signing: dated('签约日期', '签订合同的日期', 'when the contract was signed'),
      commencement: dated('开工日期', '开工的日期', 'when works began'),
      production: dated('投产日期', '投产的日期', 'when production began'),
    },
  ),
  plan: z
    .strictObject({
      ...plan,
      commencement: column(commencement, {
        ...dated('计划开工', '计划日期', 'planned day'),
        key: 'planCommencement',
      }),
      production: column(production, { ...dated('计划投产', '计划日期', 'planned day'), key: 'planProduction' }),
    })
    .optional(),
  investorContactIds: facts.investorContactIds,
  parties: z
    .partialRecord(z.enum(UNIT_PARTIES), z.strictObject({ unitId: placeId, personId: placeId.optional() }))
    .optional(),
  evidence: z.array(evidenceCommands.RecordEvidence).max(100).optional(),
  milestones: z.array(evidenceCommands.RecordMilestone).max(20).optional(),
  fundArrivals: z.array(evidenceCommands.RecordFundArrival).max(200).optional(),
  items: z.array(item).max(200).optional(),
  /** The file or ledger that the figures come from. */
  source: line(200),
};

export const importCommands = {
  /** A project that is already under way, with its past as reported facts. */
  ImportProject: z.strictObject(shape),
};

export const LEDGER_COLUMNS = columnsOf(importCommands.ImportProject);
