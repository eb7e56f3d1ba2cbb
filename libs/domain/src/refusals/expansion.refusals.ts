import type { RefusalTable } from '@bangban/kernel';

/** What is read when a rule about what grows out of a project (增资扩产) refuses. */
export const EXPANSION_REFUSALS = {
  EXPANSION_UNKNOWN: {
    kind: 'payload',
    zh: '没有这个已投产项目，或您无权查看。',
    en: 'There is no such project in production, or you do not read it.',
  },
  EXPANSION_OF_PRODUCTION: {
    kind: 'payload',
    zh: '增资扩产线索从已投产的项目登记。',
    en: 'A lead grows out of a project that is in production.',
  },
} as const satisfies RefusalTable;
