import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';

interface Ground {
  readonly role: string | null;
  readonly reach: string;
  readonly unitIds: readonly string[];
}
interface Seers {
  readonly projects: readonly {
    readonly projectId: string;
    readonly rows: readonly {
      readonly personId: string;
      readonly by: readonly Ground[];
      readonly fields: readonly string[];
    }[];
  }[];
}
interface Sight {
  readonly all: boolean;
  readonly by: readonly Ground[];
  readonly projects: number;
  readonly fields: readonly { readonly field: string; readonly projects: number }[];
  readonly capabilities: readonly string[];
}

let database: TestDatabase;
let api: TestApi;
let security: Http;
let projectId = '';

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-02T01:00:00Z');
  security = await api.script('secadmin');
  projectId = await registerLead(await api.script('officer'));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const seers = (project: string) => security.get<Seers & ProblemBody>('/api/access/projects', { project });

describe('the security administrator', () => {
  it('is told who sees a project, and those see it, and nobody else', async () => {
    const { projects } = accepted(await seers(projectId));
    const named = projects[0]?.rows.map(({ personId }) => personId) ?? [];
    for (const who of ['officer', 'mayor', 'park-handler', 'land-handler', 'leader', 'leader-two', 'promoter']) {
      const { status } = await (await api.script(who)).get(`/api/projects/${projectId}`);
      expect([who, status === 200]).toEqual([who, named.includes(who)]);
    }
    const handler = projects[0]?.rows.find(({ personId }) => personId === 'park-handler');
    expect(handler?.fields).toEqual(['phone', 'amount']);
    expect(handler?.by).toMatchObject([{ role: 'unit-handler', reach: 'unit', unitIds: ['park'] }]);
  });

  it('finds it by its whole name as well, and is told nothing that stands in it', async () => {
    const [{ name } = { name: '' }] = await database.dataSource.query<{ name: string }[]>('SELECT name FROM project');
    const { projects } = accepted(await seers(name));
    expect(projects.map((each) => each.projectId)).toEqual([projectId]);
    expect(JSON.stringify(projects)).not.toContain(name);
    for (const wrong of [name.slice(0, -1), '00000000-0000-4000-8000-000000000000', '%']) {
      expect((await seers(wrong)).body.code).toBe('PROJECT_UNKNOWN');
    }
    expect((await security.get(`/api/projects/${projectId}`)).status).toBe(403);
  });

  it('is told what somebody sees: by which rule, which units, how many projects', async () => {
    const sight = async (id: string): Promise<Sight> => accepted(await security.get<Sight>(`/api/access/people/${id}`));
    expect(await sight('officer')).toMatchObject({ all: true, projects: 1 });
    expect(await sight('leader-two')).toMatchObject({ all: false, projects: 0 });
    expect(await sight('sysadmin')).toMatchObject({ all: false, by: [], projects: 0 });
    const officer = await sight('officer');
    expect(officer.fields.map(({ field, projects }) => [field, projects])).toEqual([
      ['phone', 1],
      ['amount', 1],
    ]);
    expect(officer.capabilities).toEqual(expect.arrayContaining(['read-every-project', 'keep-help-desk']));
    expect(await sight('sysadmin')).toMatchObject({ fields: [{ projects: 0 }, { projects: 0 }] });
    const park = await sight('park-handler');
    expect(park).toMatchObject({ all: false, projects: 1 });
    expect(park.by.map(({ reach, unitIds }) => [reach, unitIds])).toEqual([
      ['own', []],
      ['unit', ['park']],
    ]);
    expect((await security.get<ProblemBody>('/api/access/people/nobody')).body.code).toBe('NOT_FOUND');
  });

  it('leaves each look in the audit, where its auditor sees it; others may not look', async () => {
    const looks = await (await api.script('auditadmin')).all<Json>('/api/audit', { action: 'LookIntoAccess' });
    expect(looks.map(({ actorId }) => actorId)).toEqual(looks.map(() => 'secadmin'));
    expect(looks.map(({ details }) => details)).toEqual(
      expect.arrayContaining([{ projectIds: [projectId] }, { personId: 'officer' }]),
    );
    for (const who of ['officer', 'sysadmin', 'mayor']) {
      expect((await (await api.script(who)).get('/api/access/people/officer')).status).toBe(403);
    }
  });
});
