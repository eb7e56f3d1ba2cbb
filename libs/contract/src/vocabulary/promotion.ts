/** 推介项目: written, in the library, shown to everybody, taken back, or turned into a lead. */
export const PROMOTION_STATUSES = ['draft', 'kept', 'released', 'withdrawn', 'lead'] as const;
export type PromotionStatus = (typeof PROMOTION_STATUSES)[number];

/** How one may take part: alone, together with a company of the place, or by contract. */
export const COOPERATION_MODES = ['sole', 'joint', 'cooperation', 'open'] as const;
export type CooperationMode = (typeof COOPERATION_MODES)[number];

export const COOPERATION_WORDS: Readonly<Record<CooperationMode, { readonly zh: string; readonly en: string }>> = {
  sole: { zh: '独资', en: 'wholly owned' },
  joint: { zh: '合资', en: 'joint venture' },
  cooperation: { zh: '合作', en: 'cooperation by contract' },
  open: { zh: '方式不限', en: 'open to proposals' },
};
