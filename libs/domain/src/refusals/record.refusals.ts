import type { RefusalTable } from '@bangban/kernel';

/** What the record itself answers with, whatever is asked of which file. */
export const RECORD_REFUSALS = {
  FILE_UNKNOWN: { kind: 'existence', zh: '没有这份文件。', en: 'There is no such file.' },
  IDEMPOTENCY_KEY_REUSED: {
    kind: 'conflict',
    zh: '同一个 Idempotency-Key 已用于内容不同的请求。',
    en: 'This Idempotency-Key was used for a different request.',
  },
  SEQ_CONFLICT: {
    kind: 'conflict',
    zh: '内容已被他人更新，请刷新后再办理。',
    en: 'This has changed meanwhile; reload and try again.',
  },
} as const satisfies RefusalTable;
export type RecordOwnCode = keyof typeof RECORD_REFUSALS;
