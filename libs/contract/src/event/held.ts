import { z } from 'zod';
import { instant } from '../common/answers';
import { RUNGS } from '../vocabulary/index';
import { text, unit } from './parts';

/** A rung that has come due and is held: by which hold, until when. */
export const held = z.object({
  clock: text,
  deadlineVersion: z.int(),
  rung: z.enum(RUNGS),
  due: instant,
  holdId: z.uuid(),
  until: instant,
  holderUnitId: unit.nullable(),
});

export const released = z.object({
  clock: text,
  deadlineVersion: z.int(),
  rung: z.enum(RUNGS),
  holdId: z.uuid(),
  until: instant,
  released: z.boolean().meta({ description: 'let go: no hold keeps it any longer' }),
});
