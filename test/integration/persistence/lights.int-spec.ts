import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Light, lightOf, redFrom, worstLight } from '@bangban/kernel';
import { type HelpItemState, itemLight, type ProjectState, runningClocks } from '@bangban/domain';
import {
  countHelpItems,
  countProjects,
  itemLights,
  listHelpItems,
  listProjects,
  type ProjectRow,
  publishPolicy,
  recordClock,
  unscoped,
} from '@bangban/persistence';
import { liveThrough } from '../../support/api-life';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';
import { BARE_POLICY } from '../../support/temporal-policies';

/** Projects under the default policy, and some whose own clocks never run: what their items say is all there is. */
let database: TestDatabase;
let desk: Desk;
let projects: readonly ProjectState[];
let items: readonly HelpItemState[];

beforeAll(async () => {
  database = await freshDatabase();
  desk = new Desk(database);
  await liveThrough(desk, { from: '2026-09-01T01:00:00.000Z', days: 25, projects: 10, seed: 3 });
  await publishPolicy(database.dataSource.manager, BARE_POLICY);
  await liveThrough(desk, { from: '2026-10-08T01:00:00.000Z', days: 25, projects: 12, seed: 4 });
  // One on which all is well, and which stays so for a while.
  const quiet = await desk.lead({ name: '一切顺利的项目' });
  const itemId = await desk.item(quiet, { limit: 40 });
  await desk.act('land-handler', quiet, { name: 'SignForHelpItem', payload: { itemId } });
  const stored: { state: ProjectState }[] = await database.dataSource.query('SELECT state FROM project');
  projects = stored.map(({ state }) => state);
  const bodies: { body: HelpItemState }[] = await database.dataSource.query('SELECT body FROM help_item');
  items = bodies.map(({ body }) => body);
});
afterAll(() => database.drop());

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => a.id.localeCompare(b.id);

const LIGHTS: readonly Light[] = ['none', 'green', 'yellow', 'red'];
function projectLight(project: ProjectState, now: string): Light {
  if (project.status !== 'active') return 'none';
  const own = Object.values(project.clocks).map((clock) => lightOf(clock, now));
  return worstLight([
    ...own,
    ...items.filter(({ projectId }) => projectId === project.id).map((item) => itemLight(item, now)),
  ]);
}

/** How a project's own light is told from its rows: the clock that has been red longest, else the one yellow longest. */
const reasonOf = (why: ProjectRow['why']): string | null => why && [why.since, why.itemId].join(' ');
function wantedReason(id: string, now: string): string | null {
  const project = projects.find((each) => each.id === id);
  if (project?.status !== 'active') return null;
  const own = Object.values(project.clocks).map((clock) => ({ clock, itemId: null, no: 0 }));
  const ofItems = items
    .filter(({ projectId }) => projectId === id)
    .flatMap((item) => runningClocks(item).map(({ clock }) => ({ clock, itemId: item.id, no: item.no })));
  const lit = [...own, ...ofItems].flatMap(({ clock, ...of }) => {
    const light = lightOf(clock, now);
    if (light !== 'red' && light !== 'yellow') return [];
    return [{ ...of, rank: light === 'red' ? 0 : 1, since: light === 'red' ? clock.due : clock.yellowAt }];
  });
  const [first] = lit.sort((a, b) => a.rank - b.rank || Date.parse(a.since) - Date.parse(b.since) || a.no - b.no);
  return first ? [first.since, first.itemId].join(' ') : null;
}

/** Instants at which something turns, those just before, and some between. */
function moments(after: string): string[] {
  const clocks = [
    ...projects.flatMap((project) => Object.values(project.clocks)),
    ...items.flatMap((item) => runningClocks(item).map(({ clock }) => clock)),
  ];
  const turns = clocks.flatMap((clock) => (clock.state === 'running' ? [clock.yellowAt, redFrom(clock)] : []));
  const later = [...new Set(turns)].filter((instant) => instant > after).sort();
  const chosen = later.filter((_, index) => index % Math.ceil(later.length / 12) === 0);
  return chosen.flatMap((instant) => [instant, new Date(Date.parse(instant) + 3_600_000).toISOString()]).sort();
}

describe('lights in SQL', () => {
  it('are the domain’s lights, at every moment, in rows, filters and totals', async () => {
    const db = unscoped(database.dataSource);
    const { now: present } = await recordClock(db);
    const seen = new Set<string>();
    for (const moment of moments(present)) {
      await desk.clockAt(moment);
      const { now } = await recordClock(db);
      // Between the moment and the reading nothing may turn, else the comparison would be one of two different moments.
      expect(Date.parse(now) - Date.parse(moment)).toBeLessThan(60_000);
      const wantedItems = Object.fromEntries(items.map((item) => [item.id, itemLight(item, now)]));
      const itemRows = (await listHelpItems(db, {}, { limit: 1_000, now })).rows;
      expect(Object.fromEntries(itemRows.map(({ id, light }) => [id, light]))).toEqual(wantedItems);
      const told = itemRows.map(({ dueAt, id, light }) => ({ id, dueAt, light }));
      const lights = await itemLights(db, {}, now);
      expect(lights.map(({ dueAt }) => dueAt)).toEqual(told.map(({ dueAt }) => dueAt));
      expect([...lights].sort(byId)).toEqual(told.sort(byId));
      const wantedProjects = Object.fromEntries(projects.map((project) => [project.id, projectLight(project, now)]));
      const projectRows = (await listProjects(db, {}, { limit: 1_000, now })).rows;
      expect(Object.fromEntries(projectRows.map(({ id, light }) => [id, light]))).toEqual(wantedProjects);
      for (const { id, why } of projectRows) expect([id, reasonOf(why)]).toEqual([id, wantedReason(id, now)]);
      for (const light of LIGHTS) {
        const those = (wanted: Readonly<Record<string, Light>>): string[] =>
          Object.keys(wanted).filter((id) => wanted[id] === light);
        const found = (await listProjects(db, { light }, { limit: 1_000, now })).rows.map(({ id }) => id);
        expect([light, found.sort()]).toEqual([light, those(wantedProjects).sort()]);
        expect(await countProjects(db, { light }, now)).toBe(found.length);
        if (found.length > 0) seen.add(`project ${light}`);
        const open = (await listHelpItems(db, { light, open: true }, { limit: 1_000, now })).rows.map(({ id }) => id);
        const wantedOpen = those(wantedItems).filter((id) => itemRows.some((row) => row.id === id && row.open));
        expect([light, open.sort()]).toEqual([light, wantedOpen.sort()]);
        expect(await countHelpItems(db, { light, open: true }, now)).toBe(open.length);
        if (open.length > 0) seen.add(`item ${light}`);
      }
    }
    expect([...seen].sort()).toEqual(LIGHTS.flatMap((light) => [`item ${light}`, `project ${light}`]).sort());
  });
});
