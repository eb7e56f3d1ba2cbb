import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { COMMENT_KINDS } from '../vocabulary/index';

/** A comment as it stands in the record. */
export const commentState = z.object({
  id: z.uuid(),
  projectId: z.uuid().nullable(),
  itemId: z.uuid().nullable(),
  formId: z.uuid().nullable().optional(),
  meetingId: z.uuid().nullable().optional(),
  kind: z.enum(COMMENT_KINDS),
  text: z.string().nullable().meta({ description: 'of an official comment; that of a note stands beside the record' }),
  mentions: z.array(z.string()),
  by: z.string(),
  at: instant,
  withdrawnAt: instant.nullable(),
});

export type CommentFile = Frozen<z.output<typeof commentState>>;
