import type { VisitRules } from './policy';

/**
 * No source has figures. They say what weighs most: what cannot be mended by waiting (gates closed, nobody to be reached) before
 * what is owed, that before what a figure shows; and a company nobody has called on for a year as much as one sign.
 */
export const DEFAULT_VISITS: VisitRules = {
  signs: {
    'no-power': 15,
    'no-statistics': 8,
    'wages-owed': 20,
    'rent-owed': 12,
    'tax-owed': 12,
    'staff-halved': 15,
    'gates-closed': 30,
    unreachable: 25,
    other: 8,
  },
  item: 2,
  lateItem: 6,
  latePromise: 10,
  refusedPromise: 8,
  complaint: 12,
  daysPerPoint: 30,
  mostForDays: 12,
  source: '“遇到困难要全过程帮助”“不到建成投产不放手”；分值为本地做法',
};
