import type { Payload } from '../client/commands';
import type { Act } from './act';
import type { Scene } from './scene';

/** 批示: who answers which question, and how. */
export interface AnswerSeed {
  readonly project: string;
  readonly day: number;
  /** Template key or title. */
  readonly item: string;
  readonly rung: string;
  readonly who: string;
  readonly instruction: Payload<'answer-escalation'>['instruction'];
  readonly words: string;
  /** 交办: the item that it becomes. */
  readonly task?: Pick<Payload<'answer-escalation'>, 'taskUnitId' | 'taskLimit' | 'taskTitle'>;
}

export const ANSWERS: readonly AnswerSeed[] = [
  {
    project: 'tea-drink',
    day: 75,
    item: '固定资产贷款政策性担保对接',
    rung: 'leader',
    who: 'leader-2',
    instruction: 'urge',
    words: '请金融办两日内拿出担保方案，逾期书面说明原因。',
  },
  {
    project: 'connector',
    day: 66,
    item: '环境容量指标核算',
    rung: 'leader-in-charge',
    who: 'leader-in-charge',
    instruction: 'coordinate',
    words: '由分管副秘书长召集，本周内明确容量来源。',
  },
  {
    project: 'sensor',
    day: 156,
    item: '备案内容变更',
    rung: 'leader',
    who: 'leader-1',
    instruction: 'coordinate',
    words: '两家并联办理，先容缺受理，帮办中心盯到办结。',
  },
  {
    project: 'sensor',
    day: 171,
    item: 'land-pre-review',
    rung: 'leader',
    who: 'leader-1',
    instruction: 'urge',
    words: '请自规局说明卡点，列出时间表。',
  },
  {
    project: 'sensor',
    day: 180,
    item: 'land-pre-review',
    rung: 'principal-leaders',
    who: 'principal-leader-1',
    instruction: 'meeting',
    words: '列入本月项目调度会专题研究。',
  },
  {
    project: 'reagent',
    day: 210,
    item: '危险废物处置去向落实',
    rung: 'leader',
    who: 'leader-2',
    instruction: 'coordinate',
    words: '由生态环境局与邻市对接，先签意向处置协议。',
  },
  {
    project: 'solar-frame',
    day: 236,
    item: '分布式并网接入方案批复',
    rung: 'leader',
    who: 'leader-1',
    instruction: 'urge',
    words: '请联办中心商供电企业加快批复。',
  },
  {
    project: 'optical',
    day: 238,
    item: '贷款续接过桥资金协调',
    rung: 'principal-leaders',
    who: 'principal-leader-1',
    instruction: 'meeting',
    words: '周内召开银企协调会，财政、金融、园区参加。',
  },
  {
    project: 'anode',
    day: 238,
    item: '环境容量替代方案',
    rung: 'leader-in-charge',
    who: 'leader-in-charge',
    instruction: 'coordinate',
    words: '生态环境局会同经开区三日内提出替代方案。',
    task: { taskUnitId: 'ecology-bureau', taskLimit: 3, taskTitle: '提出环境容量替代方案' },
  },
];

export function answerActs(projectKey: string): readonly Act[] {
  return ANSWERS.filter(({ project }) => project === projectKey).map((seed) => ({
    day: seed.day,
    what: `${seed.who} answers`,
    play: (scene: Scene) => answer(scene, seed),
  }));
}

/** Waits for the engine to have asked. Already answered, by a run that was cut off: nothing is left to do. */
async function answer(scene: Scene, { instruction, item, rung, task = {}, who, words }: AnswerSeed): Promise<void> {
  const { answeredAt, id: escalationId } = await scene.escalation(item, rung);
  if (answeredAt !== null) return;
  const { id: itemId } = await scene.item(item);
  const said = { escalationId, itemId, instruction, words, ...task };
  await scene.give(who, 'answer-escalation', said, `${rung}-${itemId}`);
}
