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
  'agent-acted': {
    title: { zh: '已按委托代您办理：{project}', en: 'Your agent has acted for you: {project}' },
    body: { zh: '按第 {no} 号委托代为办理：{words}', en: 'By mandate no. {no}: {words}' },
  },
} as const satisfies NoticeTable;
