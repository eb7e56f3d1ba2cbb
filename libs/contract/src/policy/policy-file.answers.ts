import { z } from 'zod';
import { names, text } from '../common/answers';
import { draft, times } from '../draft-file/draft-file.answers';
import { CHANGE_FAULTS } from '../vocabulary/index';

const stands = z.unknown().meta({ description: 'any JSON' });

const fault = z.object({
  index: z.int().nullable().meta({ description: 'place in `changes`; null for the policy as a whole' }),
  path: z.string(),
  code: z.enum(CHANGE_FAULTS),
  text,
});

export const policyFile = z.object({
  ...times,
  file: z.object({
    ...draft,
    changes: z.array(
      z.object({ path: z.string(), value: stands, source: z.string(), from: stands, entry: z.string() }),
    ),
  }),
  faults: z.array(fault).meta({ description: 'what is wrong with its changes, by the version in force' }),
  warnings: z
    .array(
      z.object({
        path: z.string(),
        text,
        standing: z.boolean().meta({ description: 'the rules in force have it too' }),
      }),
    )
    .meta({ description: 'what is doubtful in the policy that would come of it, and no fault' }),
  places: z
    .array(z.object({ path: z.string(), from: stands.optional(), to: stands.optional() }))
    .meta({ description: 'each single value that it changes, with what stands there now; empty once it is published' }),
  names,
});

export const policyFileList = z.object({
  rows: z.array(z.object({ ...draft, ...times, changes: z.int() })),
  names,
});
