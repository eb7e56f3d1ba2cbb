import type { RefusalTable } from '@bangban/kernel';

/** What is read when a rule refuses because of who acts, or of who is named. */
export const PEOPLE_REFUSALS = {
  ACTING_ACROSS: {
    kind: 'authority',
    zh: '企业联系人与机关人员不能互相代理。',
    en: "An investor's contact and an official never act for each other.",
  },
  ADMIN_MAY_NOT_ACT: {
    kind: 'authority',
    zh: '系统、安全、审计管理员不得办理业务。',
    en: 'System, security and audit administrators may not act on business.',
  },
  CONTACT_NOT_OUTSIDE: {
    kind: 'payload',
    zh: '企业联系人须为企业账号，机关人员不能担任。',
    en: "An investor's contact is somebody of the company, never an official.",
  },
  DISPUTE_WITHOUT_WORDS: {
    kind: 'payload',
    zh: '有异议的条目须写明说明。',
    en: 'A disputed line of the hand-over list needs its words.',
  },
  FILL_PARTY_NEEDED: {
    kind: 'payload',
    zh: '落户地已在帮办团队中，请用“落实帮办力量”更换。',
    en: 'The landing place stands in the help team: change it there, by filling that party.',
  },
  FORBIDDEN: {
    kind: 'authority',
    zh: '您的岗位无权办理这一步{whoText}。',
    en: 'Your role does not allow this act{whoText}.',
  },
  HAND_OVER_LINES_INCOMPLETE: {
    kind: 'payload',
    zh: '交接清单须逐条答复，不多不少。',
    en: 'Every line of the hand-over list must be answered, and only those.',
  },
  HAND_OVER_NEEDED: {
    kind: 'state',
    zh: '更换包保领导或责任单位须办理交接。',
    en: 'A change of leader or answering unit is made by hand-over.',
  },
  HAND_OVER_NOT_PROPOSED: { kind: 'state', zh: '没有待答复的交接。', en: 'No hand-over waits for an answer.' },
  HAND_OVER_OF_OTHERS: {
    kind: 'payload',
    zh: '只能提出本方职责的交接；帮办中心负责人仅在原责任方已离岗时提出。',
    en: "Each side hands over what is its own; the help centre's head only where those who answered have left.",
  },
  HAND_OVER_PENDING: {
    kind: 'state',
    zh: '已有一份交接等待接收方答复。',
    en: 'A hand-over already waits for its answer.',
  },
  LEADER_NOT_ASSIGNED: { kind: 'state', zh: '项目尚未明确包保领导。', en: 'The project has no leader yet.' },
  NOT_A_LEADER: {
    kind: 'payload',
    zh: '所选人员不是领导干部，不能包保项目。',
    en: 'This person is not a leading official.',
  },
  PARTY_NOT_THE_UNIT: {
    kind: 'payload',
    zh: '帮办团队中的引资单位、落户地须与项目所填单位一致。',
    en: "The team's introducing unit and landing place must be the units that the project names.",
  },
  PARTY_TWICE: {
    kind: 'payload',
    zh: '该单位已是五位一体中的另一方，一个单位不能兼任两方。',
    en: 'This unit stands for another of the five help parties already.',
  },
  PARTY_UNFIT: {
    kind: 'payload',
    zh: '该单位的职能与这一方不符：落户地须为园区、县区或乡镇，职能部门须承担职能，帮办中心须为帮办中心本身。',
    en: 'The unit is not what this party asks for: a landing place is a park, county or township, a department carries a function.',
  },
  PERSON_NOT_IN_UNIT: { kind: 'payload', zh: '所选人员不属于该单位。', en: 'The person does not belong to that unit.' },
  PERSON_OUTSIDE: {
    kind: 'payload',
    zh: '企业联系人不能担任政府一方的职责。',
    en: "An investor's contact holds no post on the administration's side.",
  },
  PERSON_UNKNOWN: {
    kind: 'payload',
    zh: '人员“{personId}”不存在或已停用。',
    en: 'Person “{personId}” is unknown or inactive.',
  },
  SAME_HOLDER: { kind: 'payload', zh: '接收方与现责任方相同。', en: 'The receiving side is the present holder.' },
  SECOND_PERSON_NEEDED: {
    kind: 'state',
    zh: '须由另一人办理：申请人、报结人、登记人不得自批、自核、自撤。',
    en: 'This takes a second person: nobody decides, verifies or withdraws their own act.',
  },
  TARGET_NEEDS_LEADER: {
    kind: 'payload',
    zh: '目标日期 {date} 已临近或已过，须由包保领导调整。',
    en: 'Target {date} is near or has passed; only the leader may move it.',
  },
  UNIT_UNKNOWN: {
    kind: 'payload',
    zh: '单位“{unitId}”不存在或已停用。',
    en: 'Unit “{unitId}” is unknown or inactive.',
  },
} as const satisfies RefusalTable;
