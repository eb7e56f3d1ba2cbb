import { z } from 'zod';
import { instant, pageOf, text } from '../common/answers';
import { role } from '../common/fields';
import { OUTCOMES } from '../vocabulary/index';

const auditEntry = z.object({
  id: z.string(),
  at: instant,
  actorId: z.string().nullable(),
  actorName: z.string().nullable(),
  actingFor: z.string().nullable(),
  actingForName: z.string().nullable(),
  action: z.string(),
  outcome: z.enum(OUTCOMES),
  projectId: z.uuid().nullable(),
  itemId: z.uuid().nullable(),
  projectName: z.string().nullable(),
  itemTitle: z.string().nullable(),
  commandId: z.string().nullable(),
  requestId: z.string().nullable(),
  remoteAddress: z.string().nullable(),
  details: z.record(z.string(), z.unknown()).meta({ description: 'facts of the act: which ones, the act says' }),
  reason: text.nullable().meta({ description: 'the sentence behind `details.code`: why it was refused' }),
});

export const auditList = pageOf(auditEntry, {});

export const administrationList = pageOf(auditEntry, {
  left: z
    .array(z.object({ personId: z.string(), name: z.string().nullable(), role, at: instant }))
    .meta({ description: 'who gave up a post whose acts these are, and when; on the first page' }),
});
