import type { CoKind } from './policy';

const kind = (key: string, zh: string, en: string, silence: CoKind['silence'], source: string): CoKind => ({
  key,
  label: { zh, en },
  silence,
  source,
});

/** 国办函〔2009〕15号: how departments hear each other and sign together. It is of papers to the State Council; a city has its own. */
const HEARD =
  '国办函〔2009〕15号第二条：“部门之间征求意见或会签文件时，除主办部门另有时限要求的以外，相关部门一般应在7个工作日内予以回复”；逾期视为无不同意见，为本系统默认，以本地文件为准';
const SIGNED =
  '国办函〔2009〕15号第二条：“部门之间有分歧的，主办部门主要负责人要亲自协商，协商后仍不能取得一致意见的，主办部门应列明各方理据，提出办理建议”；未会签不得报结，为本系统默认，以本地文件为准';
const OWN = '本系统默认做法，以本地文件为准';

/** What is only heard is taken for consent when nothing is said; what is signed together is never given by silence. */
export const DEFAULT_CO_HANDLING: readonly CoKind[] = [
  kind('opinion', '征求意见', 'opinion', 'consent', HEARD),
  kind('material', '提供材料', 'material', 'climb', OWN),
  kind('site-visit', '联合踏勘', 'joint site visit', 'climb', OWN),
  kind('countersign', '会签', 'countersignature', 'block', SIGNED),
];
