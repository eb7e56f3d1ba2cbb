import { z } from 'zod';
import { uuid } from '../common/fields';

export const readInboxBody = z.strictObject({ ids: z.union([z.array(uuid).min(1).max(200), z.literal('all')]) });
