import { addDays, dateAt } from '@bangban/kernel';
import type { Random } from '../random';
import type { Choice } from './choices';
import type { KnownPromise, KnownProject } from './town';

type Maker = (project: KnownProject, mark: string, random: Random) => Choice | null;
type Told = readonly [person: string, command: string, payload: object];

/** Minutes: Asia/Shanghai. */
const UTC_OFFSET = 480;
/** A day that has passed before the city began. */
const EARLY = '2026-01-05';
const MOST = 12;

/** Who speaks for a unit; without one, the help centre. */
const HEADS: Readonly<Record<string, string>> = { 'natural-resources': 'land-head', park: 'park-head' };
const headOf = (unitId: string | null): string => (unitId === null ? 'officer' : (HEADS[unitId] ?? 'officer'));

const said = (project: KnownProject, [person, command, payload]: Told): Choice => ({
  person,
  projectId: project.id,
  command,
  payload: payload as Choice['payload'],
  marked: true,
});

/** 登记承诺, of either side: with a day that comes while the load goes on, after a stage it has entered, or one that is ahead. */
const record: Maker = (project, mark, random) => {
  if (project.promises.size >= MOST) return null;
  const trigger = random.pick([
    { trigger: 'date', date: addDays(dateAt(new Date().toISOString(), UTC_OFFSET), random.between(0, 3)) },
    { trigger: 'stage', stage: 'lead', after: 1, afterUnit: 'working-days' },
    { trigger: 'stage', stage: 'production', after: 2, afterUnit: 'working-days' },
  ]);
  const place = { side: 'place', unitId: 'park', ...(random.chance(0.4) ? { delivery: true } : {}) };
  const side = random.chance(0.6) ? place : { side: 'investor' };
  const minutes = { source: 'minutes', number: '专题会议纪要1号', minutesDate: EARLY };
  return said(project, ['officer', 'record-commitment', { what: mark, ...side, ...minutes, ...trigger }]);
};

function onPromise(state: KnownPromise['state'], make: (promise: KnownPromise, mark: string) => Told): Maker {
  return (project, mark, random) => {
    const promise = random.pick([...project.promises.values()].filter((each) => each.state === state));
    return promise ? said(project, make(promise, mark)) : null;
  };
}

const claim = onPromise('running', ({ id, side }, mark) => [
  side === 'place' ? 'park-head' : 'investor',
  'claim-commitment',
  { commitmentId: id, words: mark, number: '收据1号' },
]);

const decide: Maker = (project, mark, random) => {
  const decision = random.chance(0.7) ? 'approve' : 'refuse';
  return onPromise('claimed', ({ id, owedTo, side }) => [
    side === 'place' ? 'investor' : headOf(owedTo),
    'decide-commitment',
    { commitmentId: id, decision, reason: mark },
  ])(project, mark, random);
};

/** 容缺受理: an item is taken up without a paper, which the company then says is in and the unit confirms. */
const takeUp: Maker = (project, mark, random) => {
  const items = [...project.items.values()].filter(({ state }) => state === 'issued' || state === 'in-progress');
  const item = random.pick(items);
  if (!item || project.promises.size >= MOST) return null;
  const payload = { itemId: item.id, what: mark, limit: random.between(1, 3) };
  return said(project, [headOf(item.unitId), 'accept-lacking-paper', payload]);
};

/** 政策兑现: by the company, then the unit, which sends some back. */
const apply: Maker = (project, mark, random) => {
  // By whom the company lets act for it as well, where it does.
  const who = project.mandates.size > 0 && random.chance(0.5) ? 'officer' : 'investor';
  return onPromise('applying', ({ id }) => [who, 'apply-for-delivery', { commitmentId: id, words: mark }])(
    project,
    mark,
    random,
  );
};

const judged =
  (state: 'reviewing' | 'deciding', command: string): Maker =>
  (project, mark, random) => {
    const decision = random.chance(0.8) ? 'approve' : 'refuse';
    const tell = ({ id }: KnownPromise): Told => ['park-head', command, { commitmentId: id, decision, words: mark }];
    return onPromise(state, tell)(project, mark, random);
  };

const waive = onPromise('running', ({ id }, mark) => [
  'deputy',
  'waive-commitment',
  { commitmentId: id, reason: mark },
]);

/** 委托代办, given and withdrawn while others act by it. */
const mandate: Maker = (project, mark) => {
  const until = addDays(dateAt(new Date().toISOString(), UTC_OFFSET), 60);
  const scope = { delivery: true, promises: true, until, words: mark };
  if (project.mandates.size > 1) return null;
  return said(project, ['investor', 'grant-agency', { unitId: 'help-centre', personId: 'officer', ...scope }]);
};
const unmandate: Maker = (project, mark, random) => {
  const mandateId = random.pick([...project.mandates]);
  return mandateId ? said(project, ['investor', 'withdraw-agency', { mandateId, reason: mark }]) : null;
};

/** 一表申请, of whatever is under way at that moment. */
const oneForm: Maker = (project, mark, random) => {
  const open = [...project.items.values()].filter(({ state }) => state === 'issued' || state === 'in-progress');
  const itemIds = open.slice(0, random.between(1, 3)).map(({ id }) => id);
  const facts = [{ key: 'site', value: mark }];
  return itemIds.length > 0 ? said(project, ['investor', 'apply-in-one-form', { itemIds, facts, words: mark }]) : null;
};

/** 核实, by somebody other than who recorded it. */
const verify: Maker = (project, mark, random) => {
  const arrivalId = random.pick([...project.arrivals]);
  return arrivalId ? said(project, ['deputy', 'verify-fund-arrival', { arrivalId, note: mark }]) : null;
};

/** 承诺 and 到位资金, by weight. */
export const PROMISE_CHOICES: readonly (readonly [number, Maker])[] = [
  [5, record],
  [3, takeUp],
  [4, apply],
  [4, judged('reviewing', 'review-delivery')],
  [4, judged('deciding', 'decide-delivery')],
  [4, claim],
  [4, decide],
  [1, waive],
  [3, verify],
  [2, mandate],
  [1, unmandate],
  [2, oneForm],
];
