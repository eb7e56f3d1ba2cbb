import type { RefusalTable } from '@bangban/kernel';

/** 协办: why a request, a reply or a report over one is refused. */
export const CO_HANDLING_REFUSALS = {
  CO_ALL_ASKED: {
    kind: 'state',
    zh: '该事项已有 {count} 个协办请求在等待回复，收到回复后再请求。',
    en: 'Replies of {count} co-units are waited for already: ask again when one has come.',
  },
  CO_ASKED: {
    kind: 'state',
    zh: '已请求该单位协办，尚未回复。',
    en: 'That unit has been asked, and has not replied yet.',
  },
  CO_DISAGREES: {
    kind: 'state',
    zh: '协办单位不同意，须提请协调或重新征得其同意后方可报结。',
    en: 'A co-unit disagrees: ask the leader for coordination, or the unit anew, before this is reported done.',
  },
  CO_KIND_UNKNOWN: {
    kind: 'payload',
    zh: '现行规则没有这种协办事由。',
    en: 'The present policy knows no such purpose of co-handling.',
  },
  CO_NEVER: { kind: 'state', zh: '现行规则没有协办事由。', en: 'By the present policy no co-unit is asked.' },
  CO_NOTHING_DISPUTED: {
    kind: 'state',
    zh: '没有需要协调的协办：无单位不同意，也无逾期未回复，或已提请协调。',
    en: 'Nothing is to be coordinated: no co-unit disagrees or is late with its reply, or the leader has been asked.',
  },
  CO_NOT_ASKED: {
    kind: 'state',
    zh: '没有等待回复的协办请求。',
    en: 'No reply is waited for: nobody has been asked, or there is one.',
  },
  CO_OTHER_NEEDED: {
    kind: 'state',
    zh: '协办请求须由责任单位以外、未参与请求的人回复。',
    en: 'A reply is given by somebody outside the unit that asks, who has not asked.',
  },
  CO_OWN_UNIT: {
    kind: 'payload',
    zh: '责任单位不能请求自己协办。',
    en: 'The responsible unit cannot be its own co-unit.',
  },
  CO_REPLY_AWAITED: {
    kind: 'state',
    zh: '按规则，协办单位回复或协调前不得报结。',
    en: 'By the policy this is not reported done before the co-unit has replied, or the leader has settled it.',
  },
  CO_STANDS: {
    kind: 'state',
    zh: '按规则必须回复的协办请求已逾期，不能撤回：须等回复或提请协调。',
    en: 'A reply that must be given is overdue: it is not withdrawn, but waited for or put to the leader.',
  },
  CO_TOO_MANY: {
    kind: 'state',
    zh: '该事项已请求协办 {count} 次，不能再请求。',
    en: 'Co-units have been asked {count} times about this item: no more.',
  },
} as const satisfies RefusalTable;
