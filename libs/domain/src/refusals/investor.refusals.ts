import type { RefusalTable } from '@bangban/kernel';

/** What is read when a change of the investor (变更投资方) is refused. */
export const INVESTOR_REFUSALS = {
  INVESTOR_BEFORE_SIGNING: {
    kind: 'state',
    zh: '签约前投资方有变的，用“更正资料”；签约后才办理变更。',
    en: 'Before a project has signed, its investor is corrected; after that it changes.',
  },
  INVESTOR_SAME: {
    kind: 'payload',
    zh: '该企业已是本项目的投资方。',
    en: 'This company is the investor already.',
  },
  INVESTOR_CHANGES: {
    kind: 'payload',
    zh: '签约后换成另一家企业，请办理“变更投资方”。',
    en: 'Once a project has signed, another company takes it over by “Change the investor”.',
  },
} as const satisfies RefusalTable;
