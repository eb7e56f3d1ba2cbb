import type { RefusalTable } from '@bangban/kernel';

/** What is read when an entry of the library refuses. `{name}` comes from the refusal's details. */
export const INVESTOR_REFUSALS = {
  INVESTOR_UNKNOWN: { kind: 'existence', zh: '客商库中没有这家企业。', en: 'The library has no such investor.' },
  INVESTOR_EXISTS: { kind: 'state', zh: '该客商已入库。', en: 'This investor is registered already.' },
  INVESTOR_FORBIDDEN: {
    kind: 'authority',
    zh: '此项操作由现行规则指定的人员办理。',
    en: 'This is done by whoever the rules in force name for it.',
  },
  INVESTOR_NOT_FOR_ANOTHER: {
    kind: 'authority',
    zh: '合并、撤销合并和清除个人信息须本人办理，不得代理。',
    en: 'Merging, undoing it and erasing are done in one’s own name, never for another.',
  },
  INVESTOR_CODE_INVALID: {
    kind: 'payload',
    zh: '统一社会信用代码不正确：应为 18 位，且校验位相符。',
    en: 'No credit code: it has 18 signs, and its check signs agree.',
  },
  INVESTOR_CODE_FOREIGN: {
    kind: 'payload',
    zh: '境外企业没有统一社会信用代码，请留空。',
    en: 'A company of another country has no credit code: leave it empty.',
  },
  INVESTOR_CODE_TAKEN: {
    kind: 'conflict',
    zh: '该统一社会信用代码已属于库中的“{name}”。',
    en: 'This credit code is that of {name} in the library.',
  },
  INVESTOR_PARENT_UNKNOWN: {
    kind: 'payload',
    zh: '库中没有所填的上级企业，或它已并入其他客商。',
    en: 'The library has no such parent company, or it was merged into another.',
  },
  INVESTOR_PARENT_ITSELF: { kind: 'payload', zh: '企业不能是自己的上级。', en: 'A company is not its own parent.' },
  INVESTOR_MERGED: {
    kind: 'state',
    zh: '该客商已并入其他客商；如需修改，请先撤销合并。',
    en: 'This entry was merged into another: undo that first to change it.',
  },
  INVESTOR_NOT_MERGED: { kind: 'state', zh: '该客商没有被合并。', en: 'This entry was not merged.' },
  INVESTOR_MERGE_ITSELF: { kind: 'payload', zh: '客商不能并入自己。', en: 'An entry is not merged into itself.' },
  INVESTOR_TARGET_UNKNOWN: {
    kind: 'payload',
    zh: '要并入的客商不在库中。',
    en: 'The entry to merge it into is not in the library.',
  },
  INVESTOR_TARGET_MERGED: {
    kind: 'conflict',
    zh: '要并入的客商本身已被合并，请选择合并后的那一家。',
    en: 'The entry to merge it into was merged itself: choose the one that stands.',
  },
  INVESTOR_UNCHANGED: { kind: 'payload', zh: '信息没有变化。', en: 'Nothing of it is different.' },
  CONTACT_UNKNOWN: { kind: 'payload', zh: '没有这位企业联系人。', en: 'There is no such contact.' },
  CONTACT_GONE: {
    kind: 'payload',
    zh: '该企业联系人已移除或已清除。',
    en: 'This contact was removed or erased.',
  },
  CONTACTS_FULL: {
    kind: 'payload',
    zh: '一家客商最多登记 {most} 位企业联系人。',
    en: 'An investor has {most} contacts at most.',
  },
} as const satisfies RefusalTable;
export type InvestorRefusalCode = keyof typeof INVESTOR_REFUSALS;
