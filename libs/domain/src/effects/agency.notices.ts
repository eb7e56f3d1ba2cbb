import type { NoticeTable } from './notice';

/** What is told of who may act for the company. `{name}` comes from the notice's params. */
export const AGENCY_NOTICES = {
  'agency-granted': {
    title: { zh: '企业委托代办：{project}', en: 'Somebody may act for the company: {project}' },
    body: {
      zh: '第 {no} 号委托已登记，可代办到截止日为止；企业可随时撤回。{words}',
      en: 'Mandate no. {no} is recorded and holds until its last day; the company may withdraw it at any time. {words}',
    },
  },
  'agency-withdrawn': {
    title: { zh: '代办委托已撤回：{project}', en: 'A mandate is withdrawn: {project}' },
    body: {
      zh: '第 {no} 号委托即时失效，此前代办的事情不受影响。理由：{reason}',
      en: 'Mandate no. {no} has ended at once; what was done by it before stands. Reason: {reason}',
    },
  },
  'agency-ending': {
    title: { zh: '代办委托即将到期：{project}', en: 'A mandate is about to end: {project}' },
    body: {
      zh: '第 {no} 号委托到 {until} 止。仍需代办的，请在此前另行委托。',
      en: 'The last day of mandate no. {no} is {until}. Whoever is still to act for the company needs another one before.',
    },
  },
  'agency-ended': {
    title: { zh: '代办委托已到期：{project}', en: 'A mandate has ended: {project}' },
    body: {
      zh: '第 {no} 号委托已于 {until} 到期，不能再据以代办；此前代办的事情不受影响。',
      en: 'Mandate no. {no} ended with {until}: nobody acts for the company by it any more. What was done by it before stands.',
    },
  },
  'agent-acted': {
    title: { zh: '已按委托代您办理：{project}', en: 'Your agent has acted for you: {project}' },
    body: { zh: '按第 {no} 号委托代为办理：{words}', en: 'By mandate no. {no}: {words}' },
  },
} as const satisfies NoticeTable;
