import type { NoticeTable } from './notice';

/** What is told of leads of one company by two units (线索争议). */
export const CONTEST_NOTICES = {
  'lead-contested': {
    title: { zh: '线索争议待裁定：{project}', en: 'Two units on one company: {project}' },
    body: {
      zh: '该企业已由{text}先登记线索，保护期至 {until}。裁定前本线索不进入意向阶段。',
      en: '{text} registered a lead of this company first, protected until {until}. Until it is decided this one does not become an intent.',
    },
  },
  'lead-contest-decided': {
    title: { zh: '线索争议已裁定：{project}', en: 'It is decided who holds the lead: {project}' },
    body: { zh: '{contestVerdict}：{reason}', en: '{contestVerdict}: {reason}' },
  },
} as const satisfies NoticeTable;
