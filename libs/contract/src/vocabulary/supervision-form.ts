/** 蓝色提醒单、黄色警告单、红色督办单, each only after the limit of the one before. */
export const FORM_COLOURS = ['blue', 'yellow', 'red'] as const;
export type FormColour = (typeof FORM_COLOURS)[number];

/**
 * 待签收 → 待报方案 → 方案待审 → 整改中 → 待解除 → 解除. A blue or yellow form lapses (逾期升级) where its limit ends without an
 * accepted plan, or a measure is not done in time: the next colour takes its place. 撤回 is for what was issued wrongly.
 */
export const FORM_STATES = [
  ...(['issued', 'signed', 'planned', 'accepted', 'done'] as const),
  ...(['lifted', 'withdrawn', 'lapsed', 'ended'] as const),
] as const;
export type FormState = (typeof FORM_STATES)[number];

/** As forms are counted: one that is not open is in one of the last four. */
export const FORM_OUTCOMES = ['open', 'lifted', 'withdrawn', 'lapsed', 'ended'] as const;
export type FormOutcome = (typeof FORM_OUTCOMES)[number];

export const FORM_STATE_WORDS: Readonly<Record<FormState, { readonly zh: string; readonly en: string }>> = {
  issued: { zh: '待签收', en: 'to be signed for' },
  signed: { zh: '待报方案', en: 'awaiting a plan' },
  planned: { zh: '方案待审', en: 'with the office to decide' },
  accepted: { zh: '整改中', en: 'under rectification' },
  done: { zh: '待解除', en: 'to be lifted' },
  lifted: { zh: '已解除', en: 'lifted' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  lapsed: { zh: '逾期升级', en: 'lapsed' },
  ended: { zh: '随项目终结', en: 'ended with its project' },
};

/** To sign for it, to hand in a plan, for the office to decide (on the plan, and on lifting), to do the next measure. */
export const FORM_CLOCKS = ['form-sign-for', 'form-plan', 'form-decision', 'form-measures'] as const;
export type FormClock = (typeof FORM_CLOCKS)[number];

/** For what of an item a form may be opened by rule. */
export const FORM_GROUNDS = ['sign-for', 'handling', 'total'] as const;
export type FormGround = (typeof FORM_GROUNDS)[number];

/** What a form of this colour is called. */
export const FORM_WORDS: Readonly<Record<FormColour, { readonly zh: string; readonly en: string }>> = {
  blue: { zh: '蓝色提醒单', en: 'blue reminder form' },
  yellow: { zh: '黄色警告单', en: 'yellow warning form' },
  red: { zh: '红色督办单', en: 'red supervision form' },
};

const SERIES: Readonly<Record<FormColour, { readonly zh: string; readonly en: string }>> = {
  blue: { zh: '蓝督', en: 'Blue' },
  yellow: { zh: '黄督', en: 'Yellow' },
  red: { zh: '红督', en: 'Red' },
};

interface Numbered {
  readonly colour: FormColour;
  readonly year: number;
  readonly no: number | null;
}

/** 蓝督〔2026〕12号. Without a number as long as it is not recorded. */
export const formNumber = ({ colour, no, year }: Numbered, language: 'zh' | 'en'): string => {
  const series = SERIES[colour][language];
  if (language === 'en') return `${series} ${year} No. ${no ?? '…'}`;
  return `${series}〔${year}〕${no ?? '…'}号`;
};
