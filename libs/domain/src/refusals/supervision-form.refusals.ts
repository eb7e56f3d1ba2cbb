import type { RefusalTable } from '@bangban/kernel';

/** 督查单: why an act on a supervision form is refused. */
export const SUPERVISION_FORM_REFUSALS = {
  FORM_INTERVIEW_EARLY: {
    kind: 'payload',
    zh: '约谈日期 {date} 早于红色督办单下发之日。',
    en: 'The interview on {date} would be before the red form was issued.',
  },
  FORM_INTERVIEW_FIRST: {
    kind: 'state',
    zh: '红色督办单须先约谈，才能解除。',
    en: 'A red form is lifted after the interview has been recorded.',
  },
  FORM_INTERVIEWED: { kind: 'state', zh: '约谈已记录。', en: 'The interview has been recorded.' },
  FORM_MEASURE_DAY: {
    kind: 'payload',
    zh: '整改措施的完成日期 {date} 须晚于今天，且不超过 {days} 个工作日。',
    en: 'A measure is to be done after today, within {days} working days: not {date}.',
  },
  FORM_MEASURE_DAY_OFF: {
    kind: 'payload',
    zh: '整改措施的完成日期 {date} 不是工作日。',
    en: 'A measure is to be done by a working day: {date} is none.',
  },
  FORM_MEASURE_NOT_DONE: {
    kind: 'payload',
    zh: '第 {no} 项整改措施尚未报告完成，不能退回。',
    en: 'Measure {no} has not been reported done: there is nothing to send back.',
  },
  FORM_MEASURE_UNKNOWN: {
    kind: 'payload',
    zh: '没有第 {no} 项待完成的整改措施。',
    en: 'There is no measure {no} that is still to be done.',
  },
  FORM_MEASURES_OPEN: {
    kind: 'state',
    zh: '还没有报告完成的整改措施可以退回。',
    en: 'No measure has been reported done yet: there is none to send back.',
  },
  FORM_NOT_RED: { kind: 'state', zh: '只有红色督办单才约谈。', en: 'Only a red form brings an interview.' },
  FORM_OPEN: {
    kind: 'payload',
    zh: '就此事对该单位已有督查单未解除，逾期将自动升级。',
    en: 'That unit has an open form about this already: where it lapses, the next colour follows.',
  },
  FORM_OWN_UNIT: {
    kind: 'state',
    zh: '督查单由收单单位以外的人下发、审核、解除和撤回。',
    en: 'Nobody of the unit that a form is addressed to issues it, decides on its plan, lifts or withdraws it.',
  },
  FORM_STATE: {
    kind: 'state',
    zh: '督查单现为“{stateText}”，不能{moveText}。',
    en: 'The form is {stateText}: “{moveText}” is not possible now.',
  },
  FORM_UNKNOWN: { kind: 'existence', zh: '没有这份督查单。', en: 'There is no such supervision form.' },
} as const satisfies RefusalTable;
