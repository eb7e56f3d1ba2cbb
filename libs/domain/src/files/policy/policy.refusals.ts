import type { RefusalTable, Text } from '@bangban/kernel';
import type { ChangeFaultCode } from './policy-changes';

/** What is read when the policy's file refuses. `{name}` comes from the refusal's details. */
export const POLICY_FILE_REFUSALS = {
  POLICY_FILE_EXISTS: { kind: 'state', zh: '该规则草案已存在。', en: 'This policy draft exists already.' },
  POLICY_FILE_UNKNOWN: { kind: 'existence', zh: '没有这份规则草案。', en: 'There is no such policy draft.' },
  POLICY_FILE_FORBIDDEN: {
    kind: 'authority',
    zh: '办理规则由系统管理员或现行规则指定的批准人起草。',
    en: 'The policy is drafted by the system administrator or by whoever the rules in force name to approve it.',
  },
  POLICY_FILE_APPROVER_NEEDED: {
    kind: 'authority',
    zh: '办理规则由现行规则指定的第二人批准发布。',
    en: 'The policy is approved and published by a second person whom the rules in force name.',
  },
  POLICY_FILE_NOT_FOR_ANOTHER: {
    kind: 'authority',
    zh: '起草和发布办理规则须本人办理，不得代理。',
    en: 'The policy is drafted and published in one’s own name, never for another.',
  },
  POLICY_FILE_SECOND_PERSON: {
    kind: 'authority',
    zh: '起草或修改过这份草案的人不能批准，请另一人批准发布。',
    en: 'Whoever wrote this draft does not approve it: a second person has to.',
  },
  POLICY_FILE_STATUS: {
    kind: 'state',
    zh: '这份草案现在不能办理此操作（当前：{statusZh}）。',
    en: 'Not possible as the draft stands now ({statusEn}).',
  },
  POLICY_BASE_OLD: {
    kind: 'conflict',
    zh: '草案依据第 {base} 版规则，现行已是第 {newest} 版，请先改以现行版为基础并重新核对。',
    en: 'The draft stands on version {base}, and version {newest} is in force: rebase it and check it again.',
  },
  POLICY_BASE_NEWEST: {
    kind: 'state',
    zh: '草案已以现行版为基础。',
    en: 'The draft stands on the newest version already.',
  },
  POLICY_DOCUMENT_MISSING: {
    kind: 'state',
    zh: '请填写依据文件的发文字号。',
    en: 'Give the number of the document that orders it.',
  },
  POLICY_CHANGES_MISSING: { kind: 'state', zh: '草案没有任何改动。', en: 'The draft changes nothing.' },
  POLICY_CHANGES_TOO_MANY: {
    kind: 'payload',
    zh: '一份草案最多列出 {most} 处改动。',
    en: 'A draft lists at most {most} changes.',
  },
  POLICY_CHANGES_INVALID: {
    kind: 'state',
    zh: '有 {count} 处改动不正确，请逐条更正。',
    en: '{count} of the changes are wrong; see each of them.',
  },
} as const satisfies RefusalTable;
export type PolicyFileRefusalCode = keyof typeof POLICY_FILE_REFUSALS;

/** What is wrong with one change. */
export const CHANGE_FAULT_WORDS: Readonly<Record<Exclude<ChangeFaultCode, 'POLICY_INVALID'>, Text>> = {
  CHANGE_PATH: { zh: '现行规则中没有这一处', en: 'there is no such place in the policy in force' },
  CHANGE_FIXED: { zh: '版本号不能改', en: 'the number of the version is not changed' },
  CHANGE_TWICE: { zh: '同一处改了两次', en: 'changed twice' },
  CHANGE_KIND: { zh: '内容的类型不对（如应为数字）', en: 'of another kind than what stands there (a number, a text)' },
  CHANGE_MOVED: {
    zh: '现行规则的这一处已经变动或移了位置，请打开修改、核对后重新保存',
    en: 'what stands there has changed or moved since: open the draft, look it over and save it again',
  },
  CHANGE_NOTHING: { zh: '与现行规则相同，没有变动', en: 'as it stands already' },
};
