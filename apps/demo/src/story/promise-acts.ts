import type { Payload } from '../client/commands';
import { AGENT } from './agency-acts';
import type { Act } from './act';
import { OFFICER, type Scene } from './scene';
import { LAST_DAY, plusDays } from './working-days';

const IN_CHARGE = 'leader-in-charge';
const COMPANY = 'contact-hengyue';
const FINANCE = 'finance-bureau-handler';
const PARK = 'economic-zone-handler';

const act = (day: number, what: string, play: Act['play']): Act => ({ day, what, play });

/** 承诺: of both sides, on the two projects of one company, one at each step of its life. */
export const PROMISE_ACTS: Readonly<Record<string, readonly Act[]>> = {
  chassis: [
    act(213, 'what both sides promised is recorded; money that arrived is verified', recordAfterProduction),
    act(220, 'a promise is said to be kept, two days late', (scene) =>
      claim(scene, 'subsidy', FINANCE, '财企〔2026〕兑付-17'),
    ),
    act(222, 'the company confirms it', confirmSubsidy),
    act(224, 'a promise under a policy is recorded: it is applied for, reviewed, decided and paid', recordGrant),
    act(226, 'a promise is waived by a leader', waiveDormitory),
    act(230, 'a promise with a day is recorded', recordRoad),
    act(232, 'its agent applies for the company', applyForGrant),
    act(236, 'the bureau finds the papers complete', reviewGrant),
    act(238, 'it is said to be kept: the company is asked', (scene) =>
      claim(scene, 'road', PARK, '澄经开建〔2026〕41号'),
    ),
  ],
  'drive-shell': [act(228, 'one promise waits for production, another is late', recordBeforeProduction)],
};

/** By what tells each from the others when it is sent again. */
const PROMISES = {
  subsidy: '投产后兑付设备投资补贴 320 万元',
  hiring: '投产首年新增用工 180 人，优先招用本地劳动力',
  dormitory: '代建职工倒班宿舍一栋',
  road: '厂区南侧道路改线通车',
  grant: '按《先进制造业扶持办法》兑付研发投入奖补 85 万元',
  title: '投产后两个月内办结不动产登记',
  substation: '专线变电站增容至 20 兆伏安',
} as const;
type Promised = keyof typeof PROMISES;

const minutes = (scene: Scene, no: number) => ({
  source: 'minutes' as const,
  number: `澄招专纪〔2026〕${no}号`,
  minutesDate: scene.days.date(180),
});

const record = (scene: Scene, name: Promised, payload: Omit<Payload<'record-commitment'>, 'what'>) =>
  scene.give(OFFICER, 'record-commitment', { ...payload, what: PROMISES[name] }, name);

async function recordAfterProduction(scene: Scene): Promise<void> {
  const said = minutes(scene, 9);
  const money = { amount: '320', currency: 'CNY' };
  const counted = { trigger: 'stage', stage: 'production', after: 5, afterUnit: 'working-days' } as const;
  await record(scene, 'subsidy', { ...said, ...counted, side: 'place', unitId: 'finance-bureau', money });
  const until = plusDays(scene.days.date(LAST_DAY), 60);
  await record(scene, 'hiring', { ...said, side: 'investor', trigger: 'date', date: until });
  await record(scene, 'dormitory', { ...said, side: 'place', unitId: 'economic-zone', trigger: 'date', date: until });
  const { project } = await scene.detail();
  const [first] = project.fundArrivals;
  if (first) {
    const note = '与银行回单、验资报告核对一致。';
    await scene.give(IN_CHARGE, 'verify-fund-arrival', { arrivalId: first.id, note }, first.id);
  }
}

/** The promise of this name. @throws Error when there is none */
async function promise(scene: Scene, name: Promised): Promise<string> {
  const { project } = await scene.detail();
  const found = project.commitments?.find((each) => each.what === PROMISES[name]);
  if (!found) throw new Error(`${scene.seed.name} has no promise ${name}`);
  return found.id;
}

async function claim(scene: Scene, name: Promised, who: string, number: string): Promise<void> {
  const commitmentId = await promise(scene, name);
  await scene.give(who, 'claim-commitment', { commitmentId, words: '已办结，凭据见文号。', number }, name);
}

async function confirmSubsidy(scene: Scene): Promise<void> {
  const commitmentId = await promise(scene, 'subsidy');
  await scene.give(COMPANY, 'decide-commitment', { commitmentId, decision: 'approve' }, 'subsidy');
}

async function waiveDormitory(scene: Scene): Promise<void> {
  const reason = '企业改租园区公租房，双方商定不再代建。';
  const commitmentId = await promise(scene, 'dormitory');
  await scene.give(IN_CHARGE, 'waive-commitment', { commitmentId, reason }, 'dormitory');
}

/** 政策兑现. */
async function recordGrant(scene: Scene): Promise<void> {
  const said = { ...minutes(scene, 13), side: 'place', unitId: 'finance-bureau', delivery: true } as const;
  const money = { amount: '85', currency: 'CNY' };
  await record(scene, 'grant', { ...said, trigger: 'stage', stage: 'production', money });
}

async function applyForGrant(scene: Scene): Promise<void> {
  const commitmentId = await promise(scene, 'grant');
  const words = '上年度研发费用专项审计已完成，研发投入 1,420 万元。';
  await scene.give(AGENT, 'apply-for-delivery', { commitmentId, words, number: '澄信会专审〔2026〕28号' }, 'grant');
}

async function reviewGrant(scene: Scene): Promise<void> {
  const commitmentId = await promise(scene, 'grant');
  const words = '申报材料齐全，研发费用与税务加计扣除口径一致。';
  await scene.give(FINANCE, 'review-delivery', { commitmentId, decision: 'approve', words }, 'grant');
}

async function recordRoad(scene: Scene): Promise<void> {
  const date = plusDays(scene.days.date(LAST_DAY), 20);
  const said = minutes(scene, 14);
  await record(scene, 'road', { ...said, side: 'place', unitId: 'economic-zone', trigger: 'date', date });
}

async function recordBeforeProduction(scene: Scene): Promise<void> {
  const said = minutes(scene, 11);
  const later = { trigger: 'stage', stage: 'production', after: 2, afterUnit: 'months' } as const;
  await record(scene, 'title', { ...said, ...later, side: 'place', unitId: 'land-bureau' });
  const date = scene.days.date(LAST_DAY - 2);
  await record(scene, 'substation', { ...said, side: 'place', unitId: 'utilities-centre', trigger: 'date', date });
}
