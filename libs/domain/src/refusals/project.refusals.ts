import type { RefusalTable } from '@bangban/kernel';

/** What is read when a rule about the project itself refuses: stages, facts, plan, evidence, money. */
export const PROJECT_REFUSALS = {
  ALREADY_REQUESTED: {
    kind: 'state',
    zh: '已有一项申请等待第二人审批，请先处理该申请。',
    en: 'A request already waits for a second person; decide that one first.',
  },
  AMOUNT_INVALID: {
    kind: 'payload',
    zh: '金额“{amount}”无效：以万元为单位，大于零，最多十位整数、六位小数。',
    en: 'Amount “{amount}” is not valid: in 10,000s, above zero, at most ten digits and six decimals.',
  },
  ARRIVAL_OVER_AGREED: {
    kind: 'payload',
    zh: '登记后累计到位 {arrived} 万（{currency}），超过协议投资 {agreed} 万；确需登记的，请写明理由。',
    en: 'With it {arrived} ten thousand {currency} have arrived, more than the {agreed} agreed; insist on it with a reason.',
  },
  CONTRACT_INCOMPLETE: {
    kind: 'payload',
    zh: '合同须写明至少两方不同的当事人和金额。',
    en: 'A contract needs at least two different parties and its amount.',
  },
  CURRENCY_UNKNOWN: {
    kind: 'payload',
    zh: '币种“{currency}”不是有效的三位货币代码（ISO 4217），如 CNY（人民币）、USD（美元）。',
    en: 'Currency “{currency}” is no code of ISO 4217 in use, such as CNY or USD.',
  },
  DATE_BEFORE_PROOF: {
    kind: 'payload',
    zh: '履约日期 {date} 早于其佐证材料的日期 {proof}。',
    en: 'Fulfilment, {date}, lies before its own proof, {proof}.',
  },
  DATE_IN_FUTURE: {
    kind: 'payload',
    zh: '日期 {date} 无效或晚于今天，只能填报已经发生的事实。',
    en: 'Date {date} is invalid or after today; only what has happened can be reported.',
  },
  DATE_TOO_EARLY: {
    kind: 'payload',
    zh: '日期 {date} 早于 {notBefore}（项目登记或其所证明的上一阶段）；确需填报的，请写明理由。',
    en: 'Date {date} lies before {notBefore}, when the project or the step before it began; insist on it with a reason.',
  },
  EVIDENCE_KIND_UNKNOWN: {
    kind: 'payload',
    zh: '现行规则没有“{kind}”这类佐证材料。',
    en: 'The policy knows no evidence of kind “{kind}”.',
  },
  EVIDENCE_UNKNOWN: {
    kind: 'payload',
    zh: '引用的佐证材料不属于本项目。',
    en: 'The evidence referred to is not on this project.',
  },
  GATE_NOT_MET: {
    kind: 'state',
    zh: '尚不能进入下一阶段，还缺 {count} 项：{labels}。',
    en: 'The gate is not open yet, {count} missing: {labels}.',
  },
  LEAD_SOURCE_KNOWN: {
    kind: 'payload',
    zh: '该线索由外出招商记录或推介项目转来，来源已记录，不能改写。',
    en: 'The lead came of a trip or of a promoted project, which say its source; it is not changed here.',
  },
  LOST_REASON_NEEDED: {
    kind: 'payload',
    zh: '不予跟进的，请选择流失原因；值得跟进的不填。',
    en: 'A lead that is given up has one of the reasons for it; one that is pursued has none.',
  },
  NEXT_CONTACT_DAY: {
    kind: 'payload',
    zh: '下次联系日期须在今天之后、{latest} 之前（含当日）。',
    en: 'The next contact is after today, and on {latest} at the latest.',
  },
  NEXT_CONTACT_UNBOUND: {
    kind: 'payload',
    zh: '本阶段没有按工作日计的跟进期限，不设下次联系日期。',
    en: 'Nothing is to be followed up by working days in this stage: there is no day for the next contact.',
  },
  LEAD_ALREADY_JUDGED: {
    kind: 'state',
    zh: '该线索已研判为值得跟进。',
    en: 'The lead has been judged worth pursuing already.',
  },
  HOLD_HAS_NOTHING: { kind: 'state', zh: '本项目已无暂缓的升级。', en: 'Nothing of this project is held any more.' },
  NOTHING_TO_CHANGE: { kind: 'state', zh: '没有需要变更的内容。', en: 'There is nothing to change.' },
  NOTHING_TO_WITHDRAW: {
    kind: 'state',
    zh: '没有可撤销的登记。',
    en: 'Nothing has been recorded that could be withdrawn.',
  },
  PLAN_IN_PAST: {
    kind: 'payload',
    zh: '计划日期 {date} 已过，只能排定今天及以后的目标。',
    en: 'Target {date} lies in the past; a plan is made for today or later.',
  },
  PLAN_ORDER: {
    kind: 'payload',
    zh: '计划日期次序有误：签约不晚于开工，开工不晚于投产。',
    en: 'Plan dates are out of order: signing, commencement, production.',
  },
  POLICY_ALREADY_ADOPTED: {
    kind: 'payload',
    zh: '项目已在使用该版本规则。',
    en: 'The project is on this policy version already.',
  },
  POLICY_UNKNOWN: {
    kind: 'payload',
    zh: '没有发布过第 {policyVersion} 版规则。',
    en: 'Policy version {policyVersion} is not published.',
  },
  PROJECT_EXISTS: { kind: 'state', zh: '项目已存在。', en: 'The project exists already.' },
  PROJECT_STATUS: {
    kind: 'state',
    zh: '项目当前为“{statusText}”，不能办理这一步。',
    en: 'The project is {status}; this step does not exist from there.',
  },
  PROJECT_UNKNOWN: { kind: 'existence', zh: '没有这个项目。', en: 'There is no such project.' },
  PROOF_ELSEWHERE: {
    kind: 'payload',
    zh: '凭证“{number}”已在其他项目登记（“{project}”，{date}，{amount} 万 {currency}；共 {projects} 个项目）。确属一张凭证分摊到多个项目的，请写明理由，登记后将告知督查室。',
    en: 'Proof “{number}” is recorded elsewhere already (“{project}”, {date}, {amount} ten thousand {currency}; projects: {projects}). Where one paper stands for parts of several, say why; the supervision office will be told.',
  },
  PROOF_NOT_ACCEPTED: {
    kind: 'payload',
    zh: '履约须引用规则认可的佐证材料。',
    en: 'Fulfilment must refer to a kind of evidence that the policy accepts.',
  },
  INVESTOR_NOT_IN_LIBRARY: {
    kind: 'payload',
    zh: '客商库中没有所选的企业。',
    en: 'The library of investors has no such company.',
  },
  PROOF_NOT_HERE: {
    kind: 'state',
    zh: '凭证“{number}”在此项目已不作数，无须注明。',
    en: 'Proof “{number}” does not stand on this project any more; there is nothing to note.',
  },
  PROOF_RECORDED: {
    kind: 'payload',
    zh: '凭证“{number}”已登记过（{date}，{amount} 万 {currency}），不能重复登记；原记录有误的，请先撤销。',
    en: 'Proof “{number}” is recorded already ({date}, {amount} ten thousand {currency}); withdraw that first where it is wrong.',
  },
  RECORD_UNKNOWN: {
    kind: 'payload',
    zh: '没有这条登记，或已撤销。',
    en: 'There is no such record, or it has been withdrawn.',
  },
  REQUEST_UNKNOWN: { kind: 'state', zh: '没有这项待审批的申请。', en: 'No such request waits for a decision.' },
  STAGES_INCONSISTENT: {
    kind: 'payload',
    zh: '阶段或日期的先后次序不一致。',
    en: 'Stages or dates are not in a consistent order.',
  },
  STAGE_NOT_BEFORE: {
    kind: 'payload',
    zh: '只能退回到之前的阶段。',
    en: 'A project can only go back to an earlier stage.',
  },
  STAGE_NOT_NEXT: { kind: 'payload', zh: '只能进入紧接着的下一阶段。', en: 'Only the very next stage can be entered.' },
  WRONG_STAGE: {
    kind: 'state',
    zh: '项目所处阶段不办理这一步。',
    en: 'This step does not belong to the stage of the project.',
  },
} as const satisfies RefusalTable;
