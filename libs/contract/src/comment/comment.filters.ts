import { z } from 'zod';
import { page, uuid } from '../common/fields';

/** Of one project, or of one of its items. */
export const commentQuery = z.strictObject({ projectId: uuid, itemId: uuid.optional(), ...page });
