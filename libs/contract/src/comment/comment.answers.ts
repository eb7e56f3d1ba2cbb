import { z } from 'zod';
import { names, pageOf } from '../common/answers';
import { COMMENT_STATUSES } from '../vocabulary/index';
import { commentState } from './comment.state';

const row = commentState.extend({
  text: z.string().nullable().meta({ description: 'null: it was withdrawn' }),
  seq: z.int(),
  mayWithdraw: z.boolean().meta({ description: 'a note of whoever asks that still stands' }),
});
export const commentList = pageOf(row, { total: z.int(), names });

export const commentAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(COMMENT_STATUSES), repeated: z.boolean() })
  .meta({ id: 'CommentAnswer' });
