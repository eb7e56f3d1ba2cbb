import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { insertCalendar, loadCalendar } from '@bangban/persistence';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

interface Days {
  readonly leadUnit: number;
  readonly coUnit: number;
  readonly enterprise: number;
  readonly higherAuthority: number;
  readonly verification: number;
  readonly excluded: number;
  readonly waiting: number;
  readonly total: number;
}
interface Asked {
  readonly asked: number;
  readonly askedItems: number;
}
interface Account {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly (Days & Asked & { readonly key: string; readonly items: number })[];
  readonly total: Days & Asked & { readonly items: number };
  readonly elapsed: number;
}
interface Items {
  readonly rows: readonly (Days & { readonly itemId: string })[];
  readonly nextCursor: string | null;
}
interface ItemBody {
  readonly bookings: readonly { readonly date: string; readonly kind: string }[];
}

let database: TestDatabase;
let api: TestApi;
let project = '';
let [paused, moved, waits]: string[] = [];
const people = {} as Record<'officer' | 'handler' | 'head' | 'stranger', Http>;

const added = (more: object): Promise<string> => addItem(people.officer, project, more);

/** Three items over three weeks of March: one paused, verified and closed, one handed on, one that waits for another. */
beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.officer = await api.script('officer');
  people.handler = await api.script('land-handler');
  people.head = await api.script('land-head');
  people.stranger = await api.script('leader-two');
  project = await registerLead(await api.script('promoter'));
  paused = await added({});
  moved = await added({ title: '协调供电' });
  waits = await added({ title: '规划许可', prerequisites: [moved] });
  for (const itemId of [paused, moved, waits]) {
    accepted(await people.handler.command(project, 'sign-for-help-item', { itemId }));
  }
  await api.clockAt('2026-03-05T02:00:00Z');
  const pause = { itemId: paused, kind: 'hearing', until: '2026-03-13', note: '依法听证' };
  accepted(await people.handler.command(project, 'ask-pause', pause));
  const grant = { itemId: paused, decision: 'approve', reason: '同意' };
  accepted(await people.officer.command(project, 'decide-pause', grant));
  const over = { itemId: moved, unitId: 'park', reason: '职责调整' };
  accepted(await people.officer.command(project, 'transfer-help-item', over));
  await api.clockAt('2026-03-10T02:00:00Z');
  accepted(await people.officer.command(project, 'resume-clock', { itemId: paused, reason: '听证已毕' }));
  const opinion = { itemId: paused, unitId: 'park', kind: 'opinion', ask: '请就选址回复' };
  accepted(await people.handler.command(project, 'ask-co-unit', opinion));
  await api.clockAt('2026-03-11T02:00:00Z');
  accepted(await people.head.command(project, 'report-done', { itemId: paused, note: '已办结' }));
  await api.clockAt('2026-03-13T02:00:00Z');
  accepted(await people.officer.command(project, 'verify-help-item', { itemId: paused }));
  accepted(await people.officer.command(project, 'close-help-item', { itemId: paused }));
  await api.clockAt('2026-03-17T02:00:00Z');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const account = async (query: Record<string, string> = {}, http = people.officer): Promise<Account> =>
  accepted(await http.get<Account>('/api/statistics/time-account', query));
const items = async (query: Record<string, string> = {}): Promise<Items> =>
  accepted(await people.officer.get<Items>('/api/statistics/time-account/items', query));
const bookings = async (itemId: string): Promise<ItemBody['bookings']> =>
  accepted(await people.officer.get<ItemBody>(`/api/help-items/${itemId}`)).bookings;

/** What the items say, and where that is not what stands. */
const TOLD = 'SELECT s.* FROM help_item h, stretches_of(h) s ORDER BY s.item_id, s.no';
const AMISS = `
  WITH kept AS (SELECT item_id, no, project_id, unit_id, person_id, kind, first_day, last_day, co_unit_id, co_person_id
      FROM item_stretch
      UNION ALL SELECT item_id, no, project_id, unit_id, person_id, kind, first_day, 'infinity',
        co_unit_id, co_person_id FROM open_stretch),
    told AS (${TOLD})
  (SELECT * FROM told EXCEPT SELECT * FROM kept) UNION ALL (SELECT * FROM kept EXCEPT SELECT * FROM told)`;

