import type { Stage } from '../projects/project-seed';
import { pick } from '../random';

const CONTACTS = [
  '电话沟通投资意向与用地需求，企业提出需了解水电价格和用工情况。',
  '到企业总部拜访，介绍园区产业配套与物流条件。',
  '陪同企业实地察看备选地块和标准化厂房。',
  '与企业财务负责人核对投资测算和资金来源。',
  '视频会商，逐条回应企业关心的政策问题。',
  '上门了解推进情况，梳理需要部门协调的问题。',
] as const;

const PROGRESS = [
  '场地平整完成，基础施工展开。',
  '主体结构施工，按计划推进。',
  '主体封顶，开始安装管线。',
  '设备陆续进场安装。',
  '单机调试，人员到岗培训。',
] as const;

const REPORTS = [
  '手续已办结，批复文件已送达企业。',
  '已现场办理完毕，企业无异议。',
  '问题已协调解决，结果已告知企业。',
  '材料齐全，已按时出具意见。',
] as const;

const RETURNS = ['缺少批复文件的编号和日期，请补齐后再报。', '企业反映尚未收到书面答复，请落实后再报。'] as const;

const ENTERED: Readonly<Record<Stage, string>> = {
  lead: '线索登记，明确跟进人。',
  intent: '召开对接会，五方帮办力量到位，明确推进方案。',
  signing: '签约后召开帮办启动会，逐项交办手续清单。',
  commencement: '开工现场会，明确驻点服务和调度频次。',
  production: '投产座谈会，了解政策兑现和增资意向。',
};

/** Made up for the demo, and the same for the same occasion. */
/** Where the company reads it: which papers. */
const PAUSED: Readonly<Record<string, string>> = { papers: '缺土地使用权证复印件和竣工验收备案表，请企业补齐。' };

export const WORDS = {
  pauseAsked: (kind: string): string => PAUSED[kind] ?? '需等待结果后方可继续办理，申请暂停计时。',
  pauseGranted: '情况属实，同意暂停计时，期间请跟踪进展。',
  extensionAsked: {
    reason: '现场条件与图纸不一致，须重新测绘后才能出具意见。',
    progress: '已完成现场勘查和部门会签，待测绘成果。',
  },
  extensionGranted: '理由充分，进展明确，同意延期；请按新的期限办结。',
  extensionRefused: '可并联办理，不影响按期办结，不同意延期。',
  coAsked: '该事项涉及贵单位职责，请研究提出意见，并注明需企业补充的材料。',
  coReplied: '原则同意，须在开工前补齐专项评估报告。',
  contact: (occasion: string): string => pick(CONTACTS, occasion),
  entered: (stage: Stage): string => ENTERED[stage],
  report: (occasion: string): string => pick(REPORTS, occasion),
  sentBack: (occasion: string): string => pick(RETURNS, occasion),
  /** How far the building has come, from 0 to 100. */
  progress: (percent: number): string =>
    PROGRESS[Math.min(PROGRESS.length - 1, Math.floor((percent / 100) * PROGRESS.length))] ?? PROGRESS[0],
} as const;
