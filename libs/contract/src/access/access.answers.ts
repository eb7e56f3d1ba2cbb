import { z } from 'zod';
import { names, text } from '../common/answers';
import { role } from '../common/fields';
import { CAPABILITY_NAMES, REACHES } from '../vocabulary/index';

const readingRule = z
  .object({ role: role.nullable(), function: z.string().nullable(), reach: z.enum(REACHES) })
  .meta({ description: 'a row of the policy; `own` without a role: what one stands on oneself' });

export const accessAnswer = z.object({
  capabilities: z.array(z.enum(CAPABILITY_NAMES)),
  reading: z.array(
    z.object({
      by: readingRule,
      all: z.boolean(),
      unitIds: z.array(z.string()).meta({ description: 'files on which one of these stands' }),
    }),
  ),
  project: z
    .object({
      readsBy: z.array(readingRule),
      command: z
        .object({
          allowed: z.boolean(),
          code: z.string().nullable(),
          reason: text.nullable().meta({ description: 'why not' }),
          by: z.array(text).meta({ description: 'by which post or relation it is theirs' }),
          who: text.nullable().meta({ description: 'who could' }),
        })
        .nullable()
        .meta({ description: 'null where none was asked for, or it is nothing that is done there now' }),
    })
    .nullable(),
  names,
});