interface Dice {
  readonly kind: string;
  readonly unit: string;
  readonly hours: number;
}
interface Held {
  readonly kind: string;
  readonly unitId: string;
  readonly personId: string;
  readonly waitingOn: readonly string[];
  readonly from: string;
  readonly to: string | null;
  readonly party?: string;
}
/** One after the other since the issue; the last one lasts. */
function heldFrom(dice: readonly Dice[]): readonly Held[] {
  let at = Date.parse('2026-03-03T02:00:00Z');
  return dice.map(({ hours, kind, unit }, n) => {
    const from = new Date(at).toISOString();
    at += hours * 3_600_000;
    const to = n === dice.length - 1 ? null : new Date(at).toISOString();
    const [what = '', party] = kind.split('/');
    const whose = party === undefined ? {} : { party };
    return { kind: what, unitId: unit, personId: `${unit}-head`, waitingOn: [], from, to, ...whose };
  });
}
/** What held it at the end of each working day up to today; March has no holiday. */
function heldDays(holdings: readonly Held[]): readonly Held[] {
  const days: Held[] = [];
  for (let end = Date.parse('2026-03-04T16:00:00Z'); end <= Date.parse('2026-03-17T16:00:00Z'); end += 86_400_000) {
    const weekday = new Date(end - 86_400_000 + 8 * 3_600_000).getUTCDay();
    const at = new Date(end).toISOString();
    const held = holdings.find(({ from, to }) => from < at && (to === null || at <= to));
    if (weekday % 6 !== 0 && held) days.push(held);
  }
  return days;
}

describe('how long items really take', () => {
  interface Spread {
    readonly templateKey: string | null;
    readonly n: number;
    readonly median: number;
  }
  const spreads = async (http: Http, query: Record<string, string> = {}): Promise<readonly Spread[]> =>
    accepted(await http.get<{ rows: readonly Spread[] }>('/api/statistics/real-days', query)).rows;

  it('is told of closed items by their kind and unit, of what the reader sees', async () => {
    expect(await spreads(people.officer)).toMatchObject([{ templateKey: null, n: 1, median: 2, longest: 2 }]);
    expect(await spreads(people.officer, { unitId: 'natural-resources' })).toHaveLength(1);
    expect(await spreads(people.officer, { unitId: 'park' })).toEqual([]);
    expect(await spreads(people.stranger)).toEqual([]);
  });

  it('forecasts what is open, one after the other where one waits, by limits where too few are known', async () => {
    const { forecast, known, open } = accepted(
      await people.officer.get<{
        open: number;
        known: number;
        forecast: Record<'half' | 'eightOfTen', { days: number }>;
      }>(`/api/projects/${project}/forecast`),
    );
    expect([open, known]).toEqual([2, 0]);
    expect(forecast.half).toEqual(forecast.eightOfTen);
    const { rows } = accepted(
      await people.officer.get<{ rows: readonly { id: string; limit: number }[] }>('/api/help-items', {
        projectId: project,
      }),
    );
    const limits = rows.filter(({ id }) => id === moved || id === waits).map(({ limit }) => limit);
    expect(forecast.half.days).toBeLessThanOrEqual(limits.reduce((sum, limit) => sum + limit, 0));
    expect(forecast.half.days).toBeGreaterThan(Math.max(...limits));
    const lead = await registerLead(people.officer);
    expect(accepted(await people.officer.get(`/api/projects/${lead}/forecast`))).toEqual({
      open: 0,
      known: 0,
      forecast: null,
    });
    const unseen = await people.stranger.get<ProblemBody>(`/api/projects/${project}/forecast`);
    expect([unseen.status, unseen.body.code]).toEqual([404, 'PROJECT_UNKNOWN']);
  });
});

