import { z } from 'zod';
import { lineOrNone, placeId, words } from '../common/fields';
import { EXPERT_FIELDS } from '../vocabulary/index';

const fields = z.array(z.enum(EXPERT_FIELDS)).min(1).max(EXPERT_FIELDS.length);
const note = lineOrNone(200);

/** What one does with the pool of experts. */
export const expertCommands = {
  AddExpert: z.strictObject({ personId: placeId, fields, note }),
  ReviseExpert: z.strictObject({ fields, note }),
  RetireExpert: z.strictObject({ reason: words(500) }),
};
