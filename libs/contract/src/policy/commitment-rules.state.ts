import { z } from 'zod';
import { workingDays } from '../common/fields';
import type { Frozen } from '../common/frozen';

/** 承诺: how long there is, where nothing else was agreed. */
export const commitmentRules = z
  .object({
    /** To keep what was promised for an event, where no time after it was agreed. */
    limit: workingDays,
    /** For the other side, to confirm what is said to have been kept. */
    confirmation: workingDays,
    /** 容缺受理: how long a paper may be owed at most, and how many of one item at once; none: never. */
    lacking: z.object({ longest: workingDays, most: z.int().min(0).max(20) }),
    /** 政策兑现: to apply, to review, to decide and to pay. */
    delivery: z.object({
      application: workingDays,
      review: workingDays,
      decision: workingDays,
      payment: workingDays,
    }),
    /** The rule that lets it: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'CommitmentRules' });

export type CommitmentRules = Frozen<z.output<typeof commitmentRules>>;