describe('时限账单', () => {
  it('charges each working day to one party, as the item’s own page does, and says what they add up to', async () => {
    const { rows } = await items();
    expect(rows.map(({ itemId }) => itemId).sort()).toEqual([paused, moved, waits].sort());
    for (const row of rows) {
      const { length } = await bookings(row.itemId);
      const { coUnit, enterprise, excluded, leadUnit, total, verification, waiting } = row;
      expect([row.itemId, total]).toEqual([row.itemId, length]);
      expect(coUnit + enterprise + excluded + leadUnit + verification + waiting).toBe(total);
    }
    expect(rows.find(({ itemId }) => itemId === paused)).toMatchObject({
      leadUnit: 1,
      coUnit: 1,
      excluded: 3,
      verification: 2,
      enterprise: 0,
      waiting: 0,
      total: 7,
    });
    const whole = await account();
    expect(whole).toMatchObject({ from: '2026-03-04', to: '2026-03-17', total: { items: 3 } });
    expect(whole.elapsed).toBe(whole.total.total);
    expect(whole.rows.reduce((sum, { total }) => sum + total, 0)).toBe(whole.total.total);
  });

  it('counts a day to the period in which it lies: the parts of a time add up to it', async () => {
    const whole = await account({ by: 'person' });
    const parts = [
      await account({ by: 'person', to: '2026-03-06' }),
      await account({ by: 'person', from: '2026-03-07', to: '2026-03-10' }),
      await account({ by: 'person', from: '2026-03-11', to: '2026-12-31' }),
    ];
    expect(parts.map(({ elapsed, total }) => elapsed - total.total)).toEqual([0, 0, 0]);
    expect(parts.reduce((sum, { total }) => sum + total.total, 0)).toBe(whole.total.total);
    // 2026-03-11 to 17: five working days, in two of which the first item was still open.
    expect(parts[2]?.total.total).toBe(5 + 5 + 2);
    expect((await account({ from: '2026-03-07', to: '2026-03-08' })).total.total).toBe(0);
    expect((await account({ from: '2026-04-01', to: '2026-04-30' })).total.total).toBe(0);
  });

  it('is the unit’s whose item it was that day, and opens to the items behind each number', async () => {
    const { rows } = await account();
    const land = rows.find(({ key }) => key === 'natural-resources');
    const park = rows.find(({ key }) => key === 'park');
    expect(park).toMatchObject({ items: 1, total: 9, leadUnit: 9 });
    const ofLand = await items({ unitId: 'natural-resources' });
    expect(ofLand.rows.reduce((sum, { total }) => sum + total, 0)).toBe(land?.total);
    const waiting = await items({ unitId: 'natural-resources', party: 'waiting' });
    expect(waiting.rows.map(({ itemId, total }) => [itemId, total])).toEqual([[waits, land?.waiting]]);
    // A co-unit's reply was waited for on a day: the item was its own unit's still.
    const helped = await items({ unitId: 'natural-resources', party: 'co-unit' });
    expect(helped.rows).toMatchObject([{ itemId: paused, coUnit: 1, total: 1 }]);
    const first = await items({ limit: '2' });
    const next = await items({ limit: '2', cursor: first.nextCursor ?? '' });
    expect([...first.rows, ...next.rows]).toHaveLength(3);
    expect((await account({ by: 'project' })).rows).toMatchObject([{ key: project, items: 3 }]);
  });

  it('has a row of the co-unit that was asked, per unit and person and period, beside the total', async () => {
    const { rows, total } = await account();
    expect(rows.find(({ key }) => key === 'park')).toMatchObject({ items: 1, total: 9, asked: 1, askedItems: 1 });
    expect(rows.find(({ key }) => key === 'natural-resources')).toMatchObject({ coUnit: 1, asked: 0, askedItems: 0 });
    expect([total.coUnit, total.asked, total.askedItems]).toEqual([1, 1, 1]);
    // Whoever has no item of their own in these days has a row all the same.
    const day = { from: '2026-03-10', to: '2026-03-10' };
    const people = await account({ ...day, by: 'person' });
    expect(people.rows.filter(({ asked }) => asked > 0)).toMatchObject([{ key: 'park-handler', asked: 1 }]);
    expect(people.elapsed).toBe(people.total.total);
    expect((await account({ ...day, unitId: 'park' })).total).toMatchObject({ items: 1, asked: 1 });
    expect((await account({ from: '2026-03-11', unitId: 'park' })).total.asked).toBe(0);
    expect((await account({ by: 'project' })).total.asked).toBe(0);
    const behind = await items({ unitId: 'park', side: 'asked' });
    expect(behind.rows).toMatchObject([{ itemId: paused, coUnit: 1, total: 1 }]);
    expect((await items({ unitId: 'natural-resources', side: 'asked' })).rows).toEqual([]);
  });

  it('adds up, whoever was asked and whenever: sums are the days elapsed, and what was asked for what was waited for', async () => {
    const before = await database.dataSource.query<{ id: string; body: object }[]>('SELECT id, body FROM help_item');
    const units = ['natural-resources', 'park', 'supervision'] as const;
    const kinds = fc.constantFrom(
      ...(['handling', 'co-handling', 'verifying', 'paused'] as const),
      ...(['paused/enterprise', 'paused/higher-authority'] as const),
    );
    const stretch = fc.record({ kind: kinds, unit: fc.constantFrom(...units), hours: fc.integer({ min: 1, max: 90 }) });
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(stretch, { minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
          async (dice) => {
            const told = dice.map(heldFrom);
            for (const [n, id] of [paused, moved, waits].entries()) {
              const holdings = JSON.stringify(told[n]);
              await database.dataSource.query(
                `UPDATE help_item SET body = jsonb_set(body, '{holdings}', $2::jsonb) WHERE id = $1`,
                [id, holdings],
              );
            }
            const { elapsed, rows, total } = await account();
            const sum = (of: (row: (typeof rows)[number]) => number): number =>
              rows.reduce((all, row) => all + of(row), 0);
            expect([elapsed, sum((row) => row.total)]).toEqual([total.total, total.total]);
            expect([sum(({ asked }) => asked), total.asked]).toEqual([total.coUnit, total.coUnit]);
            const held = told.flatMap((holdings) => heldDays(holdings));
            const waited = held.flatMap(({ kind, unitId }) => (kind === 'co-handling' ? [unitId] : []));
            const ofParty = (party: string | undefined): number =>
              held.filter((each) => each.kind === 'paused' && each.party === party).length;
            expect([total.enterprise, total.higherAuthority, total.excluded]).toEqual(
              ['enterprise', 'higher-authority', undefined].map(ofParty),
            );
            for (const unit of units) {
              const asked = rows.find(({ key }) => key === unit)?.asked ?? 0;
              expect([unit, asked]).toEqual([unit, waited.filter((each) => each === unit).length]);
            }
            expect(await database.dataSource.query(AMISS)).toEqual([]);
          },
        ),
        { numRuns: 25 },
      );
    } finally {
      for (const { body, id } of before) {
        await database.dataSource.query('UPDATE help_item SET body = $2::jsonb WHERE id = $1', [
          id,
          JSON.stringify(body),
        ]);
      }
    }
  });

  it('is kept with the item, whatever is done to it', async () => {
    expect(await database.dataSource.query(AMISS)).toEqual([]);
  });

  it.each([
    ['a stretch in the middle is said otherwise', `jsonb_set(body, '{holdings,1,to}', '"2026-03-09T02:00:00Z"')`],
    ['one is another’s', `jsonb_set(body, '{holdings,1,personId}', '"land-head"')`],
    ['the last is taken back', `jsonb_set(body, '{holdings}', (body->'holdings') - -1)`],
    ['none is left', `jsonb_set(body, '{holdings}', '[]')`],
  ])('is written anew where %s', async (_, body) => {
    const db = database.dataSource.createQueryRunner();
    await db.startTransaction();
    try {
      const before: unknown = await db.query(TOLD);
      await db.query(`UPDATE help_item SET body = ${body}`);
      expect(await db.query(TOLD)).not.toEqual(before);
      expect(await db.query(AMISS)).toEqual([]);
    } finally {
      await db.rollbackTransaction();
      await db.release();
    }
  });

  it('tells nobody of items that they do not see, and refuses what is no question', async () => {
    expect(await account({}, people.stranger)).toMatchObject({ rows: [], elapsed: 0, total: { items: 0, total: 0 } });
    const hostile = [{ by: 'week' }, { from: '2026-02-30' }, { party: 'x' }, { unitId: "'; --" }, { extra: '1' }];
    for (const query of hostile) {
      const path = `/api/statistics/time-account${'party' in query ? '/items' : ''}`;
      const { body, status } = await people.officer.get<ProblemBody>(path, query);
      expect([query, status, body.code]).toEqual([query, 400, 'VALIDATION']);
    }
  });
});

