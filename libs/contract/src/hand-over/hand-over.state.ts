import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { urged } from '../common/state';
import { HAND_OVER_SUBJECTS } from '../vocabulary/index';

export const handOverLine = z.object({
  id: z.string(),
  kind: z.enum(['item', 'question']),
  /** Help item or escalation. */
  refId: z.string(),
  verdict: z.enum(['accept', 'dispute']).nullable(),
  note: z.string(),
});

/** 交接: open until the incoming side has answered every line; the outgoing side leads until then. */
export const handOver = z.object({
  id: z.string(),
  subject: z.enum(HAND_OVER_SUBJECTS),
  fromPersonId: z.string().nullable(),
  fromUnitId: z.string().nullable(),
  toPersonId: z.string(),
  toUnitId: z.string().nullable(),
  reason: z.string(),
  proposedAt: instant,
  /** The person, and the principal of a substitute: neither may answer. Absent in older events. */
  proposedBy: z.array(z.string()).optional(),
  /** The proposal that this one replaces, which nobody had answered. */
  supersedes: z.object({ id: z.string(), toPersonId: z.string() }).optional(),
  lines: z.array(handOverLine),
  urged: urged.optional(),
});

export type HandOverLine = Frozen<z.output<typeof handOverLine>>;
export type HandOver = Frozen<z.output<typeof handOver>>;
