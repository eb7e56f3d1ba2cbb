import { headOf, handlerOf } from '../city/city';
import { answered } from '../client/problem';
import type { Act } from './act';
import type { Scene } from './scene';

const CALLER = 'promotion-bureau-head';
const IN_CHARGE = 'leader-in-charge';

const act = (day: number, what: string, play: Act['play']): Act => ({ day, what, play });

type Field = 'technology' | 'environment' | 'energy' | 'land' | 'tax' | 'industry';
interface ExpertSeed {
  readonly who: string;
  readonly fields: readonly Field[];
}

const ECOLOGY: ExpertSeed = { who: handlerOf('ecology-bureau'), fields: ['environment', 'energy'] };
const LAND: ExpertSeed = { who: handlerOf('land-bureau'), fields: ['land'] };
const INDUSTRY: ExpertSeed = { who: headOf('industry-bureau'), fields: ['industry', 'technology'] };
const TAX: ExpertSeed = { who: handlerOf('tax-bureau'), fields: ['tax'] };

interface Scores {
  readonly environment: number;
  readonly energy: number;
  readonly land: number;
  readonly technology: number;
}
interface ReviewSeed {
  readonly subject: string;
  readonly facts: { readonly investment: string; readonly land: string; readonly tax: string; readonly jobs: string };
  readonly opinions: readonly (readonly [expert: ExpertSeed, scores: Scores, remarks: string])[];
}
const points = (environment: number, energy: number, land: number, technology: number): Scores => ({
  environment,
  energy,
  land,
  technology,
});

const ANODE: ReviewSeed = {
  subject: '锂电池负极材料项目准入：重点论证能耗、环评和用地。',
  facts: { investment: '120000', land: '380', tax: '5200', jobs: '420' },
  opinions: [
    [ECOLOGY, points(72, 65, 80, 85), '石墨化工序能耗高，须同步落实节能审查和尾气治理。'],
    [LAND, points(78, 70, 82, 80), '选址符合规划，分两期供地为宜。'],
    [INDUSTRY, points(80, 68, 78, 90), '补齐新能源产业链，技术路线成熟。'],
  ],
};
const COMPUTING: ReviewSeed = {
  subject: '区域算力服务中心项目准入：能耗与环境影响。',
  facts: { investment: '48000', land: '60', tax: '900', jobs: '45' },
  opinions: [
    [ECOLOGY, points(48, 40, 70, 75), '备用电源和冷却排放方案不可行，当前不宜落地。'],
    [TAX, points(60, 55, 72, 70), '税收贡献与能耗不相称。'],
  ],
};
const HYDROGEN: ReviewSeed = {
  subject: '氢能装备研发制造项目准入：安全、用地和产业带动。',
  facts: { investment: '75000', land: '210', tax: '3100', jobs: '260' },
  opinions: [
    [INDUSTRY, points(82, 80, 85, 88), '主导产业方向一致，建议准入。'],
    [LAND, points(0, 0, 0, 0), ''],
    [ECOLOGY, points(0, 0, 0, 0), ''],
  ],
};

const header = (name: string) => ({ header: { 'Idempotency-Key': `demo:review:${name}` } });

/** Sent again, it is the same entry. */
async function listed(scene: Scene, { fields, who }: ExpertSeed): Promise<string> {
  const client = await scene.as(CALLER);
  const body = { personId: who, fields: [...fields], note: '' };
  return answered('expert', await client.POST('/api/experts', { params: header(`expert:${who}`), body })).id;
}

/** Sent again, it gives the same review. */
async function call(scene: Scene, { facts, opinions, subject }: ReviewSeed): Promise<string> {
  const expertIds: string[] = [];
  for (const [expert] of opinions) expertIds.push(await listed(scene, expert));
  const client = await scene.as(CALLER);
  const body = { projectId: scene.projectId, subject, facts, expertIds };
  return answered('review', await client.POST('/api/reviews', { params: header(`call:${scene.seed.key}`), body })).id;
}

