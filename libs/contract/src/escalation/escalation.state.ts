import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { rung, urged } from '../common/state';

/** A question that a rung (or a deadlock) puts to somebody; answered in words (批示). */
export const escalation = z
  .object({
    id: z.string(),
    kind: z.enum(['rung', 'deadlock', 'coordination']),
    clock: z.string(),
    deadlineVersion: z.int(),
    rung,
    recipients: z.array(z.string()),
    openedAt: instant,
    answerDue: instant,
    answerDueProvisional: z.boolean(),
    lapsed: z.boolean(),
    urged: urged.optional(),
  })
  .meta({ id: 'OpenQuestion' });

export type Escalation = Frozen<z.output<typeof escalation>>;
