import { z } from 'zod';
import type { Frozen } from '../common/frozen';
import { LADDER_NAMES, QUESTION_ASKS, RECIPIENTS, RUNGS, SUPERVISION_LEVELS } from '../vocabulary/index';

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

/** Another ladder for a kind of item or routine, for a level of supervision, or for both together. */
export const ladderVariant = z
  .object({
    ladder: z.enum(LADDER_NAMES),
    /** The key of a template or routine; null: of every kind. */
    kind: z.string().min(1).nullable(),
    /** Null: of every level. */
    level: z.enum(SUPERVISION_LEVELS).nullable(),
    steps: z.array(step).min(1),
  })
  .meta({ id: 'LadderVariant' });

/** To whom it goes, one after the other, where nobody is there who was meant. */
export const fallbacks = z.record(z.enum(RECIPIENTS), z.array(z.enum(RECIPIENTS)).max(6)).meta({ id: 'Fallbacks' });

export type Fallbacks = Frozen<z.output<typeof fallbacks>>;
export type LadderVariant = Frozen<z.output<typeof ladderVariant>>;
export type LadderStep = Frozen<z.output<typeof step>>;
