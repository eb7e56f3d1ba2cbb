import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { CO_ANSWERS, CO_ENDS, CO_REPLY_CLOCKS, CO_SILENCES } from '../vocabulary/index';

/** 协办: what the item's unit asks of another, and what came of it. It is kept, whoever holds the item afterwards. */
export const coRequest = z.object({
  /** 1, 2, 3 … within the item. */
  no: z.int(),
  unitId: z.string(),
  personId: z.string(),
  fallback: z
    .boolean()
    .meta({ description: 'nobody of the unit answers for it: the head of the help centre was named' }),
  kind: z.string().meta({ description: 'what for, by its key in the policy' }),
  ask: z.string(),
  files: z.array(z.string()).optional().meta({ description: 'SHA-256 of each' }),
  askedAt: instant,
  people: z
    .array(z.string())
    .meta({ description: 'who asked, principals of substitutes included: none of them replies' }),
  silence: z.enum(CO_SILENCES).meta({ description: 'what silence means, as the co-unit was told when it was asked' }),
  document: z
    .string()
    .optional()
    .meta({ description: 'which document says so, as it stood when it was asked; absent: asked before that was kept' }),
  clock: z.enum(CO_REPLY_CLOCKS),
  round: z.int().optional().meta({ description: 'asked together with others: the number of the first of them' }),
  open: z.boolean().meta({ description: 'a reply is waited for' }),
  lapsedAt: instant.nullable().meta({ description: 'its time to reply ended without one' }),
  reply: z
    .object({
      answer: z.enum(CO_ANSWERS),
      words: z.string(),
      files: z.array(z.string()).optional().meta({ description: 'SHA-256 of each' }),
      by: z.string(),
      at: instant,
    })
    .nullable(),
  ended: z.object({ because: z.enum(CO_ENDS), reason: z.string(), at: instant }).nullable(),
  /** 协调: the question put to the leader about it, and the answer, which settles it. */
  coordination: z
    .object({
      escalationId: z.string(),
      words: z.string(),
      at: instant,
      settled: z.object({ by: z.string(), at: instant, words: z.string() }).nullable(),
    })
    .nullable(),
});

export type CoRequest = Frozen<z.output<typeof coRequest>>;
