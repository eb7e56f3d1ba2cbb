import type { RefusalTable } from '@bangban/kernel';

/** What is read when a complaint is refused. */
export const COMPLAINT_REFUSALS = {
  COMPLAINT_UNKNOWN: { kind: 'existence', zh: '没有这件投诉。', en: 'There is no such complaint.' },
  COMPLAINT_EXISTS: { kind: 'state', zh: '该投诉已登记。', en: 'This complaint has been lodged already.' },
  COMPLAINT_PROJECT_UNKNOWN: {
    kind: 'existence',
    zh: '没有该项目，或您无权查看。',
    en: 'There is no such project, or you do not read it.',
  },
  COMPLAINT_FORBIDDEN: {
    kind: 'authority',
    zh: '投诉由企业联系人或帮办中心提出，由帮办中心办理。',
    en: 'Complaints are made by a company’s contact or recorded by the help centre, which handles them.',
  },
  COMPLAINT_NOT_FOR_ANOTHER: {
    kind: 'authority',
    zh: '投诉须本人提出和办理，不得代理。',
    en: 'A complaint is made and handled in one’s own name, never for another.',
  },
  COMPLAINT_CONTACT: {
    kind: 'payload',
    zh: '投诉人不是该项目的企业联系人。',
    en: 'Whose complaint it is said to be is no contact of this project.',
  },
  COMPLAINT_ITEM_UNKNOWN: { kind: 'existence', zh: '该项目没有此事项。', en: 'The project has no such item.' },
  COMPLAINT_UNIT_UNKNOWN: { kind: 'payload', zh: '没有这个单位。', en: 'There is no such unit.' },
  COMPLAINT_UNIT_MISSING: {
    kind: 'payload',
    zh: '要求对被投诉单位保密，须指明是哪个单位。',
    en: 'Say which unit it is to be kept from.',
  },
  COMPLAINT_NOT_KEPT: {
    kind: 'payload',
    zh: '投诉由帮办中心办理、督查室监督，不能对这些单位保密；可致电分管领导。',
    en: 'The help centre handles complaints and the supervision office watches over them: it cannot be kept from these. The leader in charge can be telephoned.',
  },
  COMPLAINT_OWN_UNIT: {
    kind: 'payload',
    zh: '您属于被投诉单位，不能为对其保密的投诉登记。',
    en: 'You belong to the unit that is not to know: somebody else records it.',
  },
  COMPLAINT_HANDLER: {
    kind: 'payload',
    zh: '承办人须是帮办中心能查看该投诉的人员，且不属于被投诉单位。',
    en: 'Whoever handles it is of the help centre, may read it, and is not of the unit concerned.',
  },
  COMPLAINT_REASON: {
    kind: 'payload',
    zh: '不满意时请说明还有什么没有解决。',
    en: 'Say what is still wrong where it is not settled.',
  },
  COMPLAINT_FILES: {
    kind: 'state',
    zh: '附件最多 {most} 个。',
    en: 'There can be {most} files at most.',
  },
  COMPLAINT_FILE_TWICE: { kind: 'state', zh: '该文件已在附件中。', en: 'This very file is attached already.' },
  COMPLAINT_FILE_UNKNOWN: { kind: 'existence', zh: '该投诉没有此附件。', en: 'The complaint has no such file.' },
  COMPLAINT_FILE_STAYS: {
    kind: 'state',
    zh: '投诉受理后、答复发出后，附件不能撤回。',
    en: 'Once the complaint is taken on, or its answer given, a file of it stays.',
  },
  COMPLAINT_STATUS: {
    kind: 'state',
    zh: '投诉目前的状态不能这样办理。',
    en: 'As the complaint stands now this cannot be done.',
  },
} as const satisfies RefusalTable;
export type ComplaintRefusalCode = keyof typeof COMPLAINT_REFUSALS;
