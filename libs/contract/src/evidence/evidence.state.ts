import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { day, earlyReason, money, recorded } from '../common/state';
import { FUND_PROOFS, FUND_SOURCES, MILESTONES, SIGNING_KINDS } from '../vocabulary/index';

export const evidence = z.object({
  ...recorded,
  kind: z.string(),
  number: z.string(),
  date: day,
  note: z.string(),
  sha256: z.string().nullable(),
  itemId: z.uuid().nullable(),
  parties: z.array(z.string()).meta({ description: 'of a contract' }),
  money: money.nullable(),
  /** Of a contract, where it was said: how its money counts. */
  signingKind: z.enum(SIGNING_KINDS).optional(),
  at: instant,
  earlyReason,
});
export const milestone = z.object({
  ...recorded,
  milestone: z.enum(MILESTONES),
  date: day,
  evidenceId: z.string().nullable(),
  note: z.string(),
  earlyReason,
});
export const fundArrival = z.object({
  ...recorded,
  money,
  date: day,
  proof: z.enum(FUND_PROOFS),
  proofNumber: z.string(),
  note: z.string(),
  earlyReason,
  source: z.enum(FUND_SOURCES).optional(),
  sha256: z.string().optional().meta({ description: 'the paper itself' }),
  toVerify: z
    .boolean()
    .optional()
    .meta({ description: 'in no published figure before somebody else has verified it; absent in older records' }),
  verified: z
    .object({ at: instant, by: z.string(), note: z.string() })
    .optional()
    .meta({ description: 'by somebody other than who recorded it' }),
  corrects: z
    .string()
    .optional()
    .meta({ description: 'a counter-entry: below zero, of that arrival, which stays as it was recorded' }),
  reason: z.string().optional().meta({ description: 'of a counter-entry' }),
  split: z
    .object({
      evidenceId: z.string().meta({ description: '到位资金分割证明' }),
      parts: z.array(z.object({ unitId: z.string(), money })),
    })
    .optional()
    .meta({ description: 'how it is shared between places: the parts add up to what stands of it' }),
  overReason: z.string().optional().meta({ description: 'why more has arrived than contracts agreed' }),
  elsewhere: z
    .object({
      projectIds: z.array(z.uuid()),
      reason: z.string(),
      unseen: z.int().optional().meta({ description: 'how many more, which whoever reads it does not see' }),
    })
    .optional()
    .meta({ description: 'why it counts although its proof stands on other projects too' }),
});

const plannedLine = z.object({
  period: z.string().meta({ description: 'a month `2026-07` or a quarter `2026-Q3`' }),
  until: day.meta({ description: 'its last day' }),
  money,
});
/** 到资计划: what is agreed, by when. Each version whole; the newest is in force. */
export const plannedArrivals = z.object({ version: z.int(), instalments: z.array(plannedLine), reason: z.string() });
export const arrivalPlan = plannedArrivals.extend({ at: instant, by: z.string() });

/** As it is told: without its amount to whoever may not read that. */
export const toldMoney = money.nullable().meta({ description: '万元; null where it is kept back' });
const { split } = fundArrival.shape;
const toldParts = z.array(z.object({ unitId: z.string(), money: toldMoney }));
export const toldArrival = fundArrival.extend({
  money: toldMoney,
  split: split.unwrap().extend({ parts: toldParts }).optional(),
});

const toldLines = z.array(plannedLine.extend({ money: toldMoney }));
export const toldPlannedArrivals = plannedArrivals.extend({ instalments: toldLines });
export const toldArrivalPlan = arrivalPlan.extend({ instalments: toldLines });

export type ArrivalPlan = Frozen<z.output<typeof arrivalPlan>>;
export type Evidence = Frozen<z.output<typeof evidence>>;
export type Milestone = Frozen<z.output<typeof milestone>>;
export type FundArrival = Frozen<z.output<typeof fundArrival>>;
/** What these three have in common. */
export type Recorded = Pick<Milestone, keyof typeof recorded>;
