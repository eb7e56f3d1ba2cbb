import type { NoticeTable } from './notice';

/** What concerns a person and no project's story: who acts for whom, and what was done in somebody's name. */
export const PERSONAL_NOTICES = {
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
  'meeting-uncalled': {
    title: { zh: '{day} 的月度项目调度会尚未召集', en: 'The dispatch meeting of {day} is not called yet' },
    body: {
      zh: '月度项目调度会由分管领导主持，按月召开。请在“调度会”召集。',
      en: 'It is held each month and chaired by the leader in charge. Call it under “Meetings”.',
    },
  },
  'administrators-acted': {
    title: { zh: '其他管理员的操作：{day}，{count} 项', en: 'Other administrators: {count} acts on {day}' },
    body: {
      zh: '{people}。请在“管理—管理员操作”逐项查看。',
      en: 'By {people}. See each under “Administrators” in the administration.',
    },
  },
  'daily-digest': {
    title: { zh: '今日摘要：超期 {late} 件，今日到期 {today} 件', en: 'Today: {late} late, {today} due' },
    body: {
      zh: '待您答复 {questions} 件；并入本摘要的提醒 {held} 条，均可在站内消息查看。',
      en: 'Waiting for your answer: {questions}. Alerts that are part of this digest: {held}, each in the inbox.',
    },
  },
  'work-left': {
    title: { zh: '{subject}：{count} 项工作无人承办', en: '{subject}: {count} matters left with nobody' },
    body: {
      zh: '变更已确认，原因：{reason}。请在“督查—离任遗留”查看，逐项移交。',
      en: 'The change was confirmed: {reason}. See “Left behind” under supervision, and hand each over.',
    },
  },
  'watched-news': {
    title: { zh: '{project}：{happened}', en: '{happened}: {project}' },
    body: { zh: '您关注的内容有新进展：{item}', en: 'News of what you watch: {item}' },
  },
  'file-news': {
    title: { zh: '{titleZh}', en: '{titleEn}' },
    body: { zh: '{bodyZh}', en: '{bodyEn}' },
  },
  'substitution-ended': {
    title: { zh: '代理已撤销：{substitute}代{principal}', en: 'No longer: {substitute} for {principal}' },
    body: { zh: '由{setBy}撤销，立即生效。', en: 'Revoked by {setBy}, from now on.' },
  },
} as const satisfies NoticeTable;
