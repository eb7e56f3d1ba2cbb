import { z } from 'zod';
import { RUNGS } from '../vocabulary/index';
import { instant } from './answers';
import type { Frozen } from './frozen';

/** Building blocks of states as the record holds them: what was checked when it came in, without bounds. */
export const day = z.iso.date();
export const rung = z.enum(RUNGS);
/** 万元 (ten thousand) of a currency, as a decimal string: never a float, and currencies are never summed. */
export const money = z.object({ amount: z.string(), currency: z.string() });
/** 形象进度: a note on how far it is. */
export const progress = z.object({ note: z.string(), percent: z.number().nullable(), at: instant });
/** How often it was urged (催办), and when last; absent where nobody did. */
export const urged = z.object({ times: z.int(), at: instant });
export type Money = Frozen<z.output<typeof money>>;
export type Urged = Frozen<z.output<typeof urged>>;

/** Set where it is dated before the project, or before what it proves, and the office insisted. */
export const earlyReason = z
  .string()
  .optional()
  .meta({ description: 'why it is dated before the project, or before what it proves' });
/** Only somebody other than who recorded it may withdraw it: both where a substitute did. Absent in older events. */
export const recorded = { id: z.string(), recordedBy: z.array(z.string()).optional() };
