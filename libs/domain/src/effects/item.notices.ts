import type { NoticeTable } from './notice';

/** What is told of a help item, and of limits and questions. `{name}` comes from the notice's params. */
export const ITEM_NOTICES = {
  'item-issued': {
    title: { zh: '新下发事项：{item}', en: 'New item: {item}' },
    body: {
      zh: '{project}：签收期限 {due}，签收后限 {limit} 个工作日办结。',
      en: '{project}: please sign for it by {due}; from then on the limit is {limit} working days.',
    },
  },
  'application-received': {
    title: { zh: '收到一表申请：{item}', en: 'Applied for in one form: {item}' },
    body: {
      zh: '{project}：企业已提交信息和材料，见事项页；缺材料的，请一次告知。',
      en: '{project}: facts and papers of the company stand on the item; say at once what is missing.',
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
    body: {
      zh: '{project}：逾期已升级至{rung}，请批示。{asksFor}',
      en: '{project}: the matter has climbed to {rung}. {asksFor}',
    },
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
  'question-climbed': {
    title: { zh: '逾期未复，转请批示：{item}', en: 'Unanswered, now put to you: {item}' },
    body: {
      zh: '{project}：应于 {due} 前答复的问题未获答复，现提请您批示。',
      en: '{project}: an answer was due {due} and none came; it is put to you now.',
    },
  },
  'escalation-answered': {
    title: { zh: '领导批示：{item}', en: 'Answered: {item}' },
    body: { zh: '{project}：{words}', en: '{project}: {words}' },
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
  'pause-asked': {
    title: { zh: '申请暂停计时：{item}', en: 'Asked to stop the clock: {item}' },
    body: {
      zh: '{project}：申请暂停至 {until}，决定前继续计时。',
      en: '{project}: until {until}; the clock runs until it is decided.',
    },
  },
  'pause-granted': {
    title: { zh: '同意暂停计时：{item}', en: 'The clock is stopped: {item}' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
  'papers-wanted': {
    title: { zh: '请补充材料：{item}', en: 'Papers are wanted: {item}' },
    body: {
      zh: '{project}：{note} 请于 {until} 前补齐，并在您的项目页面告知。',
      en: '{project}: {note} Please hand them in by {until}, and say so on the page of your project.',
    },
  },
  'pause-refused': {
    title: { zh: '不同意暂停计时：{item}', en: 'The clock goes on: {item}' },
    body: { zh: '{project}：继续计时。{reason}', en: '{project}: it was not stopped. {reason}' },
  },
  'pause-ended': {
    title: { zh: '恢复计时：{item}', en: 'The clock runs again: {item}' },
    body: { zh: '{project}：{because}。', en: '{project}: {because}.' },
  },
  'extension-to-sign': {
    title: { zh: '延期申请待签发：{item}', en: 'Extension to sign: {item}' },
    body: {
      zh: '{project}：申请延期至 {until}；签发和审批须在 {due} 前完成，期间暂不计超期。',
      en: '{project}: until {until}; it is to be signed and decided by {due}, and no breach is recorded until then.',
    },
  },
  'extension-to-decide': {
    title: { zh: '延期申请待审批：{item}', en: 'Extension to decide: {item}' },
    body: {
      zh: '{project}：单位负责人已签发，申请延期至 {until}，请于 {due} 前审批。',
      en: "{project}: signed by the unit's head, until {until}; please decide by {due}.",
    },
  },
  'extension-granted': {
    title: { zh: '同意延期：{item}', en: 'The limit is extended: {item}' },
    body: { zh: '{project}：办理时限延至 {until}。{reason}', en: '{project}: it now ends with {until}. {reason}' },
  },
  'extension-refused': {
    title: { zh: '不同意延期：{item}', en: 'The limit stays: {item}' },
    body: { zh: '{project}：仍按原期限办理。{reason}', en: '{project}: it was not extended. {reason}' },
  },
  'extension-lapsed': {
    title: { zh: '延期申请逾期未审批：{item}', en: 'Nobody decided on the extension: {item}' },
    body: { zh: '{project}：系统按规则处理：{rule}。', en: '{project}: by the rules, and by no person: {rule}.' },
  },
  'co-unit-asked': {
    title: { zh: '请求协办：{item}', en: 'Your unit is asked to help: {item}' },
    body: {
      zh: '{project}：{words} 请于 {due} 前回复；逾期：{rule}。',
      en: '{project}: {words} Please reply by {due}; without a reply: {rule}.',
    },
  },
  'co-unit-replied': {
    title: { zh: '协办已回复：{item}', en: 'A co-unit has replied: {item}' },
    body: { zh: '{project}：{answer}。{words}', en: '{project}: {answer}. {words}' },
  },
  'co-unit-lapsed': {
    title: { zh: '协办逾期未回复：{item}', en: 'A co-unit has not replied: {item}' },
    body: { zh: '{project}：系统按规则处理：{rule}。', en: '{project}: by the rules, and by no person: {rule}.' },
  },
  'co-unit-ended': {
    title: { zh: '协办请求已终止：{item}', en: 'No reply is needed any longer: {item}' },
    body: { zh: '{project}：{because}。{reason}', en: '{project}: {because}. {reason}' },
  },
  'coordination-asked': {
    title: { zh: '提请协调：{item}', en: 'You are asked to coordinate: {item}' },
    body: { zh: '{project}：{words} 请于 {due} 前批示。', en: '{project}: {words} Please answer by {due}.' },
  },
  'item-stalled': {
    title: { zh: '久拖不动：{item}', en: 'Nothing moves: {item}' },
    body: {
      zh: '{project}：未超期，但已连续 {days} 个工作日没有任何进展，请推动。',
      en: '{project}: no limit has passed, but nobody has moved it for {days} working days.',
    },
  },
  'investor-silent': {
    title: { zh: '企业未回应：{item}', en: 'No word from the investor: {item}' },
    body: {
      zh: '{project}：等待企业回应已 {days} 个工作日，请联系企业。不计责任单位延误。',
      en: '{project}: its answer has been waited for {days} working days; please call. It is no delay of the unit.',
    },
  },
  'item-voided': {
    title: { zh: '已作废：{item}', en: 'Voided: {item}' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
} as const satisfies NoticeTable;
