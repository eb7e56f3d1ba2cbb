import type { Payload } from '../client/commands';
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
      claim(scene, SUBSIDY, FINANCE, '财企〔2026〕兑付-17'),
    ),
    act(222, 'the company confirms it', confirmSubsidy),
    act(226, 'a promise is waived by a leader', waiveDormitory),
    act(230, 'a promise with a day is recorded', recordRoad),
    act(238, 'it is said to be kept: the company is asked', (scene) =>
      claim(scene, ROAD, PARK, '澄经开建〔2026〕41号'),
    ),
  ],
  'drive-shell': [act(228, 'one promise waits for production, another is late', recordBeforeProduction)],
};

const SUBSIDY = '投产后兑付设备投资补贴 320 万元';
const HIRING = '投产首年新增用工 180 人，优先招用本地劳动力';
const DORMITORY = '代建职工倒班宿舍一栋';
const ROAD = '厂区南侧道路改线通车';
const TITLE = '投产后两个月内办结不动产登记';
const SUBSTATION = '专线变电站增容至 20 兆伏安';

const minutes = (scene: Scene, no: number) => ({
  source: 'minutes' as const,
  number: `澄招专纪〔2026〕${no}号`,
  minutesDate: scene.days.date(180),
});

const record = (scene: Scene, payload: Payload<'record-commitment'>) =>
  scene.give(OFFICER, 'record-commitment', payload, payload.what);

async function recordAfterProduction(scene: Scene): Promise<void> {
  const said = minutes(scene, 9);
  const money = { amount: '320', currency: 'CNY' };
  const counted = { trigger: 'stage', stage: 'production', after: 5, afterUnit: 'working-days' } as const;
  await record(scene, { ...said, ...counted, side: 'place', what: SUBSIDY, unitId: 'finance-bureau', money });
  const until = plusDays(scene.days.date(LAST_DAY), 60);
  await record(scene, { ...said, side: 'investor', what: HIRING, trigger: 'date', date: until });
  await record(scene, {
    ...said,
    side: 'place',
    what: DORMITORY,
    unitId: 'economic-zone',
    trigger: 'date',
    date: until,
  });
  const { project } = await scene.detail();
  const [first] = project.fundArrivals;
  if (first) {
    const note = '与银行回单、验资报告核对一致。';
    await scene.give(IN_CHARGE, 'verify-fund-arrival', { arrivalId: first.id, note }, first.id);
  }
}

/** The promise with these words. @throws Error when there is none */
async function promise(scene: Scene, what: string): Promise<string> {
  const { project } = await scene.detail();
  const found = project.commitments?.find((each) => each.what === what);
  if (!found) throw new Error(`${scene.seed.name} has no promise ${what}`);
  return found.id;
}

async function claim(scene: Scene, what: string, who: string, number: string): Promise<void> {
  const commitmentId = await promise(scene, what);
  await scene.give(who, 'claim-commitment', { commitmentId, words: '已办结，凭据见文号。', number }, what);
}

async function confirmSubsidy(scene: Scene): Promise<void> {
  const commitmentId = await promise(scene, SUBSIDY);
  await scene.give(COMPANY, 'decide-commitment', { commitmentId, decision: 'approve' }, SUBSIDY);
}

async function waiveDormitory(scene: Scene): Promise<void> {
  const reason = '企业改租园区公租房，双方商定不再代建。';
  const commitmentId = await promise(scene, DORMITORY);
  await scene.give(IN_CHARGE, 'waive-commitment', { commitmentId, reason }, DORMITORY);
}

async function recordRoad(scene: Scene): Promise<void> {
  const date = plusDays(scene.days.date(LAST_DAY), 20);
  const said = minutes(scene, 14);
  await record(scene, { ...said, side: 'place', what: ROAD, unitId: 'economic-zone', trigger: 'date', date });
}

async function recordBeforeProduction(scene: Scene): Promise<void> {
  const said = minutes(scene, 11);
  const later = { trigger: 'stage', stage: 'production', after: 2, afterUnit: 'months' } as const;
  await record(scene, { ...said, ...later, side: 'place', what: TITLE, unitId: 'land-bureau' });
  const date = scene.days.date(LAST_DAY - 2);
  await record(scene, { ...said, side: 'place', what: SUBSTATION, unitId: 'utilities-centre', trigger: 'date', date });
}
