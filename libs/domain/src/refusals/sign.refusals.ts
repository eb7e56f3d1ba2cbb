import type { RefusalTable } from '@bangban/kernel';

/** What is read when a rule about early-warning signs (预警信号) refuses. */
export const SIGN_REFUSALS = {
  SIGN_STAGE: {
    kind: 'state',
    zh: '预警信号只在开工建设和投产之后登记。',
    en: 'Warning signs are recorded while a project is built and once it produces.',
  },
  SIGN_OF_PRODUCTION: {
    kind: 'payload',
    zh: '用电、入统、纳税、用工方面的信号在投产之后登记；在建项目可登记欠薪、欠租、停工关门、业主失联。',
    en: 'Power, statistics, tax and staff say something once it produces; while it is built: wages or rent owed, gates closed, owner out of reach.',
  },
  SIGN_TWICE: {
    kind: 'payload',
    zh: '第 {no} 号信号已登记同类、同月且未解除的情况；有新情况请先解除原信号，或记录到回访中。',
    en: 'Sign no. {no} of this kind and month is open already; clear it first, or say more in a call.',
  },
  SIGN_NONE: {
    kind: 'state',
    zh: '没有未解除的预警信号。',
    en: 'No warning sign is open.',
  },
} as const satisfies RefusalTable;
