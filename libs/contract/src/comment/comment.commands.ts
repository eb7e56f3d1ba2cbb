import { z } from 'zod';
import { placeId, uuid, words } from '../common/fields';
import { COMMENT_KINDS } from '../vocabulary/index';

/** What one does with a comment. Its text is plain: nothing in it is followed or drawn. */
export const commentCommands = {
  WriteComment: z.strictObject({
    projectId: uuid.nullable().meta({ description: 'null: it is about a meeting' }),
    itemId: uuid.nullable().meta({ description: 'the item that it is about; null: the project' }),
    formId: uuid.nullable().optional().meta({ description: 'the supervision form of the project that it is about' }),
    meetingId: uuid.nullable().optional().meta({ description: 'the dispatch meeting that it is about' }),
    kind: z.enum(COMMENT_KINDS),
    text: words(1_000),
    mentions: z.array(placeId).max(10).meta({ description: 'people who are told' }),
  }),
  WithdrawComment: z.strictObject({}),
};