describe('a newer calendar', () => {
  /** Every figure of days gone by that a reader can ask for. */
  const past = async (from: string, to: string): Promise<unknown> => ({
    units: { ...(await account({ from, to })), now: null },
    people: { ...(await account({ from, to, by: 'person' })), now: null },
    projects: { ...(await account({ from, to, by: 'project' })), now: null },
    items: (await items({ from, to })).rows,
    real: accepted(await people.officer.get<object>('/api/statistics/real-days')),
    booked: [await bookings(`${paused}`), (await bookings(`${moved}`)).filter(({ date }) => date <= to)],
  });

  it('changes no figure of days gone by, whatever it makes of them, and holds from the day of its publication', async () => {
    const on = (n: number): string => `2026-03-${`${n}`.padStart(2, '0')}`;
    const day = fc.integer({ min: 3, max: 31 }).map(on);
    const kind = fc.constantFrom('holiday' as const, 'make-up' as const);
    const changed = fc.dictionary(day, kind, { minKeys: 3, maxKeys: 12 });
    const lies = fc.tuple(fc.integer({ min: 3, max: 16 }), fc.integer({ min: 3, max: 16 }));
    await fc.assert(
      fc.asyncProperty(changed, lies, async (changes, [one, other]) => {
        const [from, to] = [on(Math.min(one, other)), on(Math.max(one, other))];
        const before = await past(from, to);
        await publish(changes);
        expect(await past(from, to)).toEqual(before);
      }),
      { numRuns: 12 },
    );
    await publish({ '2026-03-16': 'holiday', '2026-03-18': 'holiday', '2026-03-21': 'make-up' });
    const open = async (from: string, to: string): Promise<number> =>
      (await account({ from, to, unitId: 'park' })).elapsed;
    expect(await open('2026-03-16', '2026-03-16')).toBe(1);
    await api.clockAt('2026-03-23T02:00:00Z');
    // 17, 19, 20, the Saturday and 23.
    expect(await open('2026-03-17', '2026-03-23')).toBe(5);
    await publish({});
    expect(await open('2026-03-17', '2026-03-22')).toBe(4);
  });
});

/** The next version, with these days otherwise than the week has them. */
async function publish(changes: Readonly<Record<string, 'holiday' | 'make-up'>>): Promise<void> {
  const { manager } = database.dataSource;
  const [row] = await manager.query<{ version: number }[]>('SELECT max(version) AS version FROM calendar_version');
  const newest = await loadCalendar(manager, row?.version ?? 0);
  const named = Object.entries(changes).map(([date, kind]) => [date, { kind, name: '更正' }] as const);
  const kept = Object.entries(newest.exceptions).filter(([date]) => !date.startsWith('2026-03'));
  const exceptions = Object.fromEntries([...kept, ...named]);
  await insertCalendar(manager, { ...newest, version: newest.version + 1, exceptions }, '更正');
}
