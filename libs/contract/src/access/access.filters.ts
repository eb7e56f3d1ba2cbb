import { z } from 'zod';
import { uuid } from '../common/fields';
import { COMMAND_NAMES } from '../commands';

/** Nothing asked for: how far somebody reads, and what they can do. */
export const accessQuery = z
  .strictObject({
    projectId: uuid.optional().meta({ description: 'whether and why they read this one' }),
    itemId: uuid.optional().meta({ description: 'of the project: where the command would be given' }),
    command: z.enum(COMMAND_NAMES).optional().meta({ description: 'whether and why they may give it there' }),
  })
  .refine(({ command, itemId, projectId }) => projectId !== undefined || (command ?? itemId) === undefined, {
    path: ['projectId'],
    message: 'which project',
  });
