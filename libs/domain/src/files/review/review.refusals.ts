import type { RefusalTable } from '@bangban/kernel';

/** What is read when a review refuses. `{name}` comes from the refusal's details. */
export const REVIEW_REFUSALS = {
  REVIEW_UNKNOWN: { kind: 'existence', zh: '没有这次评审。', en: 'There is no such review.' },
  REVIEW_EXISTS: { kind: 'state', zh: '该次评审已存在。', en: 'This review exists already.' },
  REVIEW_PROJECT_UNKNOWN: { kind: 'existence', zh: '没有这个项目。', en: 'There is no such project.' },
  REVIEW_FORBIDDEN: {
    kind: 'authority',
    zh: '项目评审由现行规则指定的人员组织。',
    en: 'Reviews are called by whoever the rules in force name for it.',
  },
  REVIEW_DECIDE_FORBIDDEN: {
    kind: 'authority',
    zh: '准入由现行规则指定的领导决定。',
    en: 'Admission is decided by whoever the rules in force name for it.',
  },
  REVIEW_NOT_FOR_ANOTHER: {
    kind: 'authority',
    zh: '评审须本人办理，不得代理。',
    en: 'What belongs to a review is done in one’s own name, never for another.',
  },
  REVIEW_NO_SEAT: {
    kind: 'authority',
    zh: '您不是这次评审的专家，或已退出。',
    en: 'You are no expert of this review, or have been excused.',
  },
  REVIEW_OWN_OPINION: {
    kind: 'authority',
    zh: '参加评审的专家不能再作准入决定。',
    en: 'Whoever gave an opinion does not decide.',
  },
  REVIEW_PROJECT_STATUS: {
    kind: 'state',
    zh: '项目不在推进中，不能评审。',
    en: 'The project is not being worked on: there is nothing to review.',
  },
  REVIEW_TOO_LATE: { kind: 'state', zh: '项目已签约，不再评审准入。', en: 'The project is signed: admission is past.' },
  REVIEW_OPEN: { kind: 'conflict', zh: '该项目已有一次评审在进行。', en: 'A review of this project is under way.' },
  REVIEW_OVER: { kind: 'state', zh: '评审意见已截止。', en: 'Opinions are closed.' },
  REVIEW_NOT_CLOSED: { kind: 'state', zh: '专家意见尚未截止。', en: 'Opinions are not closed yet.' },
  REVIEW_DECIDED: { kind: 'state', zh: '这次评审已有结论。', en: 'This review is decided or withdrawn.' },
  REVIEW_NOT_REFUSED: {
    kind: 'state',
    zh: '项目已收到该决定，条件作为事项办理。',
    en: 'The project has taken the decision: its conditions are items.',
  },
  REVIEW_FACT_MISSING: {
    kind: 'payload',
    zh: '评分表需要以下数据且不得为零：{facts}。',
    en: 'The sheet needs these facts, above zero where it divides by them: {facts}.',
  },
  REVIEW_FEW_EXPERTS: {
    kind: 'payload',
    zh: '至少邀请 {least} 名专家。',
    en: 'At least {least} experts are asked.',
  },
  REVIEW_EXPERT_UNKNOWN: {
    kind: 'payload',
    zh: '所选专家不在库中或已不在岗。',
    en: 'An expert is not in the pool, or not in office.',
  },
  REVIEW_EXPERT_TWICE: { kind: 'payload', zh: '该专家已受邀。', en: 'This expert is asked already.' },
  REVIEW_EXPERT_RELATED: {
    kind: 'payload',
    zh: '所选专家中有人跟进、包保、引进该项目或发起评审，不能担任专家。',
    en: 'An expert follows, leads or brought the project, or called the review, and is no expert on it.',
  },
  REVIEW_NOW_RELATED: {
    kind: 'state',
    zh: '您现在跟进、包保或引进该项目，请申报利益冲突。',
    en: 'You follow, lead or brought this project by now: declare the conflict.',
  },
  REVIEW_DECLARE_FIRST: {
    kind: 'state',
    zh: '请先申报有无利益冲突。',
    en: 'Declare first whether there is a conflict of interest.',
  },
  REVIEW_DECLARED: { kind: 'state', zh: '已申报过。', en: 'This was declared already.' },
  REVIEW_SHEET: {
    kind: 'payload',
    zh: '请对评分表上每个评议项打分，不多不少：{keys}。',
    en: 'Each judged criterion of the sheet is scored, and nothing else: {keys}.',
  },
  REVIEW_EXPERT_DONE: {
    kind: 'state',
    zh: '该专家已提交意见或已退出。',
    en: 'This expert has handed in, or was excused.',
  },
  REVIEW_WAITS: {
    kind: 'state',
    zh: '仍有专家在时限内未提交意见，到期后方可截止。',
    en: 'Some opinions are awaited and their time has not run out.',
  },
  REVIEW_TOO_FEW: {
    kind: 'state',
    zh: '意见不足 {least} 份，请增邀专家。',
    en: 'Fewer than {least} opinions: ask further experts.',
  },
  REVIEW_VETOED: {
    kind: 'state',
    zh: '有指标触发一票否决，不能准入。',
    en: 'A veto stands: it cannot be admitted.',
  },
  REVIEW_BELOW_MARK: {
    kind: 'state',
    zh: '得分 {total}，低于及格线 {mark}，不能准入。',
    en: 'It scored {total}, below {mark}: it cannot be admitted.',
  },
  REVIEW_CONDITIONS: {
    kind: 'payload',
    zh: '附条件准入须列出条件，其他结论不列条件。',
    en: 'Conditions belong to a conditional admission, which has at least one.',
  },
  REVIEW_CONDITION_HOLDER: {
    kind: 'payload',
    zh: '条件的责任单位或责任人不存在：{unitId}。',
    en: 'Whoever a condition is for is not there: {unitId}.',
  },
} as const satisfies RefusalTable;
export type ReviewRefusalCode = keyof typeof REVIEW_REFUSALS;
