import { z } from 'zod';
import { dateOnly, placeId, uuid, words } from '../common/fields';
import { HELD_KINDS, HOLD_REASONS } from '../vocabulary/index';

const until = dateOnly.meta({ description: 'the last day on which rungs are held' });
const reason = words(500);
const some = <Each extends z.ZodType>(each: Each) => z.array(each).min(1).max(200).nullable();

/** What one does with a hold. */
export const holdCommands = {
  PlaceHold: z.strictObject({ reason: z.enum(HOLD_REASONS), words: reason, until }),
  MoveHold: z.strictObject({ until, words: reason }),
  ReleaseFromHold: z.strictObject({
    projectIds: some(uuid),
    unitIds: some(placeId),
    leaderIds: some(placeId),
    kinds: some(z.enum(HELD_KINDS)),
    words: reason,
  }),
  EndHold: z.strictObject({ words: reason }),
};
