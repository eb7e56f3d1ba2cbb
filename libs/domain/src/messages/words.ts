import { ofCommitmentClock } from '@bangban/contract/vocabulary';
import { type Language, limitDayText, type Text } from '@bangban/kernel';

/** Codes as people say them. One word per idea, the same in every screen, notice and document. */
const WORDS: Readonly<Record<string, Text>> = {
  lead: { zh: '线索', en: 'lead' },
  intent: { zh: '意向', en: 'intent' },
  signing: { zh: '签约', en: 'signing' },
  commencement: { zh: '开工', en: 'commencement' },
  production: { zh: '投产', en: 'production' },
  'sign-for': { zh: '签收时限', en: 'the sign-for limit' },
  handling: { zh: '办理时限', en: 'the handling limit' },
  verification: { zh: '复核时限', en: 'the verification limit' },
  confirmation: { zh: '企业确认时限', en: 'the confirmation limit' },
  closing: { zh: '销号时限', en: 'the closing limit' },
  'extension-decision': { zh: '延期审批时限', en: 'the limit to decide on an extension' },
  'co-reply': { zh: '协办回复时限', en: 'the limit for a co-unit to reply' },
  'co-reply-2': { zh: '协办回复时限', en: 'the limit for a co-unit to reply' },
  'co-reply-3': { zh: '协办回复时限', en: 'the limit for a co-unit to reply' },
  'pause-decision': { zh: '暂停审批时限', en: 'the limit to decide on a pause' },
  'form-sign-for': { zh: '督查单签收时限', en: 'the limit to sign for the form' },
  'form-plan': { zh: '整改方案报送时限', en: 'the limit to hand in a plan' },
  'form-decision': { zh: '督查室办理时限', en: "the supervision office's limit" },
  'form-measures': { zh: '整改措施完成期限', en: 'the limit of a measure' },
  total: { zh: '总时限', en: 'the total limit' },
  'stage-target': { zh: '阶段目标日期', en: 'the stage target' },
  aftercare: { zh: '投产后服务期', en: 'aftercare' },
  'routine:respond': { zh: '响应线索', en: 'respond to the lead' },
  'routine:judge': { zh: '线索研判', en: 'judge the lead' },
  'routine:follow-up': { zh: '跟进情况报告', en: 'follow-up report' },
  'routine:monthly-follow-up': { zh: '月度跟进', en: 'monthly follow-up' },
  'routine:aftercare-call': { zh: '季度回访', en: 'aftercare call' },
  'early-reminder': { zh: '承办人', en: 'the handler' },
  reminder: { zh: '承办人', en: 'the handler' },
  breach: { zh: '单位负责人', en: 'the unit head' },
  leader: { zh: '包保领导', en: 'the leader' },
  'leader-in-charge': { zh: '分管领导', en: 'the leader in charge' },
  'principal-leaders': { zh: '主要领导', en: 'the principal leaders' },
  'functional-department': { zh: '职能部门', en: 'functional department' },
  'introducing-unit': { zh: '引资单位', en: 'introducing unit' },
  'landing-place': { zh: '项目落户地', en: 'landing place' },
  'help-centre': { zh: '帮办中心', en: 'help centre' },
  'return-to-stage': { zh: '退回阶段', en: 'return to a stage' },
  shelve: { zh: '搁置项目', en: 'shelve the project' },
  approve: { zh: '同意', en: 'approved' },
  refuse: { zh: '不同意', en: 'refused' },
  terminated: { zh: '终止', en: 'terminated' },
  transferred: { zh: '转出', en: 'transferred out' },
  closed: { zh: '办结', en: 'closed' },
  question: { zh: '答复提请', en: 'answer a question' },
  'asks-decide': { zh: '提请决定怎么办。', en: 'A decision is asked for.' },
  'asks-assign': { zh: '提请指定由谁办。', en: 'It asks who is to do it.' },
  'asks-convene': { zh: '提请召集各方协调。', en: 'It asks to bring the parties together.' },
  'asks-press': { zh: '提请督促责任单位。', en: 'It asks to press the responsible unit.' },
  'asks-extend': { zh: '提请定夺是否延期。', en: 'It asks whether more time is given.' },
  'asks-terminate': { zh: '提请定夺是否终止。', en: 'It asks whether to give it up.' },
  'hand-over': { zh: '回应交接', en: 'answer a hand-over' },
  request: { zh: '审批', en: 'decide a request' },
  'sign-for-lapsed': { zh: '逾期未签收', en: 'nobody signed for it in time' },
  resumed: { zh: '暂停已提前结束', en: 'the pause was ended' },
  evidence: { zh: '等待的材料已登记', en: 'the paper that was waited for is recorded' },
  investor: { zh: '企业已补件', en: 'the investor has handed in its papers' },
  limit: { zh: '暂停期限已满', en: 'the pause has reached its limit' },
  cap: { zh: '累计可暂停的天数已用完', en: 'the days for which its time may stop are used up' },
  'silence-refuse': { zh: '视为不同意，仍按原期限', en: 'it counts as refused, and the limit stays' },
  'silence-consent': { zh: '视为同意延期', en: 'it counts as granted' },
  'silence-climb': { zh: '提请上级，原期限恢复计算', en: 'it goes to those above, and the limit holds again' },
  'co-silence-consent': { zh: '视为同意（默许）', en: 'it counts as consent' },
  'co-silence-climb': { zh: '提请上级，仍须回复', en: 'it goes to those above, and a reply is still due' },
  'co-silence-block': { zh: '回复前不得报结，仍须回复', en: 'the item is not reported done before there is a reply' },
  'co-agree': { zh: '同意', en: 'agreed' },
  'co-conditions': { zh: '有条件同意', en: 'agreed on conditions' },
  'co-disagree': { zh: '不同意', en: 'not agreed' },
  'co-withdrawn': { zh: '责任单位已撤回', en: 'the responsible unit has withdrawn it' },
  'co-reported': { zh: '事项已报结', en: 'the item has been reported done' },
  'co-transferred': { zh: '事项已转办', en: 'the item has been transferred' },
  'first-holds': {
    zh: '先登记的单位持有，本线索不再跟进',
    en: 'the unit that registered first holds it; this lead is given up',
  },
  'side-by-side': { zh: '属不同事项，并行跟进', en: 'they are two matters; both go on' },
  'second-holds': {
    zh: '由后登记的单位承接，先登记的线索不再跟进',
    en: 'the unit that registered later takes it; the lead that was first is given up',
  },
  'rival-first-holds': { zh: '不再跟进，由您单位持有', en: 'is given up: your unit holds it' },
  'rival-side-by-side': { zh: '属不同事项，两条线索并行跟进', en: 'is another matter: both go on' },
  'rival-second-holds': {
    zh: '继续跟进，由该单位承接，您单位的线索不再跟进',
    en: 'goes on, and that unit takes the company: yours is given up',
  },
  'prerequisites-met': { zh: '前置事项已办结', en: 'its prerequisites are met' },
};

const FREE_TEXT = ['text', 'project', 'form', 'reason', 'words', 'substitute', 'principal', 'setBy'];

/** The clock of a promise, by its number. */
function promiseWords(clock: string): Text | null {
  const of = ofCommitmentClock(clock);
  if (!of) return null;
  return of.confirms
    ? { zh: `第 ${of.no} 项承诺的确认`, en: `confirming promise no. ${of.no}` }
    : { zh: `第 ${of.no} 项承诺`, en: `promise no. ${of.no}` };
}

/**
 * A value in a sentence: codes become words, a due instant the day it ends in a zone east of UTC by `utcOffsetMinutes`,
 * marked where that is `provisional`; what people wrote stays as it is.
 */
export function spokenValue(
  name: string,
  value: string | number,
  language: Language,
  utcOffsetMinutes: number,
  provisional: boolean,
): string {
  if ((name === 'due' || name === 'dueBefore') && typeof value === 'string' && value !== '')
    return limitDayText({ due: value, provisional: provisional && name === 'due' }, utcOffsetMinutes, language);
  if (FREE_TEXT.includes(name)) return String(value);
  return WORDS[String(value)]?.[language] ?? promiseWords(String(value))?.[language] ?? String(value);
}
