import type { NoticeTable } from './notice';

/** What is told of a project. `{name}` comes from the notice's params. */
export const PROJECT_NOTICES = {
  'routine-missed': {
    title: { zh: '例行跟进缺失：{clock}', en: 'Routine missed: {clock}' },
    body: { zh: '{project}：{due} 前应完成，已缺 {missed} 次。', en: '{project}: due {due}, missed {missed}.' },
  },
  'record-withdrawn': {
    title: { zh: '您登记的佐证、节点或资金已撤销', en: 'What you recorded has been withdrawn' },
    body: { zh: '{project}：{reason}', en: '{project}: {reason}' },
  },
  'arrival-verified': {
    title: { zh: '到位资金已核实：{project}', en: 'Funds verified: {project}' },
    body: {
      zh: '您登记的到位资金已由另一人核实，计入公布数据。',
      en: 'What you recorded is verified by somebody else and stands in published figures.',
    },
  },
  'arrival-corrected': {
    title: { zh: '到位资金已冲减：{project}', en: 'Funds corrected: {project}' },
    body: {
      zh: '凭证“{number}”的到位资金已冲减。理由：{reason}',
      en: 'What arrived under proof “{number}” was put right. Reason: {reason}',
    },
  },
  'proof-elsewhere': {
    title: { zh: '同一凭证登记在多个项目', en: 'One proof on several projects' },
    body: {
      zh: '{project}：到位资金凭证“{number}”另有 {count} 个项目登记过。登记理由：{reason}',
      en: '{project}: proof “{number}” of funds is recorded on {count} other project(s). Reason given: {reason}',
    },
  },
  'proof-shared': {
    title: { zh: '项目凭证另有项目登记：{project}', en: 'A proof of this project stands elsewhere: {project}' },
    body: {
      zh: '到位资金凭证“{number}”已登记到另一项目。登记理由：{reason}',
      en: 'Proof “{number}” of funds was recorded on another project. Reason given: {reason}',
    },
  },
  'reaction-refused': {
    title: { zh: '转办未成：{project}', en: 'Not done on another file: {project}' },
    body: { zh: '未能{asked}：{refusal}。', en: 'Could not {asked}: {refusal}.' },
  },
  'answer-urged': {
    title: { zh: '催请{subject}：{project}', en: 'Urged to {subject}: {project}' },
    body: { zh: '请尽快办理。{reason}', en: 'Please see to it soon. {reason}' },
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
  'project-stalled': {
    title: { zh: '项目久拖不动：{project}', en: 'Nothing moves: {project}' },
    body: {
      zh: '已连续 {days} 个工作日，项目和各事项都没有任何进展，请推动。',
      en: 'Nobody has moved the project or any of its items for {days} working days.',
    },
  },
} as const satisfies NoticeTable;
