import type { RefusalTable } from '@bangban/kernel';

/** What is read when several matters cannot be applied for in one form (一表申请). */
export const INTAKE_REFUSALS = {
  INTAKE_NONE: {
    kind: 'state',
    zh: '目前没有可以一表申请的事项。',
    en: 'There is no matter now that could be applied for in one form.',
  },
  APPLICATION_UNKNOWN: {
    kind: 'payload',
    zh: '所选事项不在本项目，或已经办结。',
    en: 'One of the matters is not of this project, or has ended.',
  },
  APPLICATION_PAST: {
    kind: 'payload',
    zh: '所选事项已报结或办结，不再受理申请。',
    en: 'One of the matters has been reported done or has ended: it is not applied for any more.',
  },
  APPLICATION_WAITS: {
    kind: 'payload',
    zh: '所选事项的前置事项还没有办结，暂不能申请。',
    en: 'What comes before one of the matters is not closed yet: it cannot be applied for.',
  },
  APPLICATION_EMPTY: {
    kind: 'payload',
    zh: '有一个所选事项既没有任何信息也没有材料。',
    en: 'One of the matters would be given neither a fact nor a paper.',
  },
  FACT_NOT_ASKED: {
    kind: 'payload',
    zh: '信息“{key}”重复，或不是所选事项要填的。',
    en: 'The fact “{key}” stands twice, or none of the matters asks for it.',
  },
} as const satisfies RefusalTable;
