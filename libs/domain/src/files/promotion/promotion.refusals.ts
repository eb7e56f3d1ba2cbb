import type { RefusalTable } from '@bangban/kernel';

/** What is read when a sheet of a project on offer refuses. */
export const PROMOTION_REFUSALS = {
  PROMOTION_UNKNOWN: { kind: 'existence', zh: '项目库中没有这个项目。', en: 'The library has no such project.' },
  PROMOTION_EXISTS: { kind: 'state', zh: '该推介项目已存在。', en: 'This sheet exists already.' },
  PROMOTION_FORBIDDEN: {
    kind: 'authority',
    zh: '此项操作由现行规则指定的人员办理。',
    en: 'This is done by whoever the rules in force name for it.',
  },
  PROMOTION_NOT_FOR_ANOTHER: {
    kind: 'authority',
    zh: '发布须本人决定，不得代理。',
    en: 'A sheet is released in one’s own name, never for another.',
  },
  PROMOTION_OWN_WORK: {
    kind: 'authority',
    zh: '起草或修改过的人不能发布，请由另一人决定。',
    en: 'Whoever wrote the sheet does not release it: somebody else decides.',
  },
  PROMOTION_NOT_DRAFT: { kind: 'state', zh: '该项目已入库。', en: 'It is in the library already.' },
  PROMOTION_NOT_KEPT: {
    kind: 'state',
    zh: '只有在库、未发布的项目可以发布。',
    en: 'Only what is in the library and not shown yet is released.',
  },
  PROMOTION_RELEASED: {
    kind: 'state',
    zh: '该项目正在公开页展示，请先停止展示再修改。',
    en: 'It is on the public page: take it off first.',
  },
  PROMOTION_NOT_RELEASED: { kind: 'state', zh: '该项目没有在公开页展示。', en: 'It is not on the public page.' },
  PROMOTION_OVER: {
    kind: 'state',
    zh: '该项目已撤回或已转为线索。',
    en: 'It was withdrawn, or has become a lead.',
  },
  PROMOTION_UNCHANGED: { kind: 'payload', zh: '内容没有变化。', en: 'Nothing of it is different.' },
  PROMOTION_UNIT_UNKNOWN: {
    kind: 'payload',
    zh: '所选单位不存在或已停用。',
    en: 'The unit is unknown or inactive.',
  },
  PROMOTION_LEAFLETS: {
    kind: 'state',
    zh: '每个推介项目最多 {most} 份资料，请先移除不用的。',
    en: 'A sheet has {most} files at most: remove one first.',
  },
  PROMOTION_LEAFLET_TWICE: { kind: 'state', zh: '该资料已在此项目中。', en: 'This very file is attached already.' },
  PROMOTION_LEAFLET_UNKNOWN: {
    kind: 'state',
    zh: '该资料不存在或已移除。',
    en: 'There is no such file, or it was removed.',
  },
  PROMOTION_AMOUNT: { kind: 'payload', zh: '金额应大于零。', en: 'An amount is above zero.' },
} as const satisfies RefusalTable;
export type PromotionRefusalCode = keyof typeof PROMOTION_REFUSALS;
