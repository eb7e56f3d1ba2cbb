import { z } from 'zod';
import { instant, pageOf, text } from '../common/answers';
import { SEVERITIES } from '../vocabulary/index';

const mark = z.union([z.string(), z.number(), z.null()]);

const finding = z.object({
  id: z.uuid(),
  code: z.string(),
  severity: z.enum(SEVERITIES),
  subject: z.string().meta({ description: "a project's id, or the part of the installation that it is about" }),
  projectId: z.uuid().nullable(),
  says: text,
  count: z.int(),
  examples: z
    .array(z.record(z.string(), z.union([mark, z.array(z.string()), z.record(z.string(), mark)])))
    .meta({ description: 'the first cases; ids and instants' }),
  repair: z.object({
    command: z.string().nullable().meta({ description: 'for the shell; null where only a person can judge' }),
    advice: text,
  }),
  firstSeenAt: instant,
  lastSeenAt: instant,
  toldAt: instant.nullable().meta({ description: 'when the system administrators were told' }),
  resolvedAt: instant.nullable().meta({ description: 'when a complete check no longer found it' }),
});

const run = z.object({
  id: z.uuid(),
  origin: z.enum(['schedule', 'command']),
  startedAt: instant,
  finishedAt: instant,
  projects: z.int(),
  events: z.int(),
});

export const findingList = pageOf(finding, { lastRun: run.nullable() });
