import type { IntakeRules } from './policy';

const fact = (key: string, zh: string, en: string, ...feeds: string[]): IntakeRules['facts'][number] => ({
  key,
  label: { zh, en },
  feeds,
});

const LAND = ['site-matching', 'land-pre-review', 'land-use-permit', 'project-permit'];
const BUILDING = ['project-permit', 'drawing-review', 'construction-permit'];

/**
 * “一次告知、一表申请” names no fields: these stand in the application forms of several matters at once. Which of them a
 * place asks for, and for what, is its own; amounts are not among them, as not everybody reads these.
 */
export const DEFAULT_INTAKE: IntakeRules = {
  facts: [
    fact('site', '项目地点', 'site'),
    fact('use', '建设内容和用途', 'what is built, and for what'),
    fact('land-area', '用地面积（亩）', 'land (mu)', ...LAND),
    fact('floor-area', '建筑面积（平方米）', 'floor area (m²)', ...BUILDING),
    fact('emissions', '主要污染物和治理措施', 'emissions and how they are treated', 'environmental-form'),
    fact('schedule', '计划开工和竣工时间', 'planned start and completion', 'project-filing', 'construction-permit'),
  ],
  source: '“一次告知、一表申请”为各地通行做法；字段及所用事项为本系统默认（暂定），以本地办事指南为准',
};
