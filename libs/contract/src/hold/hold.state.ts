import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { HELD_KINDS, HOLD_REASONS } from '../vocabulary/index';

/** What is let go: null, whatever it is. What is named in several must be in each. */
export const portion = z.object({
  projectIds: z.array(z.uuid()).nullable(),
  unitIds: z.array(z.string()).nullable(),
  leaderIds: z.array(z.string()).nullable(),
  kinds: z.array(z.enum(HELD_KINDS)).nullable(),
});

/** 暂缓升级: from when, until when as it was known at each time, why, by whom, and what was let go before. */
export const hold = z.object({
  id: z.uuid(),
  reason: z.enum(HOLD_REASONS),
  words: z.string(),
  from: instant,
  placedBy: z.string(),
  /** The first is that of the placing; the last one is in force. */
  ends: z.array(z.object({ at: instant, until: instant, by: z.string(), words: z.string() })).min(1),
  portions: z.array(z.object({ at: instant, by: z.string(), words: z.string(), portion })),
  ended: z.object({ at: instant, by: z.string(), words: z.string() }).nullable(),
});

export type Hold = Frozen<z.output<typeof hold>>;
export type HoldPortion = Frozen<z.output<typeof portion>>;
