import { z } from 'zod';
import { key, uuid } from '../common/fields';
import { COMMAND_NAMES } from '../commands';
import { ALONE } from '../vocabulary/index';

const isAlone = (command: string | undefined): boolean =>
  command === undefined || ALONE.some((each) => each === command);

/** Nothing asked for: how far somebody reads, and what they can do. */
export const accessQuery = z
  .strictObject({
    projectId: uuid.optional().meta({ description: 'whether and why they read this one' }),
    itemId: uuid.optional().meta({ description: 'of the project: where the command would be given' }),
    escalationId: key(300).optional().meta({ description: 'the question of the project or the item that it answers' }),
    formId: uuid.optional().meta({ description: 'the supervision form that it is about' }),
    command: z
      .enum([...COMMAND_NAMES, ...ALONE])
      .optional()
      .meta({ description: 'whether and why they may give it there, or, of what is about no project yet, at all' }),
  })
  .refine(
    ({ command, escalationId, itemId, projectId }) =>
      projectId !== undefined || ((escalationId ?? itemId) === undefined && isAlone(command)),
    {
      path: ['projectId'],
      message: 'which project',
    },
  );
