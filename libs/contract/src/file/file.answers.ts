import { z } from 'zod';
import { instant, names, text } from '../common/answers';

const attachment = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  itemId: z.uuid().nullable(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  uploadedBy: z.string(),
  actingFor: z.string().nullable(),
  at: instant,
});

const notHere = z.object({
  itemId: z.uuid().nullable().meta({ description: 'null: to the project as such' }),
  reason: text,
});

export const uploadedFile = z.object({ id: z.uuid(), sha256: z.string(), size: z.int(), mediaType: z.string() });

export const fileList = z.object({ rows: z.array(attachment), closedTo: z.array(notHere), names });
