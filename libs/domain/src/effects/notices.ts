import type { Language } from '../text/language';
import type { Text } from '../policy/policy';
import type { CommandName } from '../command/commands';
import { ACT_WORDS } from '../messages/acts';
import { spokenValue } from '../messages/words';

/** Every kind of notice with its title and body; `{name}` comes from the notice's params. */
export const NOTICES = {
  'item-issued': {
    title: { zh: '新下发事项：{item}', en: 'New item: {item}' },
    body: {
      zh: '{project}：签收期限 {due}，签收后限 {limit} 个工作日办结。',
      en: '{project}: please sign for it by {due}; from then on the limit is {limit} working days.',
    },
  },
  'item-transferred': {
    title: { zh: '转办事项：{item}', en: 'Transferred to you: {item}' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
  'handling-started': {
    title: { zh: '开始计时：{item}', en: 'The clock runs: {item}' },
    body: {
      zh: '{project}：{because}，办理时限已开始计算。',
      en: '{project}: {because}; the handling limit has begun.',
    },
  },
  reminder: {
    title: { zh: '临期提醒：{item}', en: 'Due soon: {item}' },
    body: { zh: '{project}：{clock}将于 {due} 到期。', en: '{project}: {clock} nears its limit, {due}.' },
  },
  'limit-breached': {
    title: { zh: '已超期：{item}', en: 'Late: {item}' },
    body: { zh: '{project}：{clock}已于 {due} 超期。', en: '{project}: {clock} passed its limit, {due}.' },
  },
  escalated: {
    title: { zh: '提请批示：{item}', en: 'Your answer is asked for: {item}' },
    body: { zh: '{project}：逾期已升级至{rung}，请批示。', en: '{project}: the matter has climbed to {rung}.' },
  },
  deadlock: {
    title: { zh: '互为前置：{item}', en: 'Deadlock: {item}' },
    body: {
      zh: '{project}：{count} 个事项互为前置条件，请协调。',
      en: '{project}: {count} items wait for each other.',
    },
  },
  'answer-lapsed': {
    title: { zh: '批示逾期未复：{item}', en: 'No answer came: {item}' },
    body: { zh: '{project}：应于 {due} 前答复。', en: '{project}: an answer was due {due}.' },
  },
  'escalation-answered': {
    title: { zh: '领导批示：{item}', en: 'Answered: {item}' },
    body: { zh: '{project}：{words}', en: '{project}: {words}' },
  },
  'routine-missed': {
    title: { zh: '例行跟进缺失：{clock}', en: 'Routine missed: {clock}' },
    body: { zh: '{project}：{due} 前应完成，已缺 {missed} 次。', en: '{project}: due {due}, missed {missed}.' },
  },
  'calendar-alarm': {
    title: { zh: '工作日历待发布', en: 'Calendar not published' },
    body: {
      zh: '{project}：{clock}的期限 {due} 落在未发布年度。',
      en: '{project}: {clock}, {due}, lies in an unpublished year.',
    },
  },
  'limit-moved': {
    title: { zh: '期限调整：{item}', en: 'Limit moved: {item}' },
    body: {
      zh: '{project}：工作日历有更新，{clock}由 {dueBefore} 调整为 {due}。',
      en: '{project}: by the newer working calendar, {clock} moves from {dueBefore} to {due}.',
    },
  },
  'report-to-sign': {
    title: { zh: '报结待签发：{item}', en: 'Report to sign: {item}' },
    body: { zh: '{project}：签发前继续计时。', en: '{project}: the clock runs until it is signed.' },
  },
  'report-returned': {
    title: { zh: '报结退回修改：{item}', en: 'Report returned: {item}' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
  'report-withdrawn': {
    title: { zh: '报结已撤回：{item}', en: 'Report withdrawn: {item}' },
    body: { zh: '{project}：不再需要签发。{reason}', en: '{project}: nothing is left to sign. {reason}' },
  },
  'record-withdrawn': {
    title: { zh: '您登记的佐证、节点或资金已撤销', en: 'What you recorded has been withdrawn' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
  'proof-elsewhere': {
    title: { zh: '同一凭证登记在多个项目', en: 'One proof on several projects' },
    body: {
      zh: '{project}：到位资金凭证“{number}”另有 {count} 个项目登记过。登记理由：{reason}',
      en: '{project}: proof “{number}” of funds is recorded on {count} other project(s). Reason given: {reason}',
    },
  },
  'item-to-verify': {
    title: { zh: '待复核：{item}', en: 'To verify: {item}' },
    body: { zh: '{project}：责任单位已报结。', en: '{project}: reported done.' },
  },
  'item-returned': {
    title: { zh: '退回：{item}', en: 'Returned: {item}' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
  'closing-to-confirm': {
    title: { zh: '请确认办理结果：{item}', en: 'Please confirm the result: {item}' },
    body: { zh: '{project}：确认后销号；如未解决可退回。', en: '{project}: confirm it, or refuse with your reason.' },
  },
  'closing-to-vouch-for': {
    title: { zh: '请代为核实办理结果：{item}', en: 'Please vouch for the result: {item}' },
    body: {
      zh: '{project}：企业没有联系人，由您核实后销号，不作为企业确认。',
      en: '{project}: the investor has no contact; your word counts as your own, not as its confirmation.',
    },
  },
  'closing-vouched-for': {
    title: { zh: '已代为核实：{item}', en: 'Vouched for: {item}' },
    body: {
      zh: '{project}：企业没有联系人，结果已由帮办中心负责人核实，可以销号。',
      en: "{project}: the help centre's head has vouched for the result; it can be closed.",
    },
  },
  'closing-confirmed': {
    title: { zh: '企业已确认：{item}', en: 'Confirmed by the investor: {item}' },
    body: { zh: '{project}：可以销号。', en: '{project}: it can be closed.' },
  },
  'item-closed': {
    title: { zh: '已销号：{item}', en: 'Closed: {item}' },
    body: { zh: '{project}', en: '{project}' },
  },
  'act-taken-back': {
    title: { zh: '已撤回上一步：{item}', en: 'Taken back: {item}' },
    body: { zh: '{project}：恢复到办理前。{reason}', en: '{project}: it stands as before. {reason}' },
  },
  'item-urged': {
    title: { zh: '催办：{item}', en: 'Urged: {item}' },
    body: { zh: '{project}：请尽快办理。{reason}', en: '{project}: please see to it soon. {reason}' },
  },
  'answer-urged': {
    title: { zh: '催请{subject}：{project}', en: 'Urged to {subject}: {project}' },
    body: { zh: '请尽快办理。{reason}', en: 'Please see to it soon. {reason}' },
  },
  'item-voided': {
    title: { zh: '已作废：{item}', en: 'Voided: {item}' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
  'leader-assigned': {
    title: { zh: '由您包保：{project}', en: 'You lead: {project}' },
    body: { zh: '一个项目、一名领导，一抓到底。', en: 'One project, one leader, to the end.' },
  },
  'party-filled': {
    title: { zh: '加入帮办团队：{project}', en: 'You are on the team: {project}' },
    body: { zh: '身份：{party}。', en: 'As: {party}.' },
  },
  'hand-over-proposed': {
    title: { zh: '请接收交接：{project}', en: 'Hand-over to you: {project}' },
    body: { zh: '共 {lines} 条，请逐条确认或提出异议。', en: '{lines} lines to accept or dispute.' },
  },
  'hand-over-announced': {
    title: { zh: '拟交接：{project}', en: 'To be handed over: {project}' },
    body: {
      zh: '{reason}。共 {lines} 条，待接收方答复；此前仍由您负责。',
      en: '{reason}. {lines} lines await the other side; until then it stays with you.',
    },
  },
  'hand-over-superseded': {
    title: { zh: '交接已另行安排：{project}', en: 'Hand-over rearranged: {project}' },
    body: { zh: '原交接不再需要您答复。{reason}', en: 'Your answer is no longer asked for. {reason}' },
  },
  'hand-over-answered': {
    title: { zh: '交接已答复：{project}', en: 'Hand-over answered: {project}' },
    body: { zh: '共 {lines} 条，其中异议 {disputed} 条。', en: '{lines} lines, {disputed} of them disputed.' },
  },
  'second-person-asked': {
    title: { zh: '请审批：{project}', en: 'A second person is asked for: {project}' },
    body: { zh: '{act}：{reason}', en: '{act}: {reason}' },
  },
  'second-person-decided': {
    title: { zh: '审批结果：{project}', en: 'Decided: {project}' },
    body: { zh: '{decision}', en: '{decision}' },
  },
  'second-person-lapsed': {
    title: { zh: '申请已失效：{project}', en: 'Request lapsed: {project}' },
    body: {
      zh: '项目已进入其他阶段，“{act}”的申请不再审批；仍需要的请重新申请。',
      en: 'The project is in another stage: “{act}” is no longer decided. Ask again if it is still needed.',
    },
  },
  'stage-entered': {
    title: { zh: '进入{stage}阶段：{project}', en: 'Now in {stage}: {project}' },
    body: { zh: '阶段帮办清单随即下发。', en: 'Its checklist follows.' },
  },
  'project-shelved': {
    title: { zh: '项目搁置：{project}', en: 'Shelved: {project}' },
    body: { zh: '{reason}', en: '{reason}' },
  },
  'project-resumed': {
    title: { zh: '恢复推进：{project}', en: 'Resumed: {project}' },
    body: { zh: '{reason}', en: '{reason}' },
  },
  'project-ended': {
    title: { zh: '项目{end}：{project}', en: 'Project {end}: {project}' },
    body: { zh: '{reason}', en: '{reason}' },
  },
} as const satisfies Record<string, { readonly title: Text; readonly body: Text }>;

/** What concerns a person and no project's story: who acts for whom, and what was done in somebody's name. */
const PERSONAL_NOTICES = {
  'acted-for-you': {
    title: { zh: '{substitute}已代您办理：{act}', en: '{substitute} acted for you: {act}' },
    body: { zh: '{project} {item}', en: '{project} {item}' },
  },
  'substitute-named': {
    title: { zh: '{substitute}将代理您', en: '{substitute} is to act for you' },
    body: {
      zh: '{from} 至 {to}，由{setBy}设定。代理期间所办事项均会告知您；如不认可，请立即撤销。',
      en: '{from} to {to}, named by {setBy}. You will hear of all that is done for you; revoke it at once if it is wrong.',
    },
  },
  'substitution-given': {
    title: { zh: '请代理{principal}', en: 'You are to act for {principal}' },
    body: {
      zh: '{from} 至 {to}，由{setBy}设定。其间发给{principal}的消息也会发给您，并注明“代”。',
      en: '{from} to {to}, named by {setBy}. Meanwhile you also get what {principal} is told, marked as such.',
    },
  },
  'calendar-unpublished': {
    title: { zh: '{year} 年工作日历尚未发布', en: 'The working calendar of {year} is not published' },
    body: {
      zh: '{year} 年 1 月 1 日起到期的期限只能暂定，不会判定超期。请在“管理—工作日历”起草，由另一人批准发布。',
      en: 'Limits from 1 January {year} on are provisional, and none becomes late. Draft it on the calendar’s page and have a second person approve it.',
    },
  },
  'work-left': {
    title: { zh: '{subject}：{count} 项工作无人承办', en: '{subject}: {count} matters left with nobody' },
    body: {
      zh: '变更已确认，原因：{reason}。请在“督查—离任遗留”查看，逐项移交。',
      en: 'The change was confirmed: {reason}. See “Left behind” under supervision, and hand each over.',
    },
  },
  'file-news': {
    title: { zh: '{titleZh}', en: '{titleEn}' },
    body: { zh: '{bodyZh}', en: '{bodyEn}' },
  },
  'substitution-ended': {
    title: { zh: '代理已撤销：{substitute}代{principal}', en: 'No longer: {substitute} for {principal}' },
    body: { zh: '由{setBy}撤销，立即生效。', en: 'Revoked by {setBy}, from now on.' },
  },
} as const satisfies Record<string, { readonly title: Text; readonly body: Text }>;

const ALL = { ...NOTICES, ...PERSONAL_NOTICES };
export type NoticeKind = keyof typeof ALL;

/**
 * A notice in words; due days are those of a zone east of UTC by `utcOffsetMinutes`. Titles about a clock of the project
 * itself name the clock where there is no item.
 */
export function noticeText(
  kind: NoticeKind,
  params: Readonly<Record<string, string | number | null>>,
  language: Language,
  utcOffsetMinutes: number,
): { readonly title: string; readonly body: string } {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const name = slot === 'item' ? subject(params) : slot;
      if (name === 'act' && isCommandName(params.act)) return ACT_WORDS[params.act][language];
      const value = spokenParam(params, name, language) ?? '';
      return spokenValue(name === 'item' ? 'text' : name, value, language, utcOffsetMinutes, !!params.provisional);
    });
  const standsFor = spokenParam(params, 'standsFor', language);
  const marked = typeof standsFor === 'string' ? MARK[language](standsFor) : '';
  return { title: `${marked}${fill(ALL[kind].title[language])}`, body: fill(ALL[kind].body[language]).trim() };
}

/** A name in English stands beside the Chinese one, as `nameEn` beside `name`, where there is one. */
function spokenParam(
  params: Readonly<Record<string, string | number | null>>,
  name: string,
  language: Language,
): string | number | null {
  return (language === 'en' ? params[`${name}En`] : null) ?? params[name] ?? null;
}

/** The params that a name fills. */
export function namedParam(
  name: string,
  known: { readonly name: string; readonly nameEn?: string | null } | undefined,
  id: string,
): Readonly<Record<string, string>> {
  return { [name]: known?.name ?? id, ...(known?.nameEn ? { [`${name}En`]: known.nameEn } : {}) };
}

/** On what a substitute is told in the place of the one acted for. */
const MARK: Readonly<Record<Language, (name: string) => string>> = {
  zh: (name) => `〔代${name}〕`,
  en: (name) => `[for ${name}] `,
};

const isCommandName = (act: unknown): act is CommandName => typeof act === 'string' && act in ACT_WORDS;

/** What a notice is about: its item, else the clock of the project, else the project. */
function subject(params: Readonly<Record<string, string | number | null>>): string {
  return ['item', 'clock'].find((name) => params[name] != null) ?? 'project';
}
