import { z } from 'zod';
import { STILL_AWAITS } from '../vocabulary/index';
import { instant } from './answers';
import { clock } from './clock.state';
import type { Frozen } from './frozen';

/**
 * 久拖不动: since when nobody has moved an item or a project, and when that is told. No event is written when something
 * moves: the clock is looked at when it comes due, and begins anew where something has moved since it began.
 */
export const stillness = z
  .object({
    since: instant.meta({ description: 'the last act that moved it, or when it came into these hands' }),
    by: z.string().nullable().meta({ description: 'whose act that was; null where time or a rest brought it' }),
    awaits: z.enum(STILL_AWAITS),
    clock: clock.nullable().meta({ description: 'null: the policy does not ask how long it stands still' }),
  })
  .meta({ id: 'Stillness' });

export type Stillness = Frozen<z.output<typeof stillness>>;
