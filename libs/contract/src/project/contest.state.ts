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
});
export const contestDecision = z.object({ verdict: z.enum(CONTEST_VERDICTS), reason: z.string(), judgeId: z.string() });

/** 线索争议: the bureau's decision is null until it is there. */
export const leadContest = heldBefore.extend({
  at: instant,
  decided: contestDecision.extend({ at: instant }).nullable(),
});
export type HeldBefore = Frozen<z.output<typeof heldBefore>>;
export type LeadContest = Frozen<z.output<typeof leadContest>>;
