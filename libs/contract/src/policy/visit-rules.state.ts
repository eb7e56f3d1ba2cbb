import { z } from 'zod';
import type { Frozen } from '../common/frozen';
import { SIGN_KINDS } from '../vocabulary/index';

const points = z.int().min(0).max(100);

/** 走访: what makes a company need a visit, in points. Of the newest version: companies are compared with each other. */
export const visitRules = z
  .object({
    /** For each sign that is open. */
    signs: z.record(z.enum(SIGN_KINDS), points),
    /** For each item that is open, and once more for each whose limit has passed. */
    item: points,
    lateItem: points,
    /** For each promise to the company that is late, and for each that it did not confirm as kept. */
    latePromise: points,
    refusedPromise: points,
    /** For each complaint of the company that is not closed, of those that whoever looks may read. */
    complaint: points,
    /** One point for so many days without a call or a visit, and no more than so many points. */
    daysPerPoint: z.int().min(1).max(365),
    mostForDays: points,
    /** The rule that says so: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'VisitRules' });

export type VisitRules = Frozen<z.output<typeof visitRules>>;
