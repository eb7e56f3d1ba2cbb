import type { ComplaintRules } from '@bangban/contract';

/**
 * 《外商投资企业投诉工作办法》（商务部令2020年第3号）gives 7 working days to take a complaint on (第十五条) and 60 to settle it
 * (第十九条), as the longest, for foreign companies. A help centre that calls itself 帮办 is nearer: these figures are the
 * house's, inside of those.
 */
export const DEFAULT_COMPLAINTS: ComplaintRules = {
  accept: 1,
  answer: 10,
  confirm: 5,
  decide: 5,
  climb: 2,
  source: '本地做法；《外商投资企业投诉工作办法》第十五条受理不超过7个、第十九条办结不超过60个工作日',
};
