import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ProjectOrder } from '@bangban/contract';
import { listProjects, type ProjectKey, type ProjectRow, recordClock, unscoped } from '@bangban/persistence';
import { liveThrough } from '../../support/api-life';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await liveThrough(new Desk(database), { from: '2026-09-01T01:00:00.000Z', days: 20, projects: 8, seed: 5 });
});
afterAll(() => database.drop());

/** The whole list, three rows at a time. */
async function inOrder(order: ProjectOrder): Promise<readonly ProjectRow[]> {
  const rows: ProjectRow[] = [];
  const { now } = await recordClock(database.dataSource);
  let after: ProjectKey | null = null;
  do {
    const page = await listProjects(unscoped(database.dataSource), {}, { after, limit: 3, now, order });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

it('lists every project once, by registration or by how long it has been in its stage', async () => {
  const [newest, oldestInStage] = [await inOrder('newest'), await inOrder('stage-age')];
  expect(newest.length).toBe(8);
  const at = (instant: string): number => Date.parse(instant);
  const registered = newest.map(({ createdAt }) => at(createdAt));
  expect(registered).toEqual([...registered].sort((a, b) => b - a));
  const entered = oldestInStage.map(({ stageEnteredAt }) => at(stageEnteredAt));
  expect(entered).toEqual([...entered].sort((a, b) => a - b));
  expect(new Set(entered).size).toBeGreaterThan(1);
  expect(oldestInStage.map(({ id }) => id).sort()).toEqual(newest.map(({ id }) => id).sort());
});
