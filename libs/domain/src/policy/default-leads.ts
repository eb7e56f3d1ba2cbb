import type { LeadRules } from './policy';

/**
 * A lead is answered within 1 working day, judged within 3 and followed up every 10 (the routines of its stage): one that has
 * had no contact for as long is ageing. No source names the figure, nor for how long the unit that registered first is protected.
 */
export const DEFAULT_LEADS: LeadRules = {
  ageing: 10,
  protection: 90,
  source: '“重洽谈轻跟踪”（全区投资促进专题工作会讲话提纲）；期限与线索跟进频次一致，首报保护期由本地确定',
};
