import type { StagnationRule } from './policy';

/**
 * No source names a number. An item's limits are ten working days mostly, a lead or an intent is followed up every ten, what
 * is built is noted monthly, and what produces is called on each quarter: nobody is told of what keeps to that. 重洽谈轻跟踪、
 * 重签约轻到资、重开工轻投产 is what it is to show.
 */
export const DEFAULT_STAGNATION: StagnationRule = {
  item: 10,
  stages: { lead: 15, intent: 15, signing: 15, commencement: 25, production: 0 },
  investor: 5,
  source:
    '全区投资促进专题工作会讲话提纲：“决不能因为事情难办就拖延”；“绝不能出现‘勾’进来、签完约、开完工就不管的情况”',
};
