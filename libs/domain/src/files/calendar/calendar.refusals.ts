import type { RefusalTable, Text } from '@bangban/kernel';
import type { DayFaultCode } from './calendar-days';

/** What is read when the calendar's file refuses. `{name}` comes from the refusal's details. */
export const CALENDAR_FILE_REFUSALS = {
  CALENDAR_FILE_EXISTS: { kind: 'state', zh: '该日历草案已存在。', en: 'This calendar draft exists already.' },
  CALENDAR_FILE_UNKNOWN: { kind: 'existence', zh: '没有这份日历草案。', en: 'There is no such calendar draft.' },
  CALENDAR_FILE_FORBIDDEN: {
    kind: 'authority',
    zh: '工作日历由系统管理员或现行规则指定的批准人起草。',
    en: 'The calendar is drafted by the system administrator or by whoever the rules in force name to approve it.',
  },
  CALENDAR_FILE_APPROVER_NEEDED: {
    kind: 'authority',
    zh: '工作日历由现行规则指定的第二人批准发布。',
    en: 'The calendar is approved and published by a second person whom the rules in force name.',
  },
  CALENDAR_FILE_NOT_FOR_ANOTHER: {
    kind: 'authority',
    zh: '起草和发布工作日历须本人办理，不得代理。',
    en: 'The working calendar is drafted and published in one’s own name, never for another.',
  },
  CALENDAR_FILE_SECOND_PERSON: {
    kind: 'authority',
    zh: '起草或修改过这份草案的人不能批准，请另一人批准发布。',
    en: 'Whoever wrote this draft does not approve it: a second person has to.',
  },
  CALENDAR_FILE_STATUS: {
    kind: 'state',
    zh: '这份草案现在不能办理此操作（当前：{statusZh}）。',
    en: 'Not possible as the draft stands now ({statusEn}).',
  },
  CALENDAR_BASE_OLD: {
    kind: 'conflict',
    zh: '草案依据第 {base} 版日历，现行已是第 {newest} 版，请先改以现行版为基础并重新核对。',
    en: 'The draft stands on version {base}, and version {newest} is in force: rebase it and check it again.',
  },
  CALENDAR_BASE_NEWEST: {
    kind: 'state',
    zh: '草案已以现行版为基础。',
    en: 'The draft stands on the newest version already.',
  },
  CALENDAR_YEAR_NOT_NEXT: {
    kind: 'payload',
    zh: '现行日历已发布至 {last} 年，接下来应发布 {next} 年；已发布年份的变动请用更正。',
    en: 'The calendar is published through {last}: the next year is {next}. A published year is changed by a correction.',
  },
  CALENDAR_DOCUMENT_MISSING: {
    kind: 'state',
    zh: '请填写依据文件的发文字号。',
    en: 'Give the number of the document that orders it.',
  },
  CALENDAR_DAYS_MISSING: { kind: 'state', zh: '草案没有列出任何日期。', en: 'The draft lists no day.' },
  CALENDAR_DAYS_TOO_MANY: {
    kind: 'payload',
    zh: '一份草案最多列出 {most} 天。',
    en: 'A draft lists at most {most} days.',
  },
  CALENDAR_DAYS_INVALID: {
    kind: 'state',
    zh: '有 {count} 处日期不正确，请逐条更正。',
    en: '{count} of the days are wrong; see each of them.',
  },
} as const satisfies RefusalTable;
export type CalendarFileRefusalCode = keyof typeof CALENDAR_FILE_REFUSALS;

/** What is wrong with one day, or with the year. */
export const DAY_FAULT_WORDS: Readonly<Record<DayFaultCode, Text>> = {
  DATE_INVALID: { zh: '不是有效的日期', en: 'not a date' },
  DAY_OUTSIDE: { zh: '不在本次安排的年份内', en: 'outside of the years that this draft is about' },
  DAY_TWICE: { zh: '日期重复', en: 'named twice' },
  MAKE_UP_ON_WEEKDAY: { zh: '调休上班日只能是周六或周日', en: 'a make-up day is a Saturday or Sunday' },
  DAY_UNNAMED: { zh: '缺少节日名称', en: 'the holiday is not named' },
  DAY_UNCHANGED: { zh: '与现行日历相同，没有变动', en: 'as it stands already' },
  ORDINARY_IN_YEAR: {
    zh: '整年安排只列放假和调休上班的日期',
    en: 'the arrangement of a year lists holidays and make-up days only',
  },
  STATUTORY_DAY_WORKS: { zh: '法定节假日未列为放假', en: 'a statutory holiday is not listed as off' },
  HOLIDAYS_TOO_FEW: { zh: '全年放假日过少，文件可能不完整', en: 'too few holidays for a year: is the file complete?' },
  HOLIDAYS_TOO_MANY: { zh: '全年放假日过多，请核对文件', en: 'too many holidays for a year: check the file' },
  MAKE_UPS_TOO_MANY: { zh: '全年调休上班日过多，请核对文件', en: 'too many make-up days for a year: check the file' },
};
