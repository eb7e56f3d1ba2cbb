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
  'lead-rivalled': {
    title: {
      zh: '他单位登记了同一企业的线索：{project}',
      en: 'Another unit registered a lead of the same company: {project}',
    },
    body: {
      zh: '{text}后登记了该企业的线索，待裁定。本线索在保护期内，照常推进。',
      en: '{text} registered a later lead of this company; it is to be decided. Yours is protected and goes on.',
    },
  },
  'lead-rival-decided': {
    title: { zh: '同一企业两条线索已裁定：{project}', en: 'It is decided which of two leads goes on: {project}' },
    body: { zh: '{text}的线索，{rivalVerdict}：{reason}', en: 'The lead of {text}, {rivalVerdict}: {reason}' },
  },
} as const satisfies NoticeTable;
