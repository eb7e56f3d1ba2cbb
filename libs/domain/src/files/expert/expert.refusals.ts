import type { RefusalTable } from '@bangban/kernel';

/** What is read when the pool of experts refuses. */
export const EXPERT_REFUSALS = {
  EXPERT_UNKNOWN: { kind: 'existence', zh: '专家库中没有此人。', en: 'There is no such expert.' },
  EXPERT_EXISTS: { kind: 'state', zh: '该专家已在库中。', en: 'This expert is listed already.' },
  EXPERT_FORBIDDEN: {
    kind: 'authority',
    zh: '专家库由现行规则指定的人员维护。',
    en: 'The pool of experts is kept by whoever the rules in force name for it.',
  },
  EXPERT_NOT_FOR_ANOTHER: {
    kind: 'authority',
    zh: '维护专家库须本人办理，不得代理。',
    en: 'The pool of experts is kept in one’s own name, never for another.',
  },
  EXPERT_RETIRED: { kind: 'state', zh: '该专家已移出专家库。', en: 'This expert has been retired.' },
  EXPERT_PERSON: {
    kind: 'payload',
    zh: '须是在岗人员；企业联系人和管理员不能担任评审专家。',
    en: 'Somebody in office: neither an investor’s contact nor an administrator is an expert.',
  },
  EXPERT_UNCHANGED: { kind: 'payload', zh: '内容没有变化。', en: 'Nothing is different.' },
} as const satisfies RefusalTable;
export type ExpertRefusalCode = keyof typeof EXPERT_REFUSALS;
