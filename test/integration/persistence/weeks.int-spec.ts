import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WeekPart } from '@bangban/contract';
import type { Instant, Light } from '@bangban/kernel';
import {
  type Command,
  DEFAULT_POLICY,
  type DomainEvent,
  fold,
  type HelpItemState,
  isOpenItem,
  itemLight,
} from '@bangban/domain';
import { countHelpItems, lightsOverTime, publishPolicy, recordClock, weekItems, unscoped } from '@bangban/persistence';
import { readEvents } from '@bangban/record';
import { liveThrough } from '../../support/api-life';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

/** Two projects with an item for each way in which a clock changes, and four weeks of a city beside them. */
let database: TestDatabase;
let desk: Desk;
let histories: readonly (readonly DomainEvent[])[];

const HOUR = 3_600_000;
const LIT = ['verification', 'handling', 'sign-for', 'confirmation', 'closing', 'total'] as const;
const LIGHTS = ['red', 'yellow', 'green', 'none'] as const satisfies readonly (Light & WeekPart)[];
const PRESENT = '2026-04-08T03:00:00.000Z';
/** Other limits and another yellow: what is adopted moves due and yellow of every clock that is not stopped. */
const STRICTER = {
  ...DEFAULT_POLICY,
  version: 2,
  limits: { ...DEFAULT_POLICY.limits, signFor: 3, verification: 1 },
  yellow: { sharePercent: 40, daysLeft: 4 },
};

const act = (person: string, projectId: string, command: Command): Promise<unknown> =>
  desk.act(person, projectId, command);
const sign = (person: string, projectId: string, itemId: string): Promise<unknown> =>
  act(person, projectId, { name: 'SignForHelpItem', payload: { itemId } });
const report = (projectId: string, itemId: string): Promise<unknown> =>
  act('land-head', projectId, { name: 'ReportDone', payload: { itemId, note: '已办结' } });
const verify = (projectId: string, itemId: string): Promise<unknown> =>
  act('officer', projectId, { name: 'VerifyHelpItem', payload: { itemId } });
const adopt = (projectId: string): Promise<unknown> =>
  act('centre-head', projectId, { name: 'AdoptPolicy', payload: { policyVersion: 2 } });

async function tellStories(): Promise<void> {
  const on = (date: string): Promise<void> => desk.clockAt(`2026-03-${date}T01:00:00.000Z`);
  await on('02');
  const [busy, resting] = [await desk.lead({ name: '在办的项目' }), await desk.lead({ name: '搁置过的项目' })];
  const item = (title: string, limit = 6, id = busy): Promise<string> => desk.item(id, { title, limit });
  const [returned, moved, unverified, voided] = [
    await item('退回过'),
    await item('移交过'),
    await item('没人复核'),
    await item('作废'),
  ];
  await item('没人签收', 9);
  const [rested, restedUnsigned] = [await item('搁置过', 6, resting), await item('搁置时未签收', 6, resting)];
  await on('03');
  for (const id of [returned, moved, unverified]) await sign('land-handler', busy, id);
  await sign('land-handler', resting, rested);
  const asked = await desk.act('officer', resting, { name: 'Shelve', payload: { reason: '等待规划调整' } });
  const request = asked.events.find(({ type }) => type === 'SecondPersonRequested');
  if (request?.type !== 'SecondPersonRequested') throw new Error('nobody was asked');
  await act('deputy', resting, { name: 'DecideRequest', payload: { requestId: request.data.id, decision: 'approve' } });
  await on('05');
  for (const id of [returned, unverified]) await report(busy, id);
  const park = { itemId: moved, unitId: 'park', reason: '属地办理' };
  await act('officer', busy, { name: 'TransferHelpItem', payload: park });
  await on('09');
  await act('officer', busy, { name: 'ReturnHelpItem', payload: { itemId: returned, reason: '材料不全' } });
  await publishPolicy(database.dataSource.manager, STRICTER);
  await on('11');
  await adopt(busy);
  await adopt(resting);
  await on('13');
  await sign('park-handler', busy, moved);
  await report(busy, returned);
  await on('16');
  await verify(busy, returned);
  await act('centre-head', busy, { name: 'VoidHelpItem', payload: { itemId: voided, reason: '不再需要' } });
  await act('centre-head', resting, { name: 'Resume', payload: { reason: '规划已定' } });
  await on('18');
  await act('officer', busy, { name: 'CloseHelpItem', payload: { itemId: returned } });
  await sign('land-handler', resting, restedUnsigned);
  await liveThrough(desk, { from: '2026-03-19T01:00:00.000Z', days: 18, projects: 8, seed: 5 });
  await desk.clockAt(PRESENT);
  for (const { id } of await projects()) if (id !== busy) await desk.record.tick(id);
}

const projects = (): Promise<{ id: string; seq: string }[]> => database.dataSource.query('SELECT id, seq FROM project');

beforeAll(async () => {
  database = await freshDatabase();
  desk = new Desk(database);
  await tellStories();
  const { manager } = database.dataSource;
  histories = await Promise.all((await projects()).map(({ id, seq }) => readEvents(manager, id, 1, Number(seq))));
});
afterAll(() => database.drop());

/** The items as what had happened by then makes them. */
const itemsAt = (at: Instant): readonly HelpItemState[] =>
  histories.flatMap((events) => Object.values(fold(events.filter(({ occurredAt }) => occurredAt <= at)).items));
const openAt = (at: Instant): readonly HelpItemState[] =>
  itemsAt(at).filter((item) => item.issuedAt !== null && isOpenItem(item.state));
