import { z } from 'zod';
import { uuid } from '../common/fields';

/** What somebody watches: a project, or one of its items. */
export const watchBody = z.strictObject({
  projectId: uuid,
  itemId: uuid.nullable().meta({ description: 'null: the whole project' }),
});
