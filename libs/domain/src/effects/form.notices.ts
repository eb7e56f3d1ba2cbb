import type { NoticeTable } from './notice';

/** What is told of a supervision form: its number says its colour. `{name}` comes from the notice's params. */
export const FORM_NOTICES = {
  'form-issued': {
    title: { zh: '收到督查单：{form}', en: 'Supervision form: {form}' },
    body: {
      zh: '{project}：请签收，并于 {due} 前报送整改方案；逾期未获同意的，升级下一色督查单。',
      en: '{project}: please sign for it and hand in a plan by {due}; where none is accepted, the next colour follows.',
    },
  },
  'form-due': {
    title: { zh: '督查单临期：{form}', en: 'A form is due soon: {form}' },
    body: { zh: '{project}：{clock}将于 {due} 到期。', en: '{project}: {clock} nears its limit, {due}.' },
  },
  'form-late': {
    title: { zh: '督查单逾期：{form}', en: 'A form is late: {form}' },
    body: { zh: '{project}：{clock}已于 {due} 逾期。', en: '{project}: {clock} passed its limit, {due}.' },
  },
  'form-limit-moved': {
    title: { zh: '督查单期限调整：{form}', en: 'The limit of a form moved: {form}' },
    body: {
      zh: '{project}：工作日历有更新，{clock}由 {dueBefore} 调整为 {due}。',
      en: '{project}: by the newer working calendar, {clock} moves from {dueBefore} to {due}.',
    },
  },
  'form-plan-to-decide': {
    title: { zh: '整改方案待审核：{form}', en: 'A plan to decide on: {form}' },
    body: { zh: '{project}：请于 {due} 前审核。', en: '{project}: please decide by {due}.' },
  },
  'form-plan-accepted': {
    title: { zh: '整改方案已同意：{form}', en: 'The plan is accepted: {form}' },
    body: { zh: '{project}：请按方案逐项完成。{reason}', en: '{project}: measure by measure, as planned. {reason}' },
  },
  'form-plan-refused': {
    title: { zh: '整改方案退回：{form}', en: 'The plan is not accepted: {form}' },
    body: { zh: '{project}：请重新报送。{reason}', en: '{project}: please hand in another. {reason}' },
  },
  'form-measure-returned': {
    title: { zh: '整改措施退回：{form}', en: 'A measure is sent back: {form}' },
    body: {
      zh: '{project}：第 {no} 项措施未获认可，请继续整改。{reason}',
      en: '{project}: measure {no} does not count as done; it is to be done as planned. {reason}',
    },
  },
  'form-to-lift': {
    title: { zh: '整改已完成，待解除：{form}', en: 'All measures are done: {form}' },
    body: { zh: '{project}：请于 {due} 前核实并解除。', en: '{project}: please look and lift it by {due}.' },
  },
  'form-lapsed': {
    title: { zh: '督查单逾期升级：{form}', en: 'A form has lapsed: {form}' },
    body: {
      zh: '{project}：{clock}届满，下发下一色督查单。',
      en: '{project}: {clock} is over; the next colour follows.',
    },
  },
  'form-interview': {
    title: { zh: '约谈已记录：{form}', en: 'An interview is on record: {form}' },
    body: { zh: '{project}：{date}', en: '{project}: {date}' },
  },
  'form-lifted': {
    title: { zh: '督查单已解除：{form}', en: 'The form is lifted: {form}' },
    body: { zh: '{project}：{words}', en: '{project}: {words}' },
  },
  'form-withdrawn': {
    title: { zh: '督查单已撤回：{form}', en: 'The form is withdrawn: {form}' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
  'form-ended': {
    title: { zh: '督查单随项目终结：{form}', en: 'The form ended with its project: {form}' },
    body: { zh: '{project}', en: '{project}' },
  },
} as const satisfies NoticeTable;