const lightsAt = (at: Instant): Readonly<Record<string, Light>> =>
  Object.fromEntries(openAt(at).map((item) => [item.id, itemLight(item, at)]));

/** Instants at which a clock changed or a light turned, those just before, and some between. */
function moments(): readonly Instant[] {
  const changes = histories.flat().filter(({ type }) => type.startsWith('ItemClock'));
  const turns = changes.flatMap((event) => {
    const { armed } = event.type === 'ItemClockArmed' ? event.data : { armed: null };
    return [event.occurredAt, ...(armed ? [armed.yellowAt, armed.due] : [])];
  });
  const past = [...new Set(turns)].filter((at) => at < PRESENT).sort();
  const near = [-1, 0, 7_200_000].map((more) => (at: Instant) => new Date(Date.parse(at) + more).toISOString());
  return past.flatMap((at) => near.map((move) => move(at)));
}

/** The end of the week before: of the seventh day before that of an instant, in Shanghai. */
const weekBefore = (at: Instant): Instant =>
  new Date(
    Math.ceil((Date.parse(at) + 1 + 8 * HOUR) / (24 * HOUR)) * 24 * HOUR - 8 * HOUR - 1 - 168 * HOUR,
  ).toISOString();

/** Clocks of which the lights of an item are made, that run. */
const runs = (clocks: HelpItemState['clocks']): readonly string[] =>
  Object.entries(clocks).flatMap(([name, clock]) =>
    clock?.state === 'running' && (LIT as readonly string[]).includes(name) ? [name] : [],
  );

describe('lights of past weeks', () => {
  it('are the domain’s lights of that instant, item by item', async () => {
    const db = unscoped(database.dataSource);
    const { now: present } = await recordClock(db);
    const seen: Partial<Record<Light | 'two clocks', number>> = {};
    for (const at of moments()) {
      const wanted = lightsAt(at);
      const found: Record<string, Light> = {};
      for (const part of LIGHTS) {
        for (const { id } of (await weekItems(db, { at, part }, { limit: 1_000, now: present })).rows) {
          expect([at, id, found[id] ?? null]).toEqual([at, id, null]);
          found[id] = part;
        }
      }
      expect([at, found]).toEqual([at, wanted]);
      const open = (await weekItems(db, { at, part: 'open' }, { limit: 1_000, now: present })).rows.map(({ id }) => id);
      expect([at, open.sort()]).toEqual([at, Object.keys(wanted).sort()]);
      for (const light of Object.values(wanted)) seen[light] = (seen[light] ?? 0) + 1;
      const several = openAt(at).filter(
        ({ clocks }) => Object.values(clocks).filter(({ state }) => state === 'running').length > 1,
      );
      seen['two clocks'] = (seen['two clocks'] ?? 0) + several.length;
    }
    for (const what of [...LIGHTS, 'two clocks'] as const) expect([what, (seen[what] ?? 0) > 20]).toEqual([what, true]);
  });

  it('are counted for every week at once, and the last week says what the lists say now', async () => {
    const db = unscoped(database.dataSource);
    for (const later of [1, 3, 40, 90]) {
      await desk.clockAt(new Date(Date.parse(PRESENT) + later * 3_600_000).toISOString());
      const rows = await lightsOverTime(db, 7);
      expect(rows).toHaveLength(7);
      for (const { at, closed, issued, open, ...lights } of rows) {
        const wanted = Object.values(lightsAt(at));
        const count = (light: Light): number => wanted.filter((each) => each === light).length;
        expect([at, lights]).toEqual([at, Object.fromEntries(LIGHTS.map((light) => [light, count(light)]))]);
        const before = weekBefore(at);
        const within = (instant: Instant | null): boolean => instant !== null && instant > before && instant <= at;
        const items = itemsAt(at);
        const [came, went] = [
          items.filter((each) => within(each.issuedAt)),
          items.filter((each) => within(each.closedAt)),
        ];
        expect([at, open, issued, closed]).toEqual([at, wanted.length, came.length, went.length]);
      }
      const { now } = await recordClock(db);
      const last = rows[rows.length - 1];
      expect(Date.parse(now) - Date.parse(last?.at ?? '')).toBeLessThan(60_000);
      for (const light of ['red', 'yellow', 'green'] as const) {
        expect([light, await countHelpItems(db, { light, open: true }, now)]).toEqual([light, last?.[light]]);
      }
    }
  });

  it('stand on rows that are kept with the events, of every clock, in both kinds', async () => {
    const rows: { clocks: number; nights: number; within: number; runs: number }[] = await database.dataSource.query(
      `SELECT (SELECT count(*)::int FROM (SELECT rank FROM clock_span UNION SELECT rank FROM clock_run) c) AS clocks,
         (SELECT count(until_day)::int FROM clock_span) AS nights,
         (SELECT count(*) FILTER (WHERE until_day IS NULL)::int FROM clock_span) AS within,
         (SELECT count(*)::int FROM clock_run) AS runs`,
    );
    const running = histories.flatMap((events) =>
      Object.values(fold(events).items).flatMap(({ clocks }) => runs(clocks)),
    );
    const names = histories
      .flat()
      .flatMap((event) =>
        event.type === 'ItemClockArmed' && event.data.armed.state === 'running' ? [event.data.clock] : [],
      );
    expect(rows).toEqual([
      { clocks: new Set(names).size, nights: expect.any(Number), within: expect.any(Number), runs: running.length },
    ]);
    for (const count of Object.values(rows[0] ?? {})) expect(count).toBeGreaterThan(3);
  });
});
