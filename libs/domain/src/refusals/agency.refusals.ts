import type { RefusalTable } from '@bangban/kernel';

/** What is read when nobody may act for the company (代办), or not so. */
export const AGENCY_REFUSALS = {
  MANDATE_NEEDED: {
    kind: 'state',
    zh: '代企业办理须有企业的委托：请企业在其页面委托，或凭书面委托由帮办中心登记；委托只对代办人本人有效。',
    en: 'To act for the company takes a mandate of the company: given on its own page, or on paper and recorded by the help centre; it is for the agent in person.',
  },
  MANDATE_ENDED: {
    kind: 'state',
    zh: '第 {no} 号委托已撤回或已到期，不能再代企业办理。',
    en: 'Mandate no. {no} was withdrawn or is past its last day: nobody acts for the company by it any more.',
  },
  MANDATE_LEFT: {
    kind: 'state',
    zh: '第 {no} 号委托是给您在原单位时的，您离开该单位后委托已终止；须由企业重新委托。',
    en: 'Mandate no. {no} was given to you at the unit you were of then: it ended when you left, and the company would have to give another.',
  },
  MANDATE_SCOPE: {
    kind: 'state',
    zh: '这一步不在第 {no} 号委托的范围内。',
    en: 'Mandate no. {no} does not extend to this.',
  },
  MANDATE_NONE: {
    kind: 'state',
    zh: '没有可以撤回的委托。',
    en: 'There is no mandate to withdraw.',
  },
  MANDATE_UNKNOWN: {
    kind: 'payload',
    zh: '该委托不存在、已失效，或不是您能撤回的。',
    en: 'That mandate is not there, does not hold any more, or is not yours to withdraw.',
  },
  MANDATE_EMPTY: {
    kind: 'payload',
    zh: '请写明委托代办哪些事项，或哪类事情。',
    en: 'Say for which items, or for what kind of matter, the mandate is.',
  },
  MANDATE_OVER: {
    kind: 'payload',
    zh: '委托的截止日 {date} 已经过去。',
    en: 'The last day of the mandate, {date}, has passed.',
  },
  MANDATE_PROOF_MISSING: {
    kind: 'payload',
    zh: '由帮办中心登记的委托须有企业的书面委托：附件或文号。',
    en: "A mandate that the help centre records takes the company's paper: a file or its number.",
  },
  MANDATE_SELF: {
    kind: 'payload',
    zh: '代办人不能登记对自己的委托，须由另一人登记。',
    en: 'Nobody records a mandate for themselves: somebody else does.',
  },
  AGENT_NONE: {
    kind: 'state',
    zh: '本项目目前没有可以代办的人。',
    en: 'There is nobody on this project who could be an agent.',
  },
  AGENT_UNFIT: {
    kind: 'payload',
    zh: '代办人须是帮办中心的帮办员，或本项目帮办单位的工作人员；领导、督查人员和帮办中心负责人不能代办。',
    en: 'An agent is an officer of the help centre or somebody of a unit that helps on the project; never a leader, who supervises, or the head of the help centre.',
  },
  AGENT_OWN_MATTER: {
    kind: 'state',
    zh: '责任单位的人员不能在本单位负责的事项上代表企业。',
    en: 'Nobody of the unit that a matter lies with acts for the company in it.',
  },
} as const satisfies RefusalTable;
