import type { Act } from './act';
import { contract, share } from './papers';
import { OFFICER, type Scene } from './scene';
import { LAST_DAY } from './working-days';

const IN_CHARGE = 'leader-in-charge';

const act = (day: number, what: string, play: Act['play']): Act => ({ day, what, play });

/**
 * 留存: of what is verified, one company's money stays and another's left with it.
 *
 * 到资计划: one project whose verified money is behind what was to be there although most of it is recorded, one that is ahead of a plan
 * made anew, and an arrival that two places share.
 *
 * 增资 and 升格: one company adds to its contract, and the contract of another was a framework agreement before.
 */
export const MONEY_ACTS: Readonly<Record<string, readonly Act[]>> = {
  chassis: [
    act(216, 'arrivals are planned by quarters', (scene) =>
      plan(scene, [50, 30, 20], -2, '按合同第七条：设备进场前、投产前、达产后分三期到资。'),
    ),
    act(232, 'one arrival is shared with the place that gave the land', splitLast),
  ],
  anode: [act(189, 'a framework agreement is signed', frameAgreement)],
  'wall-panel': [act(236, 'its company adds capital', addCapital)],
  connector: [act(234, 'its first money is verified', (scene) => verify(scene, 1))],
  'tea-drink': [act(232, 'all its money is verified, before it moves away', (scene) => verify(scene, 2))],
  'drive-shell': [
    act(222, 'arrivals are planned', (scene) => plan(scene, [40, 60], -1, '按合同约定分两期到资。')),
    act(236, 'arrivals are planned anew: later', (scene) =>
      plan(scene, [10, 30, 60], -1, '专线变电站增容推迟，双方书面商定后移一个季度，补充协议已备案。'),
    ),
  ],
};

/** The quarter that is so many after the one in which the story ends. */
function quarter(scene: Scene, after: number): string {
  const [year = '', month = ''] = scene.days.date(LAST_DAY).split('-');
  const no = Number(year) * 4 + Math.floor((Number(month) - 1) / 3) + after;
  return `${Math.floor(no / 4)}-Q${(no % 4) + 1}`;
}

/** In these per cents of what the contract agrees, quarter by quarter from the one named; what is left by rounding comes last. */
async function plan(scene: Scene, percents: readonly number[], from: number, reason: string): Promise<void> {
  const { project } = await scene.detail();
  const agreed = project.evidence.find(({ kind }) => kind === 'contract')?.money;
  if (!agreed) throw new Error(`${scene.seed.name} has no contract`);
  const whole = Number(agreed.amount);
  const parts = percents.map((percent) => Math.round((whole * percent) / 100));
  const before = parts.slice(0, -1).reduce((sum, part) => sum + part, 0);
  const instalments = [...parts.slice(0, -1), whole - before].map((part, index) => ({
    period: quarter(scene, from + index),
    money: { amount: String(part), currency: agreed.currency },
  }));
  await scene.give(OFFICER, 'plan-arrivals', { instalments, reason }, `plan-${percents.length}`);
}

/** The first so many arrivals, by somebody who recorded none of them. */
async function verify(scene: Scene, count: number): Promise<void> {
  const { project } = await scene.detail();
  const note = '与验资报告和银行询证函核对一致。';
  for (const { id: arrivalId } of project.fundArrivals.slice(0, count)) {
    await scene.give(IN_CHARGE, 'verify-fund-arrival', { arrivalId, note }, arrivalId);
  }
}

async function splitLast(scene: Scene): Promise<void> {
  const paper = { kind: 'fund-split', number: '澄招资割〔2026〕3号', date: scene.days.date(231) };
  await scene.give(OFFICER, 'record-evidence', paper, 'fund-split');
  const { project } = await scene.detail();
  const evidenceId = project.evidence.find(({ kind }) => kind === 'fund-split')?.id;
  const arrival = project.fundArrivals.at(-1);
  if (!evidenceId || !arrival?.money) throw new Error(`${scene.seed.name} has nothing to share`);
  const third = Math.floor(Number(arrival.money.amount) / 3);
  const parts = [
    { unitId: 'economic-zone', amount: String(Number(arrival.money.amount) - third) },
    { unitId: 'qingwu-county', amount: String(third) },
  ];
  await scene.give(IN_CHARGE, 'split-fund-arrival', { arrivalId: arrival.id, evidenceId, parts }, 'split');
}

/** 增资: a contract beside the first, which counts by its increment alone. */
async function addCapital(scene: Scene): Promise<void> {
  const paper = contract(scene, 236);
  const more = { ...paper, number: `${paper.number}-增`, money: share(scene.seed, 25) };
  await scene.give(OFFICER, 'record-evidence', { ...more, signingKind: 'added-capital' }, 'contract-added');
}

/** 框架协议: what becomes a contract later is no amount before. */
async function frameAgreement(scene: Scene): Promise<void> {
  const date = scene.days.date(189);
  const note = '框架协议约定项目用地和投资强度，正式合同另签。';
  await scene.give(
    OFFICER,
    'record-milestone',
    { milestone: 'framework-agreement', date, note },
    'framework-agreement',
  );
}