async function declare(scene: Scene, id: string, who: string, conflict: string | null): Promise<void> {
  const client = await scene.as(who);
  const params = { path: { id }, ...header(`declare:${scene.seed.key}:${who}`) };
  const path = '/api/reviews/{id}/commands/declare-conflict';
  answered('declaration', await client.POST(path, { params, body: { conflict } }));
}

type Opinion = ReviewSeed['opinions'][number];
async function handIn(scene: Scene, id: string, [{ who }, scores, remarks]: Opinion): Promise<void> {
  await declare(scene, id, who, null);
  const client = await scene.as(who);
  const params = { path: { id }, ...header(`opinion:${scene.seed.key}:${who}`) };
  const body = { scores: { ...scores }, remarks };
  answered('opinion', await client.POST('/api/reviews/{id}/commands/hand-in-opinion', { params, body }));
}

async function allHandIn(scene: Scene, seed: ReviewSeed): Promise<void> {
  const id = await call(scene, seed);
  for (const opinion of seed.opinions) await handIn(scene, id, opinion);
}

interface Said {
  readonly verdict: 'conditional' | 'rejected';
  readonly reason: string;
  readonly conditions: readonly {
    readonly title: string;
    readonly unitId: string;
    readonly personId: string | null;
    readonly limit: number;
    readonly blocks: 'signing' | 'commencement' | null;
  }[];
}
async function decide(scene: Scene, seed: ReviewSeed, said: Said): Promise<void> {
  const id = await call(scene, seed);
  const client = await scene.as(IN_CHARGE);
  const params = { path: { id }, ...header(`decide:${scene.seed.key}`) };
  const body = { ...said, conditions: [...said.conditions] };
  answered('decision', await client.POST('/api/reviews/{id}/commands/decide', { params, body }));
}

const admitAnode = (scene: Scene): Promise<void> =>
  decide(scene, ANODE, {
    verdict: 'conditional',
    reason: '符合主导产业方向，同意附条件准入；能耗和用地条件须在开工前落实。',
    conditions: [
      { title: '石墨化工序节能审查', unitId: 'reform-commission', personId: null, limit: 15, blocks: 'commencement' },
      { title: '分两期供地方案', unitId: 'land-bureau', personId: null, limit: 20, blocks: 'commencement' },
    ],
  });

const refuseComputing = (scene: Scene): Promise<void> =>
  decide(scene, COMPUTING, {
    verdict: 'rejected',
    reason: '环境影响指标触发一票否决，企业调整方案后可重新申请评审。',
    conditions: [],
  });

async function answerHydrogen(scene: Scene): Promise<void> {
  const id = await call(scene, HYDROGEN);
  const [first, second] = HYDROGEN.opinions;
  if (first) await handIn(scene, id, first);
  if (second) await declare(scene, id, second[0].who, '本人近亲属在投资方子公司任职。');
}

/** 评审准入: one admitted on conditions, one vetoed, one that waits for an expert, with a conflict declared on the way. */
export const REVIEW_ACTS: Readonly<Record<string, readonly Act[]>> = {
  anode: [
    act(180, 'a review is called', async (scene) => void (await call(scene, ANODE))),
    act(183, 'experts hand in', (scene) => allHandIn(scene, ANODE)),
    act(186, 'it is admitted on conditions', admitAnode),
  ],
  computing: [
    act(218, 'a review is called', async (scene) => void (await call(scene, COMPUTING))),
    act(222, 'experts hand in', (scene) => allHandIn(scene, COMPUTING)),
    act(226, 'a veto stands, and it is not admitted', refuseComputing),
  ],
  hydrogen: [
    act(236, 'a review is called', async (scene) => void (await call(scene, HYDROGEN))),
    act(238, 'one has handed in, one has a conflict of interest', answerHydrogen),
  ],
};
