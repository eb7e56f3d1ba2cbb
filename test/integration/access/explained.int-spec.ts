import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type ProblemBody } from '../../support/http';

interface Access {
  readonly capabilities: readonly string[];
  readonly reading: readonly {
    readonly by: { readonly reach: string };
    readonly all: boolean;
    readonly unitIds: readonly string[];
  }[];
  readonly project: {
    readonly readsBy: readonly { readonly reach: string }[];
    readonly command: {
      readonly allowed: boolean;
      readonly code: string | null;
      readonly by: readonly { readonly en: string }[];
      readonly who: { readonly en: string } | null;
    } | null;
  } | null;
}

let database: TestDatabase;
let api: TestApi;
let projectId: string;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-02T01:00:00.000Z');
  projectId = await registerLead(await api.script('promoter'));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const asked = async (personId: string, query: Record<string, string> = {}): Promise<Access> =>
  accepted(await (await api.script(personId)).get<Access>('/api/access/me', query));

describe('access explained', () => {
  it('says how far somebody reads, and what they can do, as the session does', async () => {
    const officer = await asked('officer');
    expect(officer.reading.some(({ all }) => all)).toBe(true);
    const handler = await asked('park-handler');
    expect(handler.reading.some(({ all }) => all)).toBe(false);
    expect(handler.reading.flatMap(({ unitIds }) => unitIds)).toContain('park');
    const session = await (await api.script('park-handler')).get<Access>('/api/session');
    expect(accepted(session).capabilities).toEqual(handler.capabilities);
    const administrator = await asked('sysadmin');
    expect(administrator.reading).toEqual([]);
    expect(administrator.capabilities).toContain('manage-units');
  });

  it('says by which rule a project is read, and by which post or relation a command is theirs', async () => {
    const { project } = await asked('deputy', { projectId, command: 'AssignLeader' });
    expect(project?.readsBy.length).toBeGreaterThan(0);
    expect(project?.command).toMatchObject({ allowed: true, code: null });
    expect(project?.command?.by.length).toBeGreaterThan(0);
  });

  it('says why not, and who could', async () => {
    const { project } = await asked('park-handler', { projectId, command: 'AssignLeader' });
    expect(project?.command).toMatchObject({ allowed: false, code: 'FORBIDDEN', by: [] });
    expect(project?.command?.who?.en).toContain('the leader in charge');
  });

  it('says nothing of a project that is not seen', async () => {
    for (const personId of ['leader-two', 'sysadmin', 'auditadmin']) {
      const http = await api.script(personId);
      const unseen = await http.get<ProblemBody>('/api/access/me', { projectId, command: 'AssignLeader' });
      const nowhere = await http.get<ProblemBody>('/api/access/me', {
        projectId: randomUUID(),
        command: 'AssignLeader',
      });
      expect([unseen.status, unseen.body.code]).toEqual([404, 'PROJECT_UNKNOWN']);
      expect([nowhere.status, nowhere.body.code]).toEqual([404, 'PROJECT_UNKNOWN']);
    }
    const item = await (
      await api.script('officer')
    ).get<ProblemBody>('/api/access/me', { projectId, itemId: randomUUID() });
    expect(item.status).toBe(404);
    expect((await (await api.script('officer')).get('/api/access/me', { command: 'AssignLeader' })).status).toBe(400);
  });
});
