import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Reconciler } from '@bangban/record';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Listed } from '../../support/http';

interface Finding {
  readonly id: string;
  readonly code: string;
  readonly subject: string;
  readonly repair: { readonly command: string | null };
  readonly resolvedAt: string | null;
}

describe('GET /api/engine/findings', () => {
  let database: TestDatabase;
  let api: TestApi;
  let admin: Http;
  const projects: string[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await TestApi.start({ databaseUrl: database.url, dataSource: database.dataSource, temporalAddress: null });
    admin = await api.script('sysadmin');
    for (let i = 0; i < 3; i += 1) projects.push(await registerLead(await api.script('promoter')));
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  async function check(): Promise<void> {
    const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null });
    const runId = randomUUID();
    await reconciler.begin(runId, 'command');
    await reconciler.checkProjects(runId, null);
    await reconciler.checkInstallation(runId);
    await reconciler.finish(runId);
  }

  it('says what was found, what it means and what repairs it, page by page', async () => {
    expect(accepted(await admin.get('/api/engine/findings'))).toEqual({
      rows: [],
      nextCursor: null,
      lastRun: null,
    });
    await database.dataSource.query(`UPDATE project SET leader_id = 'mayor'`);
    await check();

    const found = await admin.all<Finding>('/api/engine/findings', { limit: 2, open: true });
    expect(found.map(({ code, subject }) => [code, subject]).sort()).toEqual(
      projects.map((id) => ['STATE_DIFFERS', id]).sort(),
    );
    for (const { repair, subject } of found) expect(repair.command).toBe(`npm run reconcile -- --rewrite ${subject}`);
    const { lastRun } = accepted(await admin.get('/api/engine/findings'));
    expect(lastRun).toMatchObject({ origin: 'command', projects: 3 });
  });

  it('tells open findings from resolved ones, by project and severity', async () => {
    await database.dataSource.query('UPDATE project SET leader_id = NULL WHERE id = $1', [projects[0]]);
    await check();
    const list = async (query: Readonly<Record<string, string | boolean>>): Promise<readonly Finding[]> =>
      accepted(await admin.get<Listed<Finding>>('/api/engine/findings', query)).rows;
    expect(await list({ open: true })).toHaveLength(2);
    const resolved = await list({ open: false, projectId: projects[0] ?? '' });
    expect(resolved).toHaveLength(1);
    expect(resolved[0]?.resolvedAt).not.toBeNull();
    expect(await list({ severity: 'critical' })).toEqual([]);
  });

  it('refuses what it did not give out and what it does not know', async () => {
    expect((await admin.get('/api/engine/findings', { cursor: 'bm9uc2Vuc2U' })).status).toBe(400);
    expect((await admin.get('/api/engine/findings', { severity: 'fatal' })).status).toBe(400);
  });
});
