import { z } from 'zod';
import type { Frozen } from '../common/frozen';
import { QUESTION_ASKS, RECIPIENTS, RUNGS } from '../vocabulary/index';

export const step = z
  .object({
    rung: z.enum(RUNGS),
    /**
     * Working days after the limit, below 0 before it; or the moment the light turns yellow. What would lie before the clock
     * starts comes with its start.
     */
    after: z.union([z.literal('yellow'), z.int().min(-250).max(250)]),
    to: z.array(z.enum(RECIPIENTS)).min(1),
    /** True where the rung puts a question that wants an answer (批示). */
    asks: z.boolean(),
    /** What it asks for; absent: to press. */
    asksFor: z.enum(QUESTION_ASKS).optional(),
  })
  .meta({ id: 'LadderStep' });

export type LadderStep = Frozen<z.output<typeof step>>;
