import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Listed } from '../../support/http';

interface Owed {
  readonly matter: string;
  readonly kind: string;
  readonly clock: string | null;
  readonly act: string;
  readonly people: readonly string[];
  readonly unitId: string | null;
  readonly itemId: string | null;
  readonly late: boolean;
  readonly light: string;
}

let database: TestDatabase;
let api: TestApi;
let projectId = '';

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-02T01:00:00Z');
  projectId = await registerLead(await api.script('promoter'));
  await api.record.tick(projectId);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const owed = async (who: Http, query: Record<string, string> = {}): Promise<Listed<Owed> & { late: number }> =>
  accepted(await who.get<Listed<Owed> & { late: number }>('/api/obligations', query));

describe('what is owed on a project', () => {
  it('stands in its holder’s list, late first, until it is done', async () => {
    await api.clockAt('2026-03-06T01:00:00Z');
    const all = await owed(await api.script('officer'), { scope: 'all' });
    const judge = all.rows.find(({ clock }) => clock === 'routine:judge');
    expect(judge).toMatchObject({
      kind: 'routine',
      act: 'JudgeLead',
      unitId: 'promotion-bureau',
      late: true,
      light: 'red',
    });
    const handler = await api.script(judge?.people[0] ?? '');
    const mine = await owed(handler);
    expect(mine.rows.map(({ clock }) => clock)).toContain('routine:judge');
    expect(mine.rows.map(({ late }) => late)).toEqual([...mine.rows.map(({ late }) => late)].sort().reverse());
    expect(mine.late).toBe(mine.rows.filter(({ late }) => late).length);
    expect((await owed(handler, { late: 'true' })).total).toBe(mine.late);
    const bridge = await handler.get<{ late: number; rows: unknown[] }>('/api/obligations/late', { scope: 'mine' });
    expect(bridge.body.late).toBe(mine.late);
    expect(bridge.body.rows).toContainEqual({ kind: 'routine', late: mine.late });
    const bureau = await owed(await api.script('bureau-head'), { scope: 'my-unit' });
    expect(bureau.rows.map(({ clock }) => clock)).toContain('routine:judge');
    const payload = { verdict: 'worth-pursuing', reason: '符合产业方向' };
    accepted(await (await api.script('bureau-head')).command(projectId, 'judge-lead', payload));
    expect((await owed(handler)).rows.map(({ clock }) => clock)).not.toContain('routine:judge');
  });

  it('a question about an item is its leader’s who is asked, and goes with the project', async () => {
    const officer = await api.script('officer');
    const item = { title: '用地预审', unitId: 'natural-resources', limit: 1, issue: true };
    const { events } = accepted(await officer.command(projectId, 'add-help-item', item));
    const itemId = events[0]?.data.itemId;
    await api.clockAt('2026-03-20T01:00:00Z');
    await api.record.tick(projectId);
    const asked = async (who: string): Promise<readonly unknown[]> =>
      (await owed(await api.script(who), { kind: 'question' })).rows.filter((row) => row.itemId === itemId);
    expect((await asked('bureau-head')).length).toBeGreaterThan(0);
    expect(await asked('leader')).toEqual([]);
    const deputy = await api.script('deputy');
    accepted(await deputy.command(projectId, 'assign-leader', { leaderId: 'leader' }));
    expect(await asked('leader')).toContainEqual(
      expect.objectContaining({ act: 'AnswerEscalation', itemTitle: '用地预审', people: ['leader'] }),
    );
    expect(await asked('bureau-head')).toEqual([]);
  });

  it('is paged without a gap, and its end leaves nothing', async () => {
    const officer = await api.script('officer');
    const whole = await owed(officer, { scope: 'all', projectId });
    expect(whole.rows.length).toBeGreaterThan(1);
    const paged = await officer.all<Owed>('/api/obligations', { scope: 'all', projectId, limit: 1 });
    expect(paged.map(({ matter }) => matter)).toEqual(whole.rows.map(({ matter }) => matter));
    const end = { reason: '企业放弃', cause: 'objective' };
    accepted(await (await api.script('mayor')).command(projectId, 'terminate-project', end));
    expect((await owed(officer, { scope: 'all', projectId })).total).toBe(0);
  });
});
