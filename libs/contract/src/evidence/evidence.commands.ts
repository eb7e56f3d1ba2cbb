import { z } from 'zod';
import * as ask from '../common/ask';
import { line, money, placeId, sha256, uuid } from '../common/fields';
import { asked } from '../common/form';
import { AMOUNT, FUND_PROOFS, FUND_SOURCES, MILESTONES, PERIOD, SIGNING_KINDS } from '../vocabulary/index';

const ofContract = { when: { field: 'kind', is: ['contract'] } } as const;

export const evidenceCommands = {
  RecordEvidence: z.strictObject({
    kind: asked(line(60), { kind: 'evidence-kind' }),
    number: ask.line(120),
    date: ask.day(),
    /** A contract names its parties and money. */
    parties: asked(z.array(line(120)).min(2).max(10), { kind: 'texts', required: true, ...ofContract }).optional(),
    money: ask.money({ required: true, ...ofContract }).optional(),
    /** How a contract's money counts; the first one counts whole, later ones only as added capital. */
    signingKind: ask.choice(SIGNING_KINDS, 'signingKind', ofContract).optional(),
    sha256: asked(sha256, { kind: 'file' }).optional(),
    itemId: asked(uuid, { kind: 'item' }).optional(),
    /** Why it counts although it is dated before the project, or before what it proves. */
    earlyReason: ask.words().optional(),
    note: ask.words().optional(),
  }),
  RecordMilestone: z.strictObject({
    milestone: ask.choice(MILESTONES, 'milestone'),
    date: ask.day(),
    evidenceId: ask
      .recorded('evidence', { required: true, when: { field: 'milestone', is: ['fulfilment'] } })
      .optional(),
    earlyReason: ask.words().optional(),
    note: ask.words().optional(),
  }),
  RecordFundArrival: z.strictObject({
    money: ask.money(),
    date: ask.day(),
    proof: ask.choice(FUND_PROOFS, 'proof'),
    proofNumber: ask.line(120),
    source: ask.choice(FUND_SOURCES, 'fundSource', { label: 'fundSource' }).optional(),
    sha256: asked(sha256, { kind: 'file' }).optional(),
    earlyReason: ask.words().optional(),
    /** Why it counts although more has arrived with it than contracts agree. */
    overReason: ask.words().optional(),
    /** Why it counts although its proof is recorded on another project: 到位资金分割证明, for one. */
    elsewhereReason: ask.words().optional(),
    note: ask.words().optional(),
  }),
  /** 到资计划: all of what is agreed, by months and quarters; in place of the plan before, which stays on record. */
  PlanArrivals: z.strictObject({
    instalments: asked(
      z
        .array(z.strictObject({ period: z.string().regex(PERIOD, 'a month 2026-07 or a quarter 2026-Q3'), money }))
        .min(1)
        .max(60),
      { kind: 'instalments' },
    ),
    reason: ask.words(),
  }),
  /** By somebody other than who recorded it: from then on it stands in published figures. */
  VerifyFundArrival: z.strictObject({
    arrivalId: ask.recorded('arrival', { among: 'unverified' }),
    note: ask.words().optional(),
  }),
  /** 冲减: so much less than was recorded, as an entry of its own; by somebody other than who recorded it. */
  CorrectFundArrival: z.strictObject({
    arrivalId: ask.recorded('arrival', { among: 'standing' }),
    amount: asked(z.string().regex(AMOUNT, 'a decimal number of ten thousands, e.g. "12000.5"'), {
      kind: 'line',
      label: 'lessBy',
    }),
    reason: ask.words(),
  }),
  /** Between places, by the signed statement: the parts add up to what stands of it. */
  SplitFundArrival: z.strictObject({
    arrivalId: ask.recorded('arrival', { among: 'standing' }),
    evidenceId: ask.recorded('evidence'),
    parts: asked(
      z
        .array(
          z.strictObject({ unitId: placeId, amount: z.string().regex(AMOUNT, 'a decimal number of ten thousands') }),
        )
        .min(2)
        .max(20),
      { kind: 'shares', label: 'shares' },
    ),
  }),
  /** What was recorded wrongly is taken back by somebody other than who recorded it; the record keeps both. */
  WithdrawEvidence: z.strictObject({ evidenceId: ask.recorded('evidence'), reason: ask.words() }),
  WithdrawMilestone: z.strictObject({ milestoneId: ask.recorded('milestone'), reason: ask.words() }),
  WithdrawFundArrival: z.strictObject({ arrivalId: ask.recorded('arrival'), reason: ask.words() }),
};
