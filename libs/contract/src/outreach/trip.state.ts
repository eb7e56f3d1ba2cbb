import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { day } from '../common/state';
import { CALL_INTERESTS, TRIP_DIRECTIONS } from '../vocabulary/index';

const said = z.object({ by: z.string(), at: instant });

export const tripCall = z.object({
  no: z.int(),
  investorId: z.uuid().nullable(),
  company: z.string().meta({ description: 'as it was written, or called in the library then' }),
  met: z.string().nullable().meta({ description: 'the post of whoever was met; no name' }),
  note: z.string().nullable(),
  interest: z.enum(CALL_INTERESTS),
  lead: said.extend({ projectId: z.uuid() }).nullable(),
  /** Why the lead that was asked for did not come to be, the last time. */
  leadRefused: z.object({ code: z.string(), at: instant }).nullable(),
});

export const trip = z.object({
  id: z.uuid(),
  groupId: z.uuid(),
  direction: z.enum(TRIP_DIRECTIONS),
  purpose: z.string(),
  places: z.array(z.string()),
  from: day,
  to: day,
  days: z.int().meta({ description: 'the first and the last with them' }),
  memberIds: z.array(z.string()),
  calls: z.array(tripCall),
  recorded: said,
  withdrawn: said.extend({ reason: z.string() }).nullable(),
  /** Folded, for finding: what for, where, which companies. */
  sought: z.string(),
});
export type Trip = Frozen<z.output<typeof trip>>;
export type TripCall = Frozen<z.output<typeof tripCall>>;
