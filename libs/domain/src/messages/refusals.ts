import type { Text } from '../policy/policy';
import type { RefusalCode, RefusalDetails } from '../world';

export type Language = 'zh' | 'en';

/** What a clerk reads when a rule refuses. `{name}` is replaced from the refusal's details. */
export const REFUSALS: Readonly<Record<RefusalCode, Text>> = {
  ACTING_ACROSS: {
    zh: '企业联系人与机关人员不能互相代理。',
    en: "An investor's contact and an official never act for each other.",
  },
  ADMIN_MAY_NOT_ACT: {
    zh: '系统、安全、审计管理员不得办理业务。',
    en: 'System, security and audit administrators may not act on business.',
  },
  ANSWER_OWN: {
    zh: '这一件正等您自己答复，无须催办。',
    en: 'The answer is yours to give: there is nobody else to urge.',
  },
  ANSWER_URGED_ALREADY: {
    zh: '这一件已催办过，{date} 起可再次催办。',
    en: 'This has been urged; it can be again from {date}.',
  },
  ALREADY_REQUESTED: {
    zh: '已有一项申请等待第二人审批，请先处理该申请。',
    en: 'A request already waits for a second person; decide that one first.',
  },
  AMOUNT_INVALID: {
    zh: '金额“{amount}”无效：以万元为单位，大于零，最多十位整数、六位小数。',
    en: 'Amount “{amount}” is not valid: in 10,000s, above zero, at most ten digits and six decimals.',
  },
  ARRIVAL_OVER_AGREED: {
    zh: '登记后累计到位 {arrived} 万（{currency}），超过协议投资 {agreed} 万；确需登记的，请写明理由。',
    en: 'With it {arrived} ten thousand {currency} have arrived, more than the {agreed} agreed; insist on it with a reason.',
  },
  CHECKLIST_DUPLICATE_PREREQUISITE: { zh: '前置事项重复。', en: 'A prerequisite is named twice.' },
  CLOSING_NOT_CONFIRMED: {
    zh: '该事项须经企业联系人确认后方可销号。',
    en: "The investor's contact must confirm this item before it can be closed.",
  },
  CLOSE_SEPARATELY: {
    zh: '现行规则要求复核与销号分开办理。',
    en: 'By the present policy verifying and closing are separate acts.',
  },
  CONFIRMATION_NOT_ASKED: {
    zh: '该事项不需要（或已完成）企业确认。',
    en: 'This item does not ask for confirmation, or has been confirmed.',
  },
  CONTACT_NOT_OUTSIDE: {
    zh: '企业联系人须为企业账号，机关人员不能担任。',
    en: "An investor's contact is somebody of the company, never an official.",
  },
  CONTRACT_INCOMPLETE: {
    zh: '合同须写明至少两方不同的当事人和金额。',
    en: 'A contract needs at least two different parties and its amount.',
  },
  CURRENCY_UNKNOWN: {
    zh: '币种“{currency}”不是有效的三位货币代码（ISO 4217），如 CNY（人民币）、USD（美元）。',
    en: 'Currency “{currency}” is no code of ISO 4217 in use, such as CNY or USD.',
  },
  DATE_BEFORE_PROOF: {
    zh: '履约日期 {date} 早于其佐证材料的日期 {proof}。',
    en: 'Fulfilment, {date}, lies before its own proof, {proof}.',
  },
  DATE_TOO_EARLY: {
    zh: '日期 {date} 早于 {notBefore}（项目登记或其所证明的上一阶段）；确需填报的，请写明理由。',
    en: 'Date {date} lies before {notBefore}, when the project or the step before it began; insist on it with a reason.',
  },
  DATE_IN_FUTURE: {
    zh: '日期 {date} 无效或晚于今天，只能填报已经发生的事实。',
    en: 'Date {date} is invalid or after today; only what has happened can be reported.',
  },
  DISPUTE_WITHOUT_WORDS: {
    zh: '有异议的条目须写明说明。',
    en: 'A disputed line of the hand-over list needs its words.',
  },
  ESCALATION_UNKNOWN: {
    zh: '该提请批示事项不存在或已答复。',
    en: 'This question does not exist or has been answered.',
  },
  EVIDENCE_KIND_UNKNOWN: {
    zh: '现行规则没有“{kind}”这类佐证材料。',
    en: 'The policy knows no evidence of kind “{kind}”.',
  },
  EVIDENCE_UNKNOWN: { zh: '引用的佐证材料不属于本项目。', en: 'The evidence referred to is not on this project.' },
  FILL_PARTY_NEEDED: {
    zh: '落户地已在帮办团队中，请用“落实帮办力量”更换。',
    en: 'The landing place stands in the help team: change it there, by filling that party.',
  },
  FORBIDDEN: {
    zh: '您的岗位无权办理这一步{whoText}。',
    en: 'Your role does not allow this act{whoText}.',
  },
  GATE_NOT_MET: {
    zh: '尚不能进入下一阶段，还缺 {count} 项：{labels}。',
    en: 'The gate is not open yet, {count} missing: {labels}.',
  },
  GATE_PASSED: {
    zh: '项目已过这一阶段，不能再设为该阶段前须办结。',
    en: 'The project is past that stage: nothing can hold its gate shut any more.',
  },
  HAND_OVER_LINES_INCOMPLETE: {
    zh: '交接清单须逐条答复，不多不少。',
    en: 'Every line of the hand-over list must be answered, and only those.',
  },
  HAND_OVER_NEEDED: {
    zh: '更换包保领导或责任单位须办理交接。',
    en: 'A change of leader or answering unit is made by hand-over.',
  },
  HAND_OVER_OF_OTHERS: {
    zh: '只能提出本方职责的交接；帮办中心负责人仅在原责任方已离岗时提出。',
    en: "Each side hands over what is its own; the help centre's head only where those who answered have left.",
  },
  HAND_OVER_NOT_PROPOSED: { zh: '没有待答复的交接。', en: 'No hand-over waits for an answer.' },
  HAND_OVER_PENDING: { zh: '已有一份交接等待接收方答复。', en: 'A hand-over already waits for its answer.' },
  ITEM_STATE: {
    zh: '事项当前为“{stateText}”，不能办理这一步。',
    en: 'The item is {state}; this step does not exist from there.',
  },
  ITEM_UNKNOWN: { zh: '本项目没有这个帮办事项。', en: 'The project has no such help item.' },
  LADDER_EXHAUSTED: {
    zh: '没有更高一级可以提请。',
    en: 'There is no higher rung to raise this to, or its clock does not run.',
  },
  LEADER_NOT_ASSIGNED: { zh: '项目尚未明确包保领导。', en: 'The project has no leader yet.' },
  LEAD_ALREADY_JUDGED: { zh: '该线索已研判为值得跟进。', en: 'The lead has been judged worth pursuing already.' },
  NOTHING_TO_CHANGE: { zh: '没有需要变更的内容。', en: 'There is nothing to change.' },
  NOTHING_TO_TAKE_BACK: {
    zh: '没有可以撤回的办理，或此后已有新的办理、提醒或阶段变化。',
    en: 'There is nothing to take back, or something has followed since.',
  },
  NOTHING_TO_WITHDRAW: { zh: '没有可撤销的登记。', en: 'Nothing has been recorded that could be withdrawn.' },
  NOT_A_LEADER: { zh: '所选人员不是领导干部，不能包保项目。', en: 'This person is not a leading official.' },
  PARTY_NOT_THE_UNIT: {
    zh: '帮办团队中的引资单位、落户地须与项目所填单位一致。',
    en: "The team's introducing unit and landing place must be the units that the project names.",
  },
  PARTY_TWICE: {
    zh: '该单位已是五位一体中的另一方，一个单位不能兼任两方。',
    en: 'This unit stands for another of the five help parties already.',
  },
  PARTY_UNFIT: {
    zh: '该单位的职能与这一方不符：落户地须为园区、县区或乡镇，职能部门须承担职能，帮办中心须为帮办中心本身。',
    en: 'The unit is not what this party asks for: a landing place is a park, county or township, a department carries a function.',
  },
  PERSON_UNKNOWN: { zh: '人员“{personId}”不存在或已停用。', en: 'Person “{personId}” is unknown or inactive.' },
  PERSON_OUTSIDE: {
    zh: '企业联系人不能担任政府一方的职责。',
    en: "An investor's contact holds no post on the administration's side.",
  },
  PERSON_NOT_IN_UNIT: { zh: '所选人员不属于该单位。', en: 'The person does not belong to that unit.' },
  PLAN_IN_PAST: {
    zh: '计划日期 {date} 已过，只能排定今天及以后的目标。',
    en: 'Target {date} lies in the past; a plan is made for today or later.',
  },
  PLAN_ORDER: {
    zh: '计划日期次序有误：签约不晚于开工，开工不晚于投产。',
    en: 'Plan dates are out of order: signing, commencement, production.',
  },
  POLICY_ALREADY_ADOPTED: { zh: '项目已在使用该版本规则。', en: 'The project is on this policy version already.' },
  POLICY_UNKNOWN: {
    zh: '没有发布过第 {policyVersion} 版规则。',
    en: 'Policy version {policyVersion} is not published.',
  },
  PREREQUISITE_UNKNOWN: {
    zh: '前置事项不在本项目的未办结清单内。',
    en: 'A prerequisite is not among the open items of this project.',
  },
  PROJECT_EXISTS: { zh: '项目已存在。', en: 'The project exists already.' },
  PROJECT_STATUS: {
    zh: '项目当前为“{statusText}”，不能办理这一步。',
    en: 'The project is {status}; this step does not exist from there.',
  },
  PROJECT_UNKNOWN: { zh: '没有这个项目。', en: 'There is no such project.' },
  PROOF_ELSEWHERE: {
    zh: '凭证“{number}”已在其他项目登记（“{project}”，{date}，{amount} 万 {currency}；共 {projects} 个项目）。确属一张凭证分摊到多个项目的，请写明理由，登记后将告知督查室。',
    en: 'Proof “{number}” is recorded elsewhere already (“{project}”, {date}, {amount} ten thousand {currency}; projects: {projects}). Where one paper stands for parts of several, say why; the supervision office will be told.',
  },
  PROOF_NOT_ACCEPTED: {
    zh: '履约须引用规则认可的佐证材料。',
    en: 'Fulfilment must refer to a kind of evidence that the policy accepts.',
  },
  PROOF_RECORDED: {
    zh: '凭证“{number}”已登记过（{date}，{amount} 万 {currency}），不能重复登记；原记录有误的，请先撤销。',
    en: 'Proof “{number}” is recorded already ({date}, {amount} ten thousand {currency}); withdraw that first where it is wrong.',
  },
  RECORD_UNKNOWN: {
    zh: '没有这条登记，或已撤销。',
    en: 'There is no such record, or it has been withdrawn.',
  },
  REPORT_OF_OTHERS: {
    zh: '只有报结人本人可以撤回；单位负责人可以退回修改。',
    en: 'Only who wrote the report can withdraw it; the unit head can return it.',
  },
  REQUEST_UNKNOWN: { zh: '没有这项待审批的申请。', en: 'No such request waits for a decision.' },
  SAME_HOLDER: { zh: '接收方与现责任方相同。', en: 'The receiving side is the present holder.' },
  SECOND_PERSON_NEEDED: {
    zh: '须由另一人办理：申请人、报结人、登记人不得自批、自核、自撤。',
    en: 'This takes a second person: nobody decides, verifies or withdraws their own act.',
  },
  STAGE_NOT_NEXT: { zh: '只能进入紧接着的下一阶段。', en: 'Only the very next stage can be entered.' },
  STAGE_NOT_BEFORE: { zh: '只能退回到之前的阶段。', en: 'A project can only go back to an earlier stage.' },
  STAGES_INCONSISTENT: {
    zh: '阶段或日期的先后次序不一致。',
    en: 'Stages or dates are not in a consistent order.',
  },
  TARGET_NEEDS_LEADER: {
    zh: '目标日期 {date} 已临近或已过，须由包保领导调整。',
    en: 'Target {date} is near or has passed; only the leader may move it.',
  },
  TAKE_BACK_OF_OTHERS: {
    zh: '上一步不是由您办理，只有办理人本人可以撤回。',
    en: 'The last act was not yours: only who gave it can take it back.',
  },
  TAKE_BACK_TOO_LATE: {
    zh: '已超过可撤回的 {minutes} 分钟。',
    en: 'The {minutes} minutes in which it could be taken back are over.',
  },
  TEMPLATE_TWICE: {
    zh: '清单模板“{templateKey}”对应了两个事项。',
    en: 'Two items name the template “{templateKey}”.',
  },
  TEMPLATE_UNKNOWN: {
    zh: '现行规则没有“{templateKey}”这一清单模板。',
    en: 'The policy knows no template “{templateKey}”.',
  },
  UNIT_UNKNOWN: { zh: '单位“{unitId}”不存在或已停用。', en: 'Unit “{unitId}” is unknown or inactive.' },
  URGED_ALREADY: {
    zh: '该事项已催办过，{date} 起可再次催办。',
    en: 'This item has been urged; it can be again from {date}.',
  },
  URGE_OWN: {
    zh: '该事项正由您办理，无须催办。',
    en: 'This item stands with you: there is nobody else to urge.',
  },
  WRONG_STAGE: { zh: '项目所处阶段不办理这一步。', en: 'This step does not belong to the stage of the project.' },
};

