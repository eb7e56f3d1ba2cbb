import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { day } from '../common/state';
import { SIGN_KINDS, SIGN_SOURCES } from '../vocabulary/index';

/** A calendar month: what a sign is about. */
const period = z.string().meta({ description: 'YYYY-MM' });

export const recordedSign = z.object({
  id: z.string(),
  no: z.int(),
  kind: z.enum(SIGN_KINDS),
  period,
  seenOn: day,
  source: z.enum(SIGN_SOURCES),
  words: z.string(),
});
/** 预警信号, and what became of it. */
export const warningSign = recordedSign.extend({
  at: instant,
  by: z.string(),
  cleared: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
});

export type RecordedSign = Frozen<z.output<typeof recordedSign>>;
export type WarningSign = Frozen<z.output<typeof warningSign>>;
