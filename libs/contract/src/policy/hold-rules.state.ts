import { z } from 'zod';
import type { Frozen } from '../common/frozen';
import { HOLDABLE_COLOURS, HOLDABLE_RUNGS } from '../vocabulary/index';

/** 暂缓升级: what is held while a hold is open, and for how long one may last. Clocks, breaches and reminders never are. */
export const holdRules = z
  .object({
    rungs: z.array(z.enum(HOLDABLE_RUNGS)),
    /** Forms that a lapse brings. */
    colours: z.array(z.enum(HOLDABLE_COLOURS)),
    /** Calendar days of one hold, the first and the last included. */
    longestDays: z.int().min(1).max(366),
    /** The rule that lets it: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'HoldRules' });

export type HoldRules = Frozen<z.output<typeof holdRules>>;
