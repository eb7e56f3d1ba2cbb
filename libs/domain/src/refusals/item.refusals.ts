import type { RefusalTable } from '@bangban/kernel';

/** What is read when a rule about a help item refuses, or about a question that came of it. */
export const ITEM_REFUSALS = {
  ANSWER_OWN: {
    kind: 'state',
    zh: '这一件正等您自己答复，无须催办。',
    en: 'The answer is yours to give: there is nobody else to urge.',
  },
  ANSWER_URGED_ALREADY: {
    kind: 'state',
    zh: '这一件已催办过，{date} 起可再次催办。',
    en: 'This has been urged; it can be again from {date}.',
  },
  CHECKLIST_DUPLICATE_PREREQUISITE: { kind: 'payload', zh: '前置事项重复。', en: 'A prerequisite is named twice.' },
  CLOSE_SEPARATELY: {
    kind: 'payload',
    zh: '现行规则要求复核与销号分开办理。',
    en: 'By the present policy verifying and closing are separate acts.',
  },
  CLOSING_NOT_CONFIRMED: {
    kind: 'state',
    zh: '该事项须经企业联系人确认后方可销号。',
    en: "The investor's contact must confirm this item before it can be closed.",
  },
  TASK_INCOMPLETE: {
    kind: 'payload',
    zh: '交办为事项须同时填写责任单位和时限（工作日）。',
    en: 'To become an item, an answer names the responsible unit and a limit in working days.',
  },
  CONFIRMATION_NOT_ASKED: {
    kind: 'state',
    zh: '该事项不需要（或已完成）企业确认。',
    en: 'This item does not ask for confirmation, or has been confirmed.',
  },
  ESCALATION_UNKNOWN: {
    kind: 'existence',
    zh: '该提请批示事项不存在或已答复。',
    en: 'This question does not exist or has been answered.',
  },
  GATE_PASSED: {
    kind: 'payload',
    zh: '项目已过这一阶段，不能再设为该阶段前须办结。',
    en: 'The project is past that stage: nothing can hold its gate shut any more.',
  },
  ITEM_STATE: {
    kind: 'state',
    zh: '事项当前为“{stateText}”，不能办理这一步。',
    en: 'The item is {state}; this step does not exist from there.',
  },
  ITEM_UNKNOWN: { kind: 'existence', zh: '本项目没有这个帮办事项。', en: 'The project has no such help item.' },
  LADDER_EXHAUSTED: {
    kind: 'state',
    zh: '没有更高一级可以提请。',
    en: 'There is no higher rung to raise this to, or its clock does not run.',
  },
  NOTHING_TO_TAKE_BACK: {
    kind: 'state',
    zh: '没有可以撤回的办理，或此后已有新的办理、提醒或阶段变化。',
    en: 'There is nothing to take back, or something has followed since.',
  },
  EXTENSION_DAY: {
    kind: 'payload',
    zh: '延期须晚于现期限 {limit}，最多 {days} 个工作日，即不晚于 {date}。',
    en: 'The new limit must be after the present one, {limit}, by {days} working days at most: {date} at the latest.',
  },
  EXTENSION_DAY_OFF: {
    kind: 'payload',
    zh: '{date} 不是工作日，新的期限须为工作日。',
    en: 'A limit ends with a working day, and {date} is none.',
  },
  EXTENSION_LESS: {
    kind: 'payload',
    zh: '同意的期限须晚于现期限 {limit}，不晚于申请的 {date}。',
    en: 'What is granted lies after the present limit, {limit}, and no later than what was asked for, {date}.',
  },
  EXTENSION_NEVER: {
    kind: 'state',
    zh: '现行规则不允许延期。',
    en: 'By the present policy no limit is ever extended.',
  },
  EXTENSION_NOT_ASKED: {
    kind: 'state',
    zh: '没有待办的延期申请。',
    en: 'Nobody has asked to extend the limit of this item, or it has been decided.',
  },
  EXTENSION_NOT_SIGNED: {
    kind: 'state',
    zh: '延期申请还没有经单位负责人签发。',
    en: "The unit's head has not signed the request for an extension yet.",
  },
  EXTENSION_NO_LIMIT: {
    kind: 'state',
    zh: '办理时限没有在计时，无从延期。',
    en: 'The handling clock does not run: there is no limit to extend.',
  },
  EXTENSION_OPEN: {
    kind: 'state',
    zh: '已有延期申请在办理中。',
    en: 'An extension has been asked for and is not decided yet.',
  },
  EXTENSION_OUTSIDER_NEEDED: {
    kind: 'state',
    zh: '延期须由责任单位以外、未参与申请和签发的人审批。',
    en: 'An extension is decided by somebody outside the unit who has neither asked for it nor signed it.',
  },
  EXTENSION_OVER: {
    kind: 'payload',
    zh: '申请的新期限 {date} 已过，不能再同意。',
    en: 'It was asked for until {date}, which is over: it can only be refused.',
  },
  EXTENSION_SIGNED: {
    kind: 'state',
    zh: '延期申请已经签发，正在等待审批。',
    en: 'The request has been signed, and waits for its decision.',
  },
  EXTENSION_TOO_LATE: {
    kind: 'state',
    zh: '办理时限已超期，延期须在到期前申请。',
    en: 'The handling limit has passed: an extension is asked for before that.',
  },
  EXTENSION_USED: {
    kind: 'state',
    zh: '该事项已延期 {count} 次，按规则不能再延。',
    en: 'This item has been extended as often as the policy allows: {count}.',
  },
  NOT_PAUSED: { kind: 'state', zh: '该事项没有暂停计时。', en: 'The clock of this item is not stopped.' },
  PAPERS_NOT_ASKED: {
    kind: 'state',
    zh: '该事项的暂停不是为了等待企业补件。',
    en: 'The pause of this item does not wait for papers of the investor.',
  },
  PAUSE_DAYS_LEFT: {
    kind: 'payload',
    zh: '该事项累计可暂停的工作日只剩 {days} 个：从今天起，至 {date} 为止。',
    en: 'Of the working days for which the time of this item may stop, {days} are left: from today, until {date}.',
  },
  PAUSE_DAYS_USED: {
    kind: 'state',
    zh: '该事项累计可暂停的工作日已用完，不能再暂停计时。',
    en: 'The working days for which the time of this item may stop are used up.',
  },
  PAUSE_KIND_UNKNOWN: {
    kind: 'payload',
    zh: '现行规则没有这种暂停计时的情形。',
    en: 'The present policy knows no such reason to stop the clock.',
  },
  PAUSE_NEVER: { kind: 'state', zh: '现行规则不允许暂停计时。', en: 'By the present policy no clock is ever stopped.' },
  PAUSE_NOT_ASKED: {
    kind: 'state',
    zh: '没有待审批的暂停计时申请。',
    en: 'Nobody has asked to stop the clock of this item, or it has been decided.',
  },
  PAUSE_OPEN: {
    kind: 'state',
    zh: '已申请暂停或正在暂停计时。',
    en: 'A pause has been asked for, or is in force.',
  },
  PAUSE_OUTSIDER_NEEDED: {
    kind: 'state',
    zh: '暂停计时须由责任单位以外、未参与申请的人审批。',
    en: 'A pause is decided by somebody outside the unit who has not asked for it.',
  },
  PAUSE_OVER: {
    kind: 'payload',
    zh: '申请的暂停截止日 {date} 已过，不能再同意。',
    en: 'The pause was asked for until {date}, which is over: it can only be refused.',
  },
  PAUSE_TIMES_USED: {
    kind: 'state',
    zh: '每个事项最多暂停计时 {count} 次，已用完。',
    en: 'The time of one item may stop {count} times at most; that is used up.',
  },
  PAUSE_TOO_LATE: {
    kind: 'state',
    zh: '办理时限已超期，暂停计时不能改变超期。',
    en: 'The handling limit has passed: a pause would change nothing about that.',
  },
  PAUSE_TOO_LONG: {
    kind: 'payload',
    zh: '这种情形最长可暂停 {days} 个工作日：从今天起，至 {date} 为止。',
    en: 'For this reason time may stop for {days} working days at most: from today, until {date}.',
  },
  PREREQUISITE_UNKNOWN: {
    kind: 'payload',
    zh: '前置事项不在本项目的未办结清单内。',
    en: 'A prerequisite is not among the open items of this project.',
  },
  REPORT_OF_OTHERS: {
    kind: 'state',
    zh: '只有报结人本人可以撤回；单位负责人可以退回修改。',
    en: 'Only who wrote the report can withdraw it; the unit head can return it.',
  },
  TAKE_BACK_OF_OTHERS: {
    kind: 'state',
    zh: '上一步不是由您办理，只有办理人本人可以撤回。',
    en: 'The last act was not yours: only who gave it can take it back.',
  },
  TAKE_BACK_TOO_LATE: {
    kind: 'state',
    zh: '已超过可撤回的 {minutes} 分钟。',
    en: 'The {minutes} minutes in which it could be taken back are over.',
  },
  TEMPLATE_TWICE: {
    kind: 'payload',
    zh: '清单模板“{templateKey}”对应了两个事项。',
    en: 'Two items name the template “{templateKey}”.',
  },
  TEMPLATE_UNKNOWN: {
    kind: 'payload',
    zh: '现行规则没有“{templateKey}”这一清单模板。',
    en: 'The policy knows no template “{templateKey}”.',
  },
  URGED_ALREADY: {
    kind: 'state',
    zh: '该事项已催办过，{date} 起可再次催办。',
    en: 'This item has been urged; it can be again from {date}.',
  },
  URGE_OWN: {
    kind: 'state',
    zh: '该事项正由您办理，无须催办。',
    en: 'This item stands with you: there is nobody else to urge.',
  },
} as const satisfies RefusalTable;
