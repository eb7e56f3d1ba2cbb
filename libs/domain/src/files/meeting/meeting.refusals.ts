import type { RefusalTable } from '@bangban/kernel';

/** What is read when a meeting refuses. `{name}` comes from the refusal's details. */
export const MEETING_REFUSALS = {
  MEETING_UNKNOWN: { kind: 'existence', zh: '没有这次调度会。', en: 'There is no such meeting.' },
  MEETING_EXISTS: { kind: 'state', zh: '该次调度会已存在。', en: 'This meeting exists already.' },
  MEETING_FORBIDDEN: {
    kind: 'authority',
    zh: '调度会由主持人和现行规则指定的人员筹备。',
    en: 'A meeting is prepared by its chair and by whoever the rules in force name for it.',
  },
  MEETING_CHAIR_ONLY: {
    kind: 'authority',
    zh: '会议纪要由主持人签发。',
    en: 'The minutes are issued by whoever chaired the meeting.',
  },
  MEETING_STATUS: { kind: 'state', zh: '会议现在是“{statusZh}”，不能这样做。', en: 'The meeting is {statusEn} now.' },
  MEETING_CHAIR: {
    kind: 'payload',
    zh: '月度调度会由分管领导主持，专题调度会由主要领导主持。',
    en: 'A monthly meeting is chaired by a leader in charge, an ad hoc one by a principal leader.',
  },
  MEETING_DAY_PAST: { kind: 'payload', zh: '开会日期不能早于今天。', en: 'The day cannot lie before today.' },
  MEETING_SAME_DAY: { kind: 'payload', zh: '开会时间没有变化。', en: 'It is at that time already.' },
  MEETING_TOO_EARLY: {
    kind: 'state',
    zh: '会议定于 {day}，提前召开请先改期。',
    en: 'The meeting is on {day}: to hold it earlier, move it first.',
  },
  MEETING_MONTH_TAKEN: {
    kind: 'conflict',
    zh: '该月的月度调度会已经召集。',
    en: 'The monthly meeting of that month has been called already.',
  },
  MEETING_PROJECT_UNKNOWN: {
    kind: 'payload',
    zh: '没有这个在办项目或事项。',
    en: 'There is no such project under way, or no such item of it.',
  },
  MEETING_NOTHING_FOUND: {
    kind: 'state',
    zh: '没有新的议题可以汇集。',
    en: 'There is nothing new to be gathered.',
  },
  MEETING_LINE_UNKNOWN: { kind: 'payload', zh: '议程上没有这个议题。', en: 'There is no such matter on the agenda.' },
  MEETING_LINE_CHANGED: {
    kind: 'conflict',
    zh: '他人刚改过这个议题的记录，您写的还在；请对照后再保存。',
    en: 'Somebody has written on this matter meanwhile; what you wrote is still there: compare the two and save again.',
  },
  MEETING_LINE_TWICE: { kind: 'conflict', zh: '该事项已在议程上。', en: 'This matter is on the agenda already.' },
  MEETING_ORDER: {
    kind: 'conflict',
    zh: '议程已变动，请按现有议题重新排序。',
    en: 'The agenda has changed: each matter that stands has to be in the order once.',
  },
  MEETING_ORDER_CHANGED: {
    kind: 'conflict',
    zh: '他人刚调整过议题顺序，请看现在的顺序后再移动。',
    en: 'Somebody has put the matters in another order meanwhile: look at it as it is now, and move again.',
  },
  MEETING_FULL: { kind: 'state', zh: '议题最多 {most} 个。', en: 'An agenda holds {most} matters at most.' },
  MEETING_EMPTY: { kind: 'state', zh: '议程上还没有议题。', en: 'There is nothing on the agenda yet.' },
  MEETING_UNIT: { kind: 'payload', zh: '没有这个在用单位。', en: 'There is no such unit in use.' },
  MEETING_PERSON: {
    kind: 'payload',
    zh: '责任人须在岗并属于该责任单位。',
    en: 'The person has to be in office and of that unit.',
  },
  MEETING_LIMIT: {
    kind: 'payload',
    zh: '请填写工作日数或截止日期之一，截止日期须晚于今天且不超过 250 个工作日。',
    en: 'Give either working days or a last day, which lies after today and at most 250 working days ahead.',
  },
  MEETING_DECISION_UNKNOWN: { kind: 'payload', zh: '没有这项议定事项。', en: 'There is no such decision.' },
  MEETING_DECISION_STATE: {
    kind: 'state',
    zh: '该议定事项已交办或正在交办，请到项目中处理。',
    en: 'This decision is an item already, or is on its way to be one: it is dealt with in its project.',
  },
  MEETING_OPEN_DECISIONS: {
    kind: 'state',
    zh: '还有 {count} 项议定事项没有落到项目：第 {open} 项。',
    en: '{count} decisions are no items of their projects yet: no. {open}.',
  },
  MEETING_NOTHING_DUE: { kind: 'state', zh: '没有到期的事。', en: 'Nothing is due.' },
} as const satisfies RefusalTable;
export type MeetingRefusalCode = keyof typeof MEETING_REFUSALS;
