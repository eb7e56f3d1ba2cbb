import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type ProblemBody } from '../../support/http';

interface Words {
  readonly zh: string;
  readonly en: string;
}

interface Why {
  readonly allowed: boolean;
  readonly code: string | null;
  readonly reason: Words | null;
  readonly by: readonly Words[];
  readonly who: Words | null;
}

interface Access {
  readonly capabilities: readonly string[];
  readonly reading: readonly {
    readonly by: { readonly reach: string; readonly who: Words | null };
    readonly all: boolean;
    readonly unitIds: readonly string[];
  }[];
  readonly project: {
    readonly readsBy: readonly { readonly reach: string; readonly who: Words | null }[];
    readonly command: Why | null;
  } | null;
  readonly alone: readonly (Why & { readonly command: string; readonly words: Words })[];
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

  it('says of what is about no project yet whose it is, why not, and who could', async () => {
    const alone = async (personId: string, command: string) =>
      (await asked(personId, { command })).alone.find((each) => each.command === command);
    expect(await alone('promoter', 'RegisterLead')).toMatchObject({
      allowed: true,
      code: null,
      words: { zh: '登记线索', en: 'Register a lead' },
      by: [{ zh: '招商专员', en: 'a promotion officer' }],
    });
    const not = await alone('land-handler', 'RegisterLead');
    expect(not).toMatchObject({ allowed: false, code: 'FORBIDDEN', by: [] });
    expect(not?.reason?.en).toContain('a help-centre officer');
    expect(not?.who?.zh).toContain('帮办员');
    expect(await alone('sysadmin', 'RegisterLead')).toMatchObject({
      allowed: false,
      code: 'ADMIN_MAY_NOT_ACT',
      by: [],
    });
    expect(await alone('investor', 'RegisterLead')).toEqual({
      command: 'RegisterLead',
      words: { zh: '登记线索', en: 'Register a lead' },
      allowed: false,
      code: null,
      reason: null,
      by: [],
      who: null,
    });
    expect(await alone('centre-head', 'ImportProject')).toMatchObject({
      allowed: true,
      by: [{ zh: '帮办员' }, { zh: '帮办中心负责人' }],
    });
    expect(await alone('supervisor', 'PublishPolicy')).toMatchObject({ allowed: true, by: [{ zh: '督查室主任' }] });
    const draft = await alone('officer', 'PublishPolicy');
    expect(draft).toMatchObject({ allowed: false, code: 'POLICY_FILE_APPROVER_NEEDED' });
    expect(draft?.who?.zh).toBe('帮办中心负责人（方主任）、督查室主任（冯主任）');
    expect(await alone('sysadmin', 'DraftCalendar')).toMatchObject({
      allowed: true,
      by: [{ en: 'the system administrator' }],
    });
    const all = (await asked('officer')).alone;
    expect([all.length, new Set(all.map(({ command }) => command)).size]).toEqual([14, 14]);
    expect((await asked('officer', { projectId })).alone).toEqual([]);
  });

  it('says of somebody acted for what is theirs, and of drafts that nobody writes them for another', async () => {
    const body = { principalId: 'leader', substituteId: 'land-handler', fromDate: '2026-03-02', toDate: '2026-03-03' };
    accepted(await (await api.browser('leader')).post('/api/substitutes', body));
    const http = await api.browser('land-handler');
    expect((await http.put('/api/session/acting-for', { principalId: 'leader' })).status).toBe(204);
    const { alone } = accepted(await http.get<Access>('/api/access/me'));
    const of = (name: string) => alone.find(({ command }) => command === name);
    expect(of('RegisterLead')).toMatchObject({ allowed: true, by: [{ zh: '包保领导' }] });
    expect(of('PublishCalendar')).toMatchObject({ allowed: false, code: 'CALENDAR_FILE_NOT_FOR_ANOTHER' });
  });

  it('names functions and posts in words', async () => {
    const { reading } = await asked('centre-head');
    const centre = reading.find(({ by }) => by.who?.en === 'help centre');
    expect(centre?.by).toMatchObject({ reach: 'city', function: 'help-centre', who: { zh: '帮办中心' } });
    const { project } = await asked('deputy', { projectId });
    expect(project?.readsBy).toContainEqual(
      expect.objectContaining({ who: { zh: '分管领导', en: 'the leader in charge' } }),
    );
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
    expect((await (await api.script('officer')).get('/api/access/me', { itemId: randomUUID() })).status).toBe(400);
    expect((await (await api.script('officer')).get('/api/access/me', { command: 'DropTable' })).status).toBe(400);
    expect((await (await api.script('officer')).get('/api/access/me', { escalationId: 'x' })).status).toBe(400);
    const none = await asked('officer', { projectId, command: 'AnswerEscalation', escalationId: 'none-such' });
    expect(none.project?.command).toBeNull();
  });
});
