import type { NoticeTable } from './notice';

/** What is told of early-warning signs (预警信号). */
export const SIGN_NOTICES = {
  'sign-recorded': {
    title: { zh: '企业预警信号：{project}', en: 'A warning sign: {project}' },
    body: { zh: '{sign}（{month}）：{words}', en: '{sign} ({month}): {words}' },
  },
  'sign-cleared': {
    title: { zh: '预警信号已解除：{project}', en: 'A warning sign is cleared: {project}' },
    body: { zh: '{sign}：{reason}', en: '{sign}: {reason}' },
  },
} as const satisfies NoticeTable;