const STATES: Readonly<Record<string, string>> = {
  drafted: '草拟',
  issued: '已下发',
  signed: '已签收',
  'in-progress': '办理中',
  'awaiting-signature': '待签发',
  reported: '已报结',
  verified: '复核通过',
  closed: '已销号',
  void: '已作废',
  active: '推进中',
  shelved: '已搁置',
  terminated: '已终止',
  transferred: '已转出',
};

/** The refusal in words. */
export function refusalText(code: RefusalCode, details: RefusalDetails, language: Language): string {
  const values = { ...details, ...spoken(code, details, language) };
  return REFUSALS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
}

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function spoken(code: RefusalCode, details: RefusalDetails, language: Language): RefusalDetails {
  if (code === 'GATE_NOT_MET' && Array.isArray(details.missing)) {
    const missing = details.missing as readonly { readonly label: Text }[];
    const labels = [...new Set(missing.map(({ label }) => label[language]))];
    return { count: missing.length, labels: labels.join(language === 'zh' ? '、' : ', ') };
  }
  if (code === 'FORBIDDEN' && isText(details.who)) {
    const who = details.who[language];
    return { whoText: language === 'zh' ? `，可由以下人员办理：${who}` : `; it can be given by: ${who}` };
  }
  const status = details.status === 'closed' ? '已办结' : STATES[String(details.status)];
  return { stateText: STATES[String(details.state)], statusText: status };
}
