import type { RefusalTable } from '@bangban/kernel';

/** What is read when a rule about promises (承诺) refuses. */
export const COMMITMENT_REFUSALS = {
  COMMITMENTS_OPEN: {
    kind: 'state',
    zh: '还有 {count} 项承诺未了结，不能办结；请先兑现、豁免或撤销。',
    en: 'Promises still open: {count}. They are to be kept, waived or withdrawn before the project is closed.',
  },
  COMMITMENT_NONE: {
    kind: 'state',
    zh: '没有处于这一步的承诺。',
    en: 'No promise is at this step.',
  },
  COMMITMENT_NOT_YOURS: {
    kind: 'state',
    zh: '这一步须由另一方办理：谁承诺、谁申报；兑现由对方确认；豁免不得由承诺方自己决定。',
    en: 'That is for the other side: whoever promised says it is kept, the other side confirms it, and nobody waives their own.',
  },
  COMMITMENT_STATE: {
    kind: 'payload',
    zh: '第 {no} 项承诺现在不能办理这一步，状态可能已经变化。',
    en: 'Promise no. {no} is not at this step; it may have moved on.',
  },
  DELIVERY_CURRENCY: {
    kind: 'payload',
    zh: '承诺以 {currency} 计，审定的金额须用同一币种。',
    en: 'The promise is in {currency}; what is granted is to be in the same currency.',
  },
  COMMITMENT_REASON_MISSING: {
    kind: 'payload',
    zh: '不确认兑现须说明还差什么。',
    en: 'If it is not confirmed, say what is missing.',
  },
  PAPERS_OWED: {
    kind: 'state',
    zh: '容缺受理的材料还有 {count} 份未补齐，不能销号。',
    en: 'Papers that the item was taken up without are still owed: {count}. It cannot be closed before they are in.',
  },
  PAPERS_ENOUGH: {
    kind: 'state',
    zh: '一个事项同时容缺的材料不超过 {most} 份。',
    en: 'One item may lack {most} papers at once, no more.',
  },
  PAPER_TOO_LONG: {
    kind: 'payload',
    zh: '补交期限不能超过 {longest} 个工作日。',
    en: 'A paper may be owed for {longest} working days at most.',
  },
  COMMITMENT_INCOMPLETE: {
    kind: 'payload',
    zh: '承诺登记不完整：请写明由谁兑现、写在哪份合同或纪要里、从何时起算或何日之前。',
    en: 'The promise is not complete: who keeps it, in which contract or minutes it stands, and from or until when.',
  },
  COMMITMENT_PROOF_MISSING: {
    kind: 'payload',
    zh: '申报兑现须有凭据：项目中的佐证材料、附件，或文号、票据号。',
    en: 'It takes something that shows it: evidence of the project, a file, or the number of a paper.',
  },
} as const satisfies RefusalTable;
