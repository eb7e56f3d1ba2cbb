import type { RefusalTable } from '@bangban/kernel';

/** What is read when a hold refuses. `{name}` comes from the refusal's details. */
export const HOLD_REFUSALS = {
  HOLD_UNKNOWN: { kind: 'existence', zh: '没有这次暂缓。', en: 'There is no such hold.' },
  HOLD_EXISTS: { kind: 'state', zh: '该次暂缓已存在。', en: 'This hold exists already.' },
  HOLD_FORBIDDEN: {
    kind: 'authority',
    zh: '暂缓升级由现行规则指定的人员决定。',
    en: 'Escalations are held by whoever the rules in force name for it.',
  },
  HOLD_NOT_FOR_ANOTHER: {
    kind: 'authority',
    zh: '暂缓升级须本人决定，不得代理。',
    en: 'Escalations are held in one’s own name, never for another.',
  },
  HOLD_OPEN: {
    kind: 'conflict',
    zh: '已有一次暂缓正在进行，请调整其期限或先结束它。',
    en: 'A hold is open already: move its end, or end it first.',
  },
  HOLD_OVER: { kind: 'state', zh: '这次暂缓已经结束。', en: 'This hold is over.' },
  HOLD_UNTIL_PAST: { kind: 'payload', zh: '截止日期不能早于今天。', en: 'The last day cannot lie before today.' },
  HOLD_TOO_LONG: {
    kind: 'payload',
    zh: '一次暂缓最长 {days} 天，截止日期不得晚于 {latest}。',
    en: 'A hold lasts {days} days at most: until {latest} at the latest.',
  },
  HOLD_UNCHANGED: { kind: 'payload', zh: '截止日期没有变化。', en: 'Its last day is the same already.' },
} as const satisfies RefusalTable;
export type HoldRefusalCode = keyof typeof HOLD_REFUSALS;
