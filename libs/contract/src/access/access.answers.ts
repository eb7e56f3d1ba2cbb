import { z } from 'zod';
import { names, text } from '../common/answers';
import { role } from '../common/fields';
import { ALONE, CAPABILITY_NAMES, REACHES } from '../vocabulary/index';

const readingRule = z
  .object({
    role: role.nullable(),
    function: z.string().nullable(),
    reach: z.enum(REACHES),
    who: text.nullable().meta({ description: 'post and function in words; null: whoever it is' }),
  })
  .meta({ description: 'a row of the policy; `own` without a role: what one stands on oneself' });

const explained = {
  allowed: z.boolean(),
  code: z.string().nullable(),
  reason: text.nullable().meta({ description: 'why not' }),
  by: z.array(text).meta({ description: 'by which post or relation it is theirs' }),
  who: text.nullable().meta({ description: 'who could' }),
};

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
        .object(explained)
        .nullable()
        .meta({ description: 'null where none was asked for, or it is nothing that is done there now' }),
    })
    .nullable(),
  alone: z
    .array(z.object({ command: z.enum(ALONE), words: text, ...explained }))
    .meta({ description: 'of what is about no project yet: all, or what was asked for; none where a project is' }),
  names,
});
