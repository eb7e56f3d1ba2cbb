import { line, lineOrNone } from '@bangban/contract';
import { CHANGE_FAULTS, type Json, MAX_POLICY_CHANGES } from '@bangban/domain';
import { z } from 'zod';
import { draft, names, paper, times } from '../draft-file/draft-file.schemas';

const value = z
  .custom<Json>((given) => given !== undefined, 'any JSON')
  .meta({ description: 'what is to stand there: a list is replaced as a whole' });

const change = z.strictObject({
  path: line(300).meta({ description: 'where in the version in force (RFC 6901), e.g. /limits/signFor' }),
  value,
  source: lineOrNone(200).meta({ description: 'the paper that orders this place; empty where the document does' }),
});
export const contents = z.strictObject({ changes: z.array(change).max(MAX_POLICY_CHANGES), ...paper });

const text = z.object({ zh: z.string(), en: z.string() });
const stands = z.unknown().meta({ description: 'any JSON' });
const fault = z.object({
  index: z.int().nullable().meta({ description: 'place in `changes`; null for the policy as a whole' }),
  path: z.string(),
  code: z.enum(CHANGE_FAULTS),
  text,
});
export const fileAnswer = z.object({
  ...times,
  file: z.object({
    ...draft,
    changes: z.array(
      z.object({ path: z.string(), value: stands, source: z.string(), from: stands, entry: z.string() }),
    ),
  }),
  faults: z.array(fault).meta({ description: 'what is wrong with its changes, by the version in force' }),
  places: z
    .array(z.object({ path: z.string(), from: stands.optional(), to: stands.optional() }))
    .meta({ description: 'each single value that it changes, with what stands there now; empty once it is published' }),
  names,
});
export const fileRows = z.object({
  rows: z.array(z.object({ ...draft, ...times, changes: z.int() })),
  names,
});
