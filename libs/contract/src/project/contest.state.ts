import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { day } from '../common/state';
import { CONTEST_VERDICTS } from '../vocabulary/index';

/** 先登记者持有: whose lead of the same company was there before, and until which day it is protected (inclusive). */
export const heldBefore = z.object({
  projectId: z.string().meta({ description: '`***` to whoever does not see it' }),
  unitId: z.string(),
  since: instant,
  until: day,
  byUnitId: z.string().optional().meta({ description: 'whose later lead this is; absent in older ones' }),
});
export const contestDecision = z.object({ verdict: z.enum(CONTEST_VERDICTS), reason: z.string(), judgeId: z.string() });

/** 线索争议: the bureau's decision is null until it is there. */
export const leadContest = heldBefore.extend({
  at: instant,
  decided: contestDecision.extend({ at: instant }).nullable(),
});

/** 后登记者: another unit's later lead of the company that this one holds, and what was decided of the two. */
export const leadRival = z.object({
  projectId: z.string().meta({ description: '`***` to whoever does not see it' }),
  unitId: z.string(),
  at: instant,
  decided: contestDecision.extend({ at: instant }).nullable(),
});
export type LeadRival = Frozen<z.output<typeof leadRival>>;

/** What is said on the lead that was first, of a later one and of the decision. */
export const rivalNoted = z.object({
  projectId: z.string(),
  unitId: z.string(),
  decided: contestDecision.nullable(),
});
export type HeldBefore = Frozen<z.output<typeof heldBefore>>;
export type LeadContest = Frozen<z.output<typeof leadContest>>;
