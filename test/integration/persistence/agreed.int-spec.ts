import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  agreedMoney,
  agreedParts,
  amountIn,
  arrivalParts,
  arrivalStandings,
  daysOfPeriod,
  producedOn,
  publishedArrivals,
  type Evidence,
  isCounted,
  isSigned,
  type Money,
  moneySums,
  PROJECT_STATUSES,
  type ProjectState,
  retainedStand,
  SIGNING_KINDS,
  STAGES,
  type StageEntry,
} from '@bangban/domain';
import {
  agreedContracts,
  agreedYears,
  cockpitProjects,
  fundArrival,
  fundArrivalProjects,
  fundCohorts,
  fundParts,
  fundPlaces,
  listProjects,
  projectRow,
  recordClock,
  retainedCohorts,
  retainedProjects,
  unscoped,
} from '@bangban/persistence';
import fc from 'fast-check';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

const CURRENCIES = ['CNY', 'USD'];
/** Within what is planned: some periods are over. */
const TODAY = '2026-12-01';
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
    number: fc.constantFrom('一', '二', 'A', 'a'),
    kind: fc.oneof({ weight: 4, arbitrary: fc.constant('contract') }, { arbitrary: fc.constant('deposit'), weight: 1 }),
    date: fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.constant('2025-12-31') }),
    recorded: day,
    money: fc.option(money, { freq: 8 }),
    signingKind: fc.option(fc.constantFrom(...SIGNING_KINDS)),
  })
  .map(({ recorded, signingKind, ...rest }) => ({
    ...rest,
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
  arrivals: fc.array(fc.record({ money, state: fc.nat(3), place: fc.nat(2) }), { maxLength: 3 }),
  planned: fc.array(fc.record({ money, period: fc.constantFrom('2026-Q3', '2026-11', '2026-12', '2027-Q1') }), {
    maxLength: 4,
  }),
  landingUnitId: fc.constantFrom('park', 'county', null),
  signingYear: fc.constantFrom(2025, 2026, null),
  platform: fc.constantFrom('', '茶博会'),
  status: fc.oneof(fc.constant('active' as const), fc.constantFrom(...PROJECT_STATUSES)),
  provenance: fc.boolean(),
  signs: fc.array(fc.boolean(), { maxLength: 2 }),
});

const signOf = (isOpen: boolean, no: number): NonNullable<ProjectState['signs']>[number] => ({
  ...({ id: `sign-${no}`, no, kind: 'no-power', period: '2026-08', seenOn: '2026-08-28', source: 'utility' } as const),
  words: '无',
  at: '2026-08-28T00:00:00.000Z',
  by: 'officer',
  cleared: isOpen ? null : { at: '2026-08-29T00:00:00.000Z', by: 'officer', reason: '恢复' },
});

/** As recorded, verified, put right by a counter-entry after that, or split between two places. */
function arrivalOf(
  { money: whole, place, state }: { readonly money: Money; readonly place: number; readonly state: number },
  no: number,
): ProjectState['fundArrivals'] {
  const id = randomUUID();
  const said = { date: `2026-08-${10 + no}`, proof: 'voucher', proofNumber: String(no), note: '' } as const;
  const verified = state > 0 ? { verified: { at: '2026-08-28T00:00:00.000Z', by: 'head', note: '' } } : {};
  const entry = { id, money: whole, ...(place === 0 ? {} : { toVerify: true }), ...said, ...verified };
  const less = { amount: '-0.05', currency: whole.currency };
  if (state === 2) return [entry, { id: randomUUID(), money: less, corrects: id, reason: '多记', ...said }];
  if (state !== 3) return [entry];
  const [rest = whole] = moneySums([whole, less]);
  const parts = [
    { unitId: 'park', money: { ...less, amount: '0.05' } },
    { unitId: place === 2 ? 'county' : 'land', money: rest },
  ];
  return [{ ...entry, split: { evidenceId: 'statement', parts } }];
}

const planOf = (
  lines: readonly { readonly money: Money; readonly period: string }[],
): NonNullable<ProjectState['arrivalPlans']>[number] => ({
  version: 1,
  at: '2026-08-28T00:00:00.000Z',
  by: 'officer',
  reason: '合同',
  instalments: lines.map(({ money: part, period }) => ({ period, until: daysOfPeriod(period).until, money: part })),
});

let database: TestDatabase;
let states: readonly ProjectState[];

beforeAll(async () => {
  database = await freshDatabase();
  const desk = new Desk(database);
  const id = await desk.lead();
  const [row]: { state: ProjectState }[] = await database.dataSource.query('SELECT state FROM project');
  if (!row) throw new Error('no project');
  states = fc
    .sample(varied, { numRuns: 600, seed: 22 })
    .map(({ arrivals, planned, provenance, signs, ...rest }, index) => ({
      ...row.state,
      ...rest,
      id: randomUUID(),
      stage: rest.stages.at(-1)?.stage ?? 'lead',
      provenance: provenance ? { source: '台账', reference: String(index) } : null,
      fundArrivals: arrivals.flatMap((each, no) => arrivalOf(each, no)),
      ...(signs.length === 0 ? {} : { signs: signs.map(signOf) }),
      ...(planned.length === 0 ? {} : { arrivalPlans: [planOf(planned.slice(1)), planOf(planned)] }),
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
  const rows = await fundArrival(db, TODAY);
  expect(rows.map(({ agreed, currency }) => [currency, agreed]).sort()).toEqual(
    totals.map(({ amount, currency }) => [currency, amount]).sort(),
  );
  for (const currency of CURRENCIES) {
    const behind = await fundArrivalProjects(db, { currency }, TODAY);
    const wanted = standing.flatMap((state) => {
      const agreed = amountIn(agreedMoney(state), currency);
      const arrived = amountIn(moneySums(state.fundArrivals.map((each) => each.money)), currency);
      return agreed === null && arrived === null ? [] : [[state.id, agreed, arrived ?? '0']];
    });
    expect(behind.map(({ agreed, arrived, projectId }) => [projectId, agreed, arrived]).sort()).toEqual(wanted.sort());
  }
});

it('and each contract counts in the year of its own, whole or as added capital, and the years add up to the sum', async () => {
  const db = unscoped(database.dataSource);
  const parts = states
    .filter(COUNTED)
    .flatMap((state) =>
      agreedParts(state).flatMap(({ contract, money: whole, stand, year }) =>
        isCounted(stand) ? [{ project: state.id, paper: contract?.id ?? null, money: whole, stand, year }] : [],
      ),
    );
  const sum = (list: typeof parts): string => moneySums(list.map((each) => each.money))[0]?.amount ?? '0';
  const years = await agreedYears(db);
  expect(new Set(years.map(({ year }) => year))).toEqual(new Set([2025, 2026, null]));
  for (const { added, agreed, contracts, currency, projects, whole, year } of years) {
    const of = parts.filter((each) => each.year === year && each.money.currency === currency);
    const [first, more] = (['whole', 'added'] as const).map((stand) => of.filter((each) => each.stand === stand));
    expect([agreed, whole, added]).toEqual([sum(of), sum(first ?? []), sum(more ?? [])]);
    expect([contracts, projects]).toEqual([of.length, new Set(of.map(({ project }) => project)).size]);
    const rows = await agreedContracts(db, { currency, year: year ?? 0 });
    expect(rows.map((row) => [row.projectId, row.evidenceId, row.stand, row.year]).sort()).toEqual(
      of.map(({ paper, project, stand }) => [project, paper, stand, year]).sort(),
    );
    for (const stand of ['whole', 'added'] as const) {
      const some = await agreedContracts(db, { currency, year: year ?? 0, stand });
      expect(some.map(({ evidenceId }) => evidenceId).sort()).toEqual(
        rows.flatMap((row) => (row.stand === stand ? [row.evidenceId] : [])).sort(),
      );
    }
  }
  for (const { agreed, currency } of await fundArrival(db, TODAY)) {
    const of = years.filter((each) => each.currency === currency);
    expect(moneySums(of.map((each) => ({ amount: each.agreed, currency })))[0]?.amount ?? '0').toBe(agreed);
  }
});

it('and so are what was planned by a day, what is verified, and the rate of both, project by project and cohort by cohort', async () => {
  const db = unscoped(database.dataSource);
  const standing = states.filter(COUNTED);
  let plans = 0;
  for (const currency of CURRENCIES) {
    const behind = await fundArrivalProjects(db, { currency }, TODAY);
    for (const { agreed, gap, planned, plannedWhole, projectId, published, rate } of behind) {
      const state = standing.find(({ id }) => id === projectId);
      const wanted = state && arrivalStandings(state, TODAY).find((each) => each.currency === currency);
      plans += wanted?.planned ? 1 : 0;
      expect([agreed, planned, plannedWhole, published]).toEqual([
        ...[wanted?.agreed ?? null, wanted?.planned?.toDate ?? null, wanted?.planned?.whole ?? null],
        wanted?.verified ?? '0',
      ]);
      expect(rate === null).toBe(agreed === null);
      expect(gap === null).toBe(agreed === null || planned === null);
      if (rate !== null) expect(Number(rate)).toBeGreaterThanOrEqual(0);
      if (gap !== null && agreed !== null) {
        expect(Number(gap)).toBeCloseTo(((Number(published) - Number(planned)) * 100) / Number(agreed), 0);
      }
    }
  }
  expect(plans).toBeGreaterThan(50);
  const totals = await fundArrival(db, TODAY);
  for (const by of ['platform', 'level', 'year'] as const) {
    const cohorts = await fundCohorts(db, by, TODAY);
    for (const { agreed, currency, planless, planned, projects, published } of totals) {
      const of = cohorts.filter((each) => each.currency === currency);
      const sum = (key: 'agreed' | 'planned' | 'published') =>
        moneySums(of.flatMap((each) => (each[key] === null ? [] : [{ amount: each[key], currency }])))[0]?.amount;
      expect([sum('agreed'), sum('planned'), sum('published')]).toEqual([agreed, planned, published]);
      expect(of.reduce((all, each) => all + each.projects, 0)).toBe(projects);
      expect(of.reduce((all, each) => all + each.planless, 0)).toBe(planless);
    }
  }
});

it('arrivals count with the place of each share, their parts add up to what arrived, and each number opens to its rows', async () => {
  const db = unscoped(database.dataSource);
  const parts = states.filter(COUNTED).flatMap((state) =>
    arrivalParts(state.fundArrivals, state.landingUnitId).map((part) => ({
      ...part,
      published: publishedArrivals(state.fundArrivals).some(({ id }) => id === part.arrivalId),
    })),
  );
  const places = await fundPlaces(db);
  for (const { arrived, currency, parts: count, published, unitId } of places) {
    const own = parts.filter((each) => each.unitId === unitId && each.money.currency === currency);
    const sum = (list: typeof own): string => moneySums(list.map((each) => each.money))[0]?.amount ?? '0';
    expect([arrived, published, count]).toEqual([sum(own), sum(own.filter((each) => each.published)), own.length]);
    const rows = [];
    for (let after: Parameters<typeof fundParts>[2]['after'] = null; ;) {
      const page = await fundParts(db, { currency, unitId: unitId ?? '' }, { after, limit: 7 });
      expect(page.total).toBe(count);
      rows.push(...page.rows);
      if (page.next === null) break;
      after = page.next;
    }
    expect(moneySums(rows.map(({ amount }) => ({ amount, currency })))[0]?.amount).toBe(arrived);
    expect(rows).toHaveLength(count);
  }
  const totals = await fundArrival(db, TODAY);
  for (const { arrived, currency } of totals) {
    const of = places.filter((each) => each.currency === currency);
    expect(moneySums(of.map((each) => ({ amount: each.arrived, currency })))[0]?.amount ?? '0').toBe(arrived);
  }
  expect(new Set(places.map(({ unitId }) => unitId))).toEqual(new Set(['park', 'county', 'land', null]));
});

it('of what came into production the domain and SQL say alike what is still there, and each number opens to its rows', async () => {
  const db = unscoped(database.dataSource);
  const ZONE = 480;
  const wanted = states.flatMap((state) => {
    const year = producedOn(state, ZONE)?.slice(0, 4);
    if (year === undefined) return [];
    return moneySums(publishedArrivals(state.fundArrivals).map((each) => each.money)).map((sum) => ({
      id: state.id,
      year: Number(year),
      stand: retainedStand(state),
      sum,
    }));
  });
  const amountOf = (list: typeof wanted): string => moneySums(list.map(({ sum }) => sum))[0]?.amount ?? '0';
  const cohorts = await retainedCohorts(db, { by: 'year' }, ZONE);
  expect(cohorts.map(({ currency }) => currency).sort()).toEqual(CURRENCIES);
  for (const { atRisk, currency, gone, invested, projects, rate, retained, year } of cohorts) {
    const of = wanted.filter((each) => each.year === year && each.sum.currency === currency);
    const stays = of.filter(({ stand }) => stand !== 'gone');
    expect([invested, retained, atRisk, projects, gone]).toEqual([
      ...[amountOf(of), amountOf(stays), amountOf(of.filter(({ stand }) => stand === 'at-risk'))],
      ...[of.length, of.length - stays.length],
    ]);
    expect(Number(rate)).toBeCloseTo((Number(retained) * 100) / Number(invested), 0);
    const rows = await retainedProjects(db, { currency, year }, ZONE);
    expect(rows.map(({ projectId, stand }) => [projectId, stand]).sort()).toEqual(
      of.map(({ id, stand }) => [id, stand]).sort(),
    );
    for (const stand of ['gone', 'at-risk', 'staying'] as const) {
      const some = await retainedProjects(db, { currency, year, stand }, ZONE);
      expect(some).toHaveLength(of.filter((each) => each.stand === stand).length);
      expect(some.length).toBeGreaterThan(3);
    }
  }
});
