import { z } from 'zod';
import { workingDays } from '../common/fields';
import type { Frozen } from '../common/frozen';

/** 客商投诉: how long each step may take, in working days, and when the leader in charge is told. */
export const complaintRules = z
  .object({
    accept: workingDays,
    answer: workingDays,
    /** For the company to say whether it is settled; then it is taken as settled. */
    confirm: workingDays,
    /** For the decision after it was not. */
    decide: workingDays,
    /** Working days after a limit that went by. */
    climb: workingDays,
    /** The rule that says so: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'ComplaintRules' });

export type ComplaintRules = Frozen<z.output<typeof complaintRules>>;
