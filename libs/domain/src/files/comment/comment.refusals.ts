import type { RefusalTable } from '@bangban/kernel';

/** What is read when a comment is refused. */
export const COMMENT_REFUSALS = {
  COMMENT_UNKNOWN: { kind: 'existence', zh: '没有这条意见或备注。', en: 'There is no such comment.' },
  COMMENT_EXISTS: { kind: 'state', zh: '该意见或备注已发出。', en: 'This comment has been written already.' },
  COMMENT_PROJECT_UNKNOWN: {
    kind: 'existence',
    zh: '没有该项目，或您无权查看。',
    en: 'There is no such project, or you do not read it.',
  },
  COMMENT_MEETING_UNKNOWN: {
    kind: 'existence',
    zh: '没有该调度会，或您无权查看。',
    en: 'There is no such meeting, or you do not read it.',
  },
  COMMENT_FORM_UNKNOWN: {
    kind: 'existence',
    zh: '该项目没有此督办单。',
    en: 'The project has no such supervision form.',
  },
  COMMENT_ABOUT_ONE: {
    kind: 'payload',
    zh: '一条意见或备注只能针对一个项目（或其事项、督办单），或一次调度会。',
    en: 'A comment is about one project, an item or a form of it, or about one meeting.',
  },
  COMMENT_ITEM_UNKNOWN: { kind: 'existence', zh: '该项目没有此事项。', en: 'The project has no such item.' },
  COMMENT_FORBIDDEN: {
    kind: 'authority',
    zh: '意见由本人发出；备注只能由写的人撤回。',
    en: 'A comment is one’s own; a note is withdrawn by whoever wrote it.',
  },
  COMMENT_MENTION_TWICE: { kind: 'payload', zh: '同一人只需提及一次。', en: 'Somebody is mentioned twice.' },
  COMMENT_MENTION_BLIND: {
    kind: 'payload',
    zh: '所提及的人中有人无权查看，请去掉后再发送。尚未发出。',
    en: 'Somebody who is mentioned may not read this: take them out. Nothing has been sent.',
  },
  COMMENT_LASTS: {
    kind: 'state',
    zh: '批示意见已入记录，不能撤回；可另写一条说明。',
    en: 'An official comment is part of the record and stays; write another to put it right.',
  },
  COMMENT_WITHDRAWN: { kind: 'state', zh: '该备注已撤回。', en: 'The note has been withdrawn already.' },
} as const satisfies RefusalTable;
export type CommentRefusalCode = keyof typeof COMMENT_REFUSALS;
