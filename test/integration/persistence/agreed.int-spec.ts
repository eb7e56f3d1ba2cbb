import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  agreedMoney,
  amountIn,
  type Evidence,
  isSigned,
  type Money,
  moneySums,
  PROJECT_STATUSES,
  type ProjectState,
  SIGNING_KINDS,
  STAGES,
  type StageEntry,
} from '@bangban/domain';
import {
  cockpitProjects,
  fundArrival,
  fundArrivalProjects,
  listProjects,
  projectRow,
  recordClock,
  unscoped,
} from '@bangban/persistence';
import fc from 'fast-check';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

const CURRENCIES = ['CNY', 'USD'];
const DAYS = Array.from({ length: 12 }, (_, day) => `2026-08-${String(day + 10)}`);
const money = fc.record({
  amount: fc.oneof(
    fc.integer({ min: 1, max: 999_999 }).map(String),
    fc.constantFrom('0.1', '0.2', '12000.50', '9999999999.999999'),
  ),
  currency: fc.constantFrom(...CURRENCIES),
});
const day = fc.constantFrom(...DAYS);

const paper: fc.Arbitrary<Evidence> = fc
  .record({
    id: fc.uuid(),
    kind: fc.oneof({ weight: 4, arbitrary: fc.constant('contract') }, { arbitrary: fc.constant('deposit'), weight: 1 }),
    date: day,
    recorded: day,
    money: fc.option(money, { freq: 8 }),
    signingKind: fc.option(fc.constantFrom(...SIGNING_KINDS)),
  })
  .map(({ recorded, signingKind, ...rest }) => ({
    ...rest,
    number: '一',
    note: '',
    sha256: null,
    itemId: null,
    parties: ['甲', '乙'],
    at: `${recorded}T04:00:00.000Z`,
    ...(signingKind ? { signingKind } : {}),
  }));

/** Stages entered and returned to, day by day; an import reported those that came first. */
const stages: fc.Arbitrary<readonly StageEntry[]> = fc
  .record({
    names: fc.array(fc.constantFrom(...STAGES), { minLength: 1, maxLength: 7 }),
    reported: fc.nat({ max: 4 }),
  })
  .map(({ names, reported }) =>
    names.map((stage, index) => ({
      entry: index + 1,
      stage,
      openedAt: null,
      leftAt: null,
      reported: index < reported,
      enteredAt: `${DAYS[index + 1] ?? ''}T02:00:00.000Z`,
    })),
  );

const varied = fc.record({
  evidence: fc.array(paper, { maxLength: 6 }),
  stages,
  money: fc.option(money),
  arrivals: fc.array(money, { maxLength: 3 }),
  status: fc.oneof(fc.constant('active' as const), fc.constantFrom(...PROJECT_STATUSES)),
  provenance: fc.boolean(),
});

let database: TestDatabase;
let states: readonly ProjectState[];

beforeAll(async () => {
  database = await freshDatabase();
  const desk = new Desk(database);
  const id = await desk.lead();
  const [row]: { state: ProjectState }[] = await database.dataSource.query('SELECT state FROM project');
  if (!row) throw new Error('no project');
  states = fc.sample(varied, { numRuns: 600, seed: 22 }).map(({ arrivals, provenance, ...rest }, index) => ({
    ...row.state,
    ...rest,
    id: randomUUID(),
    stage: rest.stages.at(-1)?.stage ?? 'lead',
    provenance: provenance ? { source: '台账', reference: String(index) } : null,
    fundArrivals: arrivals.map((each, no) => ({
      id: randomUUID(),
      money: each,
      date: '2026-08-28',
      proof: 'voucher',
      proofNumber: String(no),
      note: '',
    })),
  }));
  await database.dataSource.query(
    `INSERT INTO project SELECT (jsonb_populate_record(p, r)).*
     FROM project p, jsonb_array_elements($1::jsonb) r WHERE p.id = $2`,
    [JSON.stringify(states.map((each) => projectRow(each, '0'.repeat(64)))), id],
  );
});
afterAll(() => database.drop());

const sorted = (list: readonly Money[]): readonly Money[] =>
  [...list].sort((a, b) => (a.currency < b.currency ? -1 : 1));
const COUNTED = ({ stage, status }: ProjectState): boolean =>
  isSigned(stage) && status !== 'terminated' && status !== 'transferred';

it('the rule by which agreed money is counted is one in the domain and in SQL, project by project', async () => {
  const db = unscoped(database.dataSource);
  const { now } = await recordClock(db);
  const wanted = Object.fromEntries(states.map((state) => [state.id, sorted(agreedMoney(state))]));
  const listed = (await listProjects(db, {}, { limit: 1_000, now })).rows.filter(({ id }) => id in wanted);
  expect(Object.fromEntries(listed.map(({ agreed, id }) => [id, agreed]))).toEqual(wanted);
  const seen = (await cockpitProjects(db, {}, 1_000)).filter(({ id }) => id in wanted);
  expect(seen.length).toBeGreaterThan(300);
  for (const { agreed, id } of seen) expect([id, agreed]).toEqual([id, wanted[id]]);
  // Varied enough to tell rules apart: none, one and two currencies, and rarely what was planned.
  const shapes = new Set(Object.values(wanted).map(({ length }) => length));
  expect([...shapes].sort()).toEqual([0, 1, 2]);
  const asPlanned = states.filter(({ id, money: planned }) => planned && wanted[id]?.[0]?.amount === planned.amount);
  expect(asPlanned.length).toBeLessThan(states.length / 4);
});

it('and the sums of the statistics are those of the domain', async () => {
  const db = unscoped(database.dataSource);
  const standing = states.filter(COUNTED);
  const totals = moneySums(standing.flatMap(agreedMoney));
  const rows = await fundArrival(db);
  expect(rows.map(({ agreed, currency }) => [currency, agreed]).sort()).toEqual(
    totals.map(({ amount, currency }) => [currency, amount]).sort(),
  );
  for (const currency of CURRENCIES) {
    const behind = await fundArrivalProjects(db, { currency: currency });
    const wanted = standing.flatMap((state) => {
      const agreed = amountIn(agreedMoney(state), currency);
      const arrived = amountIn(moneySums(state.fundArrivals.map((each) => each.money)), currency);
      return agreed === null && arrived === null ? [] : [[state.id, agreed, arrived ?? '0']];
    });
    expect(behind.map(({ agreed, arrived, projectId }) => [projectId, agreed, arrived]).sort()).toEqual(wanted.sort());
  }
});
