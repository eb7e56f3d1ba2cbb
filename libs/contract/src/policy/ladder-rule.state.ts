import { z } from 'zod';
import type { Frozen } from '../common/frozen';
import { QUESTION_ASKS, RUNGS } from '../vocabulary/index';

/** Who hears of a rung; resolved to people when it fires, in the same transaction. */
const recipient = z.enum([
  'holder',
  'unit-head',
  'helpdesk-officer',
  'help-centre-head',
  'follower',
  'leader',
  'leader-in-charge',
  'principal-leaders',
  'supervision-heads',
  'investor-contacts',
]);
export const step = z
  .object({
    rung: z.enum(RUNGS),
    /** Working days after the limit, or the moment the light turns yellow. */
    after: z.union([z.literal('yellow'), z.int().min(0).max(250)]),
    to: z.array(recipient).min(1),
    /** True where the rung puts a question that wants an answer (批示). */
    asks: z.boolean(),
    /** What it asks for; absent: to press. */
    asksFor: z.enum(QUESTION_ASKS).optional(),
  })
  .meta({ id: 'LadderStep' });

export type RecipientRef = z.output<typeof recipient>;
export type LadderStep = Frozen<z.output<typeof step>>;
