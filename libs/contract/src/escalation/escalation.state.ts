import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { rung, urged } from '../common/state';
import { QUESTION_ASKS } from '../vocabulary/index';

/** A question that a rung (or a deadlock) puts to somebody; answered in words (批示). */
export const escalation = z
  .object({
    id: z.string(),
    kind: z.enum(['rung', 'deadlock', 'coordination']),
    clock: z.string(),
    deadlineVersion: z.int(),
    rung,
    asksFor: z.enum(QUESTION_ASKS).optional().meta({ description: 'absent where it was put before that was said' }),
    recipients: z.array(z.string()),
    openedAt: instant,
    answerDue: instant,
    answerDueProvisional: z.boolean(),
    lapsed: z.boolean(),
    urged: urged.optional(),
  })
  .meta({ id: 'OpenQuestion' });

export type Escalation = Frozen<z.output<typeof escalation>>;
