import type { NoticeTable } from './notice';

/** What is told of a promise. `{name}` comes from the notice's params. */
export const COMMITMENT_NOTICES = {
  'commitment-recorded': {
    title: { zh: '承诺已登记：{project}', en: 'A promise is recorded: {project}' },
    body: { zh: '第 {no} 项：{words}', en: 'No. {no}: {words}' },
  },
  'commitment-triggered': {
    title: { zh: '承诺开始计时：{project}', en: 'A promise is to be kept: {project}' },
    body: { zh: '第 {no} 项：{words}。请于 {due} 前兑现。', en: 'No. {no}: {words}. It is to be kept by {due}.' },
  },
  'delivery-applied': {
    title: { zh: '企业已申报政策兑现：{project}', en: 'A policy delivery is applied for: {project}' },
    body: { zh: '第 {no} 项：{words}。请于 {due} 前审核。', en: 'No. {no}: {words}. Please review it by {due}.' },
  },
  'delivery-complete': {
    title: { zh: '政策兑现待审定：{project}', en: 'A policy delivery is to be decided: {project}' },
    body: { zh: '第 {no} 项：{words}。请于 {due} 前审定。', en: 'No. {no}: {words}. Please decide on it by {due}.' },
  },
  'delivery-granted': {
    title: { zh: '政策兑现待拨付：{project}', en: 'A policy delivery is to be paid: {project}' },
    body: {
      zh: '第 {no} 项：{words}。审定意见：{reason}。请于 {due} 前拨付。',
      en: 'No. {no}: {words}. Decided: {reason}. It is to be paid by {due}.',
    },
  },
  'delivery-returned': {
    title: { zh: '政策兑现申报已退回：{project}', en: 'An application for a policy delivery came back: {project}' },
    body: {
      zh: '第 {no} 项：{words}。原因：{reason}。可于 {due} 前重新申报。',
      en: 'No. {no}: {words}. Reason: {reason}. It may be applied for again until {due}.',
    },
  },
  'commitment-claimed': {
    title: { zh: '请确认承诺是否兑现：{project}', en: 'Was this promise kept? {project}' },
    body: { zh: '第 {no} 项：{words}。请于 {due} 前确认。', en: 'No. {no}: {words}. Please confirm by {due}.' },
  },
  'commitment-kept': {
    title: { zh: '承诺已确认兑现：{project}', en: 'A promise is confirmed as kept: {project}' },
    body: { zh: '第 {no} 项：{words}', en: 'No. {no}: {words}' },
  },
  'commitment-refused': {
    title: { zh: '承诺未获确认：{project}', en: 'A promise is not confirmed: {project}' },
    body: {
      zh: '第 {no} 项：{words}。对方意见：{reason}。继续计时。',
      en: 'No. {no}: {words}. The other side says: {reason}. Its time goes on.',
    },
  },
  'commitment-waived': {
    title: { zh: '承诺已豁免：{project}', en: 'A promise is waived: {project}' },
    body: { zh: '第 {no} 项：{words}。理由：{reason}', en: 'No. {no}: {words}. Reason: {reason}' },
  },
  'commitment-withdrawn': {
    title: { zh: '承诺登记已撤销：{project}', en: 'A promise is withdrawn: {project}' },
    body: { zh: '第 {no} 项：{words}。理由：{reason}', en: 'No. {no}: {words}. Reason: {reason}' },
  },
} as const satisfies NoticeTable;
