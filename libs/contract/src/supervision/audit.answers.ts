import { z } from 'zod';
import { instant, pageOf, text } from '../common/answers';
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
