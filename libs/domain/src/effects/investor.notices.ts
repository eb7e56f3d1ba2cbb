import type { NoticeTable } from './notice';

/** What is told of a change of the investor (变更投资方). */
export const INVESTOR_NOTICES = {
  'investor-changed': {
    title: { zh: '投资方已变更：{project}', en: 'The investor has changed: {project}' },
    body: {
      zh: '投资方由{words}变更为{text}：{reason}。此前的承诺和时限不变；新合同请登记为“投资方变更后重新签约”。',
      en: '{text} takes over from {words}: {reason}. What was promised and its limits stay; record the new contract as signed by a new investor.',
    },
  },
} as const satisfies NoticeTable;
