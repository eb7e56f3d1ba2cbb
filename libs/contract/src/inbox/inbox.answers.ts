import { z } from 'zod';
import { instant, pageOf } from '../common/answers';

const noticeWords = z.object({ title: z.string(), body: z.string() });

const inboxRow = z.object({
  id: z.uuid(),
  projectId: z.uuid().nullable().meta({ description: 'null for what concerns a person and no project' }),
  file: z
    .object({ kind: z.string(), id: z.uuid() })
    .nullable()
    .meta({ description: 'what stands beside projects and it is about, such as a meeting' }),
  itemId: z.uuid().nullable(),
  itemTitle: z.string().nullable().meta({ description: 'as the text has it' }),
  itemTemplateKey: z.string().nullable(),
  kind: z.string(),
  text: z.object({ zh: noticeWords, en: noticeWords }),
  merged: z.int(),
  seq: z.int().meta({ description: 'of the event in its project that it tells of' }),
  createdAt: instant,
  readAt: instant.nullable(),
  settledAt: instant.nullable().meta({ description: 'when what it asks for was done, or lost its ground' }),
});

export const inboxList = pageOf(inboxRow, { unread: z.int() });

export const inboxRead = z.object({ marked: z.int(), unread: z.int() });
