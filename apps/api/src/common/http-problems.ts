import type { ProblemTable } from './problem-kind';

/** Problems of asking itself. Codes are stable: scripts compare them. */
export const HTTP_PROBLEMS = {
  VALIDATION: { kind: 'input', zh: '提交的内容有误，请按提示修改。', en: 'The input is not valid; see the errors.' },
  JSON_INVALID: { kind: 'input', zh: '请求内容不是有效的 JSON。', en: 'The body is not valid JSON.' },
  JSON_DUPLICATE_KEY: { kind: 'input', zh: '请求内容中有重复的字段。', en: 'A key stands twice in the body.' },
  JSON_TOO_DEEP: { kind: 'input', zh: '请求内容嵌套过深。', en: 'The body is nested too deeply.' },
  JSON_TOO_MANY: { kind: 'input', zh: '请求内容中的字段或条目过多。', en: 'The body has too many members or entries.' },
  TEXT_INVALID: {
    kind: 'input',
    zh: '文字中含有无法保存的字符。',
    en: 'A text contains characters that cannot be stored.',
  },
  IMPORT_ROW_CHANGED: {
    kind: 'state',
    zh: '该行以前已导入，台账中的内容此后有改动；已导入的项目不会随台账改写，请在项目中修改。',
    en: 'The row was imported before and has been edited since. The project is not rewritten; change it there.',
  },
  CURSOR_INVALID: {
    kind: 'input',
    zh: '翻页标记无效，请从第一页重新查询。',
    en: 'The cursor is not valid; start from the first page.',
  },
  IDEMPOTENCY_KEY_MISSING: {
    kind: 'input',
    zh: '缺少 Idempotency-Key 请求头（8 至 200 个可见字符）。',
    en: 'The Idempotency-Key header is missing (8 to 200 visible characters).',
  },
  NOT_SIGNED_IN: { kind: 'sign-in', zh: '请先登录。', en: 'Sign in first.' },
  SESSION_DISPLACED: {
    kind: 'sign-in',
    zh: '您同时登录的设备或使用的令牌过多，最久未用的这一个已结束。请重新登录。',
    en: 'Too many sessions or tokens at once: this one, unused for longest, has ended. Sign in again.',
  },
  CSRF: {
    kind: 'authority',
    zh: '请求缺少防伪标记，请刷新页面后重试。',
    en: 'The X-CSRF-Token header is missing or wrong.',
  },
  PASSWORD_DUE: {
    kind: 'authority',
    zh: '密码由他人设置，请先修改密码。',
    en: 'The password was set by somebody else: change it first.',
  },
  ACTING_FOR_ANOTHER: {
    kind: 'authority',
    zh: '您正在代理他人：账号、令牌、岗位和代理关系只能以本人身份办理。请先恢复本人身份。',
    en: 'You are acting for somebody else: accounts, tokens, roles and substitutes are for oneself only. Return to yourself first.',
  },
  NOT_THEIR_OFFICE: {
    kind: 'authority',
    zh: '代理人只能由本人、本人办公室的工作人员或本单位负责人设定。',
    en: 'A substitute is named by the person, by their own office, or by the head of their unit.',
  },
  SUBSTITUTE_SELF: { kind: 'payload', zh: '不能设自己为代理人。', en: 'Nobody acts for themselves.' },
  OFFICE_SELF: {
    kind: 'payload',
    zh: '本人不能是自己办公室的工作人员。',
    en: 'Nobody is on the staff of their own office.',
  },
  SUBSTITUTE_ADMINISTRATOR: {
    kind: 'payload',
    zh: '三员不能代理他人，他人也不能代理三员。',
    en: 'An administrator acts for nobody, and nobody for an administrator.',
  },
  SUBSTITUTE_OUTSIDE: {
    kind: 'payload',
    zh: '企业联系人不能代理他人，他人也不能代理企业联系人。',
    en: "An investor's contact acts for no official, and no official for an investor's contact.",
  },
  SUBSTITUTE_APART: {
    kind: 'payload',
    zh: '双方岗位按规则不得由一人兼任（如督查与承办），也就不能互相代理。',
    en: 'By the rules no one person holds both posts (to inspect and to handle, say); so neither acts for the other.',
  },
  SUBSTITUTE_POST: {
    kind: 'payload',
    zh: '按规则，该人员的岗位不能由所选人员代理。请另选他人。',
    en: 'By the rules this post is not stood in for by whoever was chosen. Choose somebody else.',
  },
  PERSON_GONE: { kind: 'state', zh: '该人员已停用。', en: 'This person is no longer in office.' },
  SUBSTITUTE_OVER: { kind: 'state', zh: '代理期限已经过去。', en: 'This term is over already.' },
  SUBSTITUTE_TOO_LONG: {
    kind: 'payload',
    zh: '一次代理最长 {longestDays} 天；更长的离岗应办理交接。',
    en: 'A substitution lasts {longestDays} days at most; who is away for longer hands over.',
  },
  SUBSTITUTE_TOO_FAR: {
    kind: 'payload',
    zh: '代理最早可提前 {aheadDays} 天设定。',
    en: 'A substitution begins {aheadDays} days from now at the latest.',
  },
  SUBSTITUTE_OVERLAP: {
    kind: 'payload',
    zh: '这段时间已有代理人。请先撤销原代理，或改选日期。',
    en: 'Somebody acts for this person in that time already: revoke that first, or take other days.',
  },
  SUBSTITUTE_RING: {
    kind: 'payload',
    zh: '对方在这段时间（直接或间接）由本人代理，不能互相代理。',
    en: 'In that time the other side is (directly or indirectly) acted for by this person: no rings.',
  },
  ACCESS_DENIED: { kind: 'authority', zh: '您的岗位无权查看或办理。', en: 'Your role has no access to this.' },
  REQUEST_UNREADABLE: { kind: 'input', zh: '无法读取的请求。', en: 'The request cannot be read as HTTP.' },
  NOT_FOUND: { kind: 'existence', zh: '没有找到。', en: 'Not found.' },
  METHOD_NOT_ALLOWED: { kind: 'method', zh: '该地址不支持这种操作。', en: 'This address does not support the method.' },
  UNKNOWN_COMMAND: { kind: 'existence', zh: '没有这种办理动作。', en: 'There is no such command.' },
  BODY_TOO_LARGE: { kind: 'size', zh: '提交的内容过大。', en: 'The body is too large.' },
  IMPORT_UNDER_WAY: {
    kind: 'rate',
    zh: '您的上一份台账还在导入，请等它完成后再试。',
    en: 'Your last ledger is still being taken over; wait until it is done.',
  },
  LEDGER_READER_UNAVAILABLE: {
    kind: 'away',
    zh: '暂时无法读取台账，没有导入任何内容，请稍后重试。',
    en: 'Ledgers cannot be read at the moment; nothing was taken over. Try again shortly.',
  },
  MEDIA_TYPE: { kind: 'media', zh: '请求内容须为 application/json。', en: 'The body must be application/json.' },
  FILE_TYPE: {
    kind: 'media',
    zh: '不支持这种文件，或文件内容与扩展名不符。请上传 PDF、OFD、JPG/PNG 图片、不含宏的 Office 文档、TXT/CSV 或 ZIP。',
    en: 'Not taken: of another kind, or not what its ending says. PDF, OFD, JPG or PNG pictures, office documents without macros, TXT, CSV or ZIP.',
  },
  FILE_NOT_SHOWABLE: {
    kind: 'media',
    zh: '这里只收 PDF 和 JPG、PNG、WebP 图片，且文件内容须与扩展名相符。',
    en: 'Only PDF and JPG, PNG or WebP pictures are taken here, each under its own ending.',
  },
  ANSWER_LINK_DEAD: {
    kind: 'existence',
    zh: '该链接已失效：可能已批示、已过期或已停用。请登录后办理。',
    en: 'This link counts no more: it was used, its time is over, or the matter is settled. Sign in instead.',
  },
  CALENDAR_FEEDS_OFF: {
    kind: 'state',
    zh: '本单位现行规则未启用日历订阅。',
    en: 'The rules in force know no calendar addresses.',
  },
  ACCOUNT_TAKEN: {
    kind: 'state',
    zh: '该账号已由他人登记，消息只发给本人。',
    en: 'This account was named by somebody else: messages go to one person.',
  },
  TOO_MANY_VIEWS: {
    kind: 'state',
    zh: '保存的视图已达上限，请先删除不用的。',
    en: 'Too many saved views; remove some first.',
  },
  TOO_MANY_WATCHES: {
    kind: 'state',
    zh: '关注已达上限，请先取消不再需要的。',
    en: 'You watch too many things; stop watching some first.',
  },
  TOO_MANY_REQUESTS: { kind: 'rate', zh: '请求过于频繁，请稍后再试。', en: 'Too many requests; try again later.' },
  RECORD_UNAVAILABLE: {
    kind: 'away',
    zh: '数据服务暂时不可用，本次操作没有保存，请稍后重试。',
    en: 'The record is away for the moment; nothing was done. Try again shortly.',
  },
  ENGINE_UNAVAILABLE: { kind: 'away', zh: '流程引擎暂时不可用。', en: 'The workflow engine is away for the moment.' },
  CLOCK_NOT_MOVABLE: {
    kind: 'state',
    zh: '只有演示环境可以拨动时钟，而且只能向前。',
    en: 'The clock moves in demo mode only, and only forward.',
  },
  ROLES_INCOMPATIBLE: {
    kind: 'payload',
    zh: '这些岗位职责不得由一人兼任：三员互不兼任、不办业务，督查不承办，企业联系人不任其他岗位。',
    en: 'One person does not hold these together: an administrator is that alone, whoever inspects does none of the work, and an investor’s contact is no official.',
  },
  ROLE_OF_OFFICE: {
    kind: 'payload',
    zh: '该岗位只设在承担相应职能的单位（如督查员属督查室）。请先调整所在单位。',
    en: 'This post is held in the office that does this work alone (an inspector is of the supervision office): put the person there first.',
  },
  PERSON_KIND: {
    kind: 'payload',
    zh: '内部人员与企业联系人是两类账号：首个岗位确定后不再互换，企业联系人不属于任何单位。',
    en: 'Officials and contacts of investors are two kinds of account: the first role says which, for good, and a contact belongs to no unit.',
  },
  OWN_RIGHTS: {
    kind: 'state',
    zh: '不能变更自己的岗位、账号或在岗状态。',
    en: 'Nobody changes their own roles, account or presence.',
  },
  LAST_ADMINISTRATOR: {
    kind: 'state',
    zh: '这是最后一位可登录的该类管理员，请先另设一位。',
    en: 'The last administrator of this kind who can sign in: appoint another first.',
  },
  FUNCTION_TAKEN: {
    kind: 'payload',
    zh: '该职能已由另一启用中的单位承担，一项职能只能由一个单位承担。',
    en: 'Another active unit carries this function; only one may.',
  },
  WORK_LEFT: {
    kind: 'state',
    zh: '还有 {total} 项工作在其手中，变更后将无人承办。请先移交，或核对清单、写明原因后确认。',
    en: 'So would be left with nobody who can do it: {total}. Hand it over first, or confirm the list with a reason.',
  },
  SECOND_PERSON: {
    kind: 'authority',
    zh: '须由申请人和当事人以外的另一位管理员审批。',
    en: 'Another administrator decides this, neither who asked nor who is concerned.',
  },
  REQUEST_DECIDED: {
    kind: 'state',
    zh: '该申请已审批或已被新的申请取代。',
    en: 'Decided already, or a newer request took its place.',
  },
  REQUEST_VOID: {
    kind: 'state',
    zh: '申请人已不再担任相应管理员，该申请不能通过。',
    en: 'Who asked for it is no longer the administrator that may.',
  },
  AREAS_OF_LEADERS: {
    kind: 'state',
    zh: '联系片区只能设给领导，且只能选启用中的单位。',
    en: 'Areas are of leaders alone, and of active units.',
  },
  UNIT_ABOVE_ITSELF: { kind: 'payload', zh: '单位不能是自己的上级。', en: 'A unit cannot stand above itself.' },
  REFERENCE_UNKNOWN: {
    kind: 'payload',
    zh: '引用的单位或人员不存在。',
    en: 'A unit or person that is referred to does not exist.',
  },
  INTERNAL: {
    kind: 'fault',
    zh: '系统内部错误，请把请求编号告诉系统管理员。',
    en: 'An internal error; give the request id to the system administrator.',
  },
} as const satisfies ProblemTable;
