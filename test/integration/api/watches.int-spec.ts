import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerOf, inboxList, watchList } from '@bangban/contract';
import { saveRoles } from '@bangban/persistence';
import { createWatchTeller } from '@bangban/worker';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let tell: () => Promise<boolean>;
let projectId: string;
let itemId: string;
const people: Record<'officer' | 'supervisor' | 'leader' | 'stranger' | 'handler' | 'deputy', Http> = {} as never;

const watch = (by: Http, of: string | null = null, id = projectId) =>
  by.post<{ id: string } & ProblemBody>('/api/watches', { projectId: id, itemId: of });
const watched = async (by: Http) => accepted(await by.get<AnswerOf<typeof watchList>>('/api/watches')).rows;
const heard = async (by: Http): Promise<readonly string[]> => {
  const { rows } = accepted(await by.get<AnswerOf<typeof inboxList>>('/api/inbox', { limit: 50 }));
  return rows.filter(({ text }) => text.zh.body.includes('您关注的内容')).map(({ text }) => text.zh.title);
};
const form = (about = itemId) =>
  people.supervisor.command(projectId, 'issue-form', {
    itemId: about,
    unitId: 'natural-resources',
    matter: '用地预审超期',
    requirement: '三日内报送整改方案',
  });

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.officer = await api.script('officer');
  people.supervisor = await api.script('supervisor');
  people.leader = await api.script('leader');
  people.stranger = await api.script('leader-two');
  people.deputy = await api.script('deputy');
  people.handler = await api.script('land-handler');
  projectId = await registerLead(await api.script('promoter'), { name: '氢能压缩机项目' });
  accepted(await people.deputy.command(projectId, 'assign-leader', { leaderId: 'leader' }));
  itemId = await addItem(people.officer, projectId, { limit: 1 });
  tell = createWatchTeller({ dataSource: database.dataSource, channels: [] });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('what somebody watches', () => {
  it('is what they read, once however often it is asked for, and nobody else’s to see or to end', async () => {
    const { id } = accepted(await watch(people.leader));
    expect(accepted(await watch(people.leader)).id).toBe(id);
    accepted(await watch(people.supervisor));
    accepted(await watch(people.officer, itemId));
    accepted(await watch(people.officer));
    expect((await watch(people.stranger)).body.code).toBe('NOT_FOUND');
    expect((await watch(people.officer, randomUUID())).body.code).toBe('NOT_FOUND');
    expect((await watch(people.officer, null, randomUUID())).body.code).toBe('NOT_FOUND');
    expect((await watch(await api.script('investor'))).status).toBe(403);
    expect((await people.officer.delete<ProblemBody>(`/api/watches/${id}`)).status).toBe(404);
    expect((await watched(people.leader)).map((row) => [row.projectName, row.itemId])).toEqual([
      ['氢能压缩机项目', null],
    ]);
    expect((await watched(people.officer)).map((row) => row.itemId)).toEqual([null, itemId]);
    expect(await watched(people.stranger)).toEqual([]);
    const audit: unknown[] = await database.dataSource.query(
      `SELECT details, stream_id FROM audit_entry WHERE action = 'AddWatch'`,
    );
    expect(new Set(audit.map((entry) => JSON.stringify(entry)))).toEqual(new Set(['{"details":{},"stream_id":null}']));
  });

  it('is told of once an event, not of one’s own act, and nothing of what was before', async () => {
    await tell();
    expect(await heard(people.leader)).toEqual([]);
    accepted(await form());
    await Promise.all([tell(), tell()]);
    await tell();
    const news = '氢能压缩机项目：发出督查单';
    expect([await heard(people.officer), await heard(people.supervisor)]).toEqual([[news], []]);
    // Whoever is told of it anyway is not told twice.
    const told: { who: string; n: number }[] = await database.dataSource.query(
      `SELECT recipient_id AS who, count(*)::int AS n FROM notification
       WHERE stream_id = $1 AND seq = (SELECT max(seq) FROM event WHERE stream_id = $1 AND type = 'SupervisionFormIssued')
       GROUP BY recipient_id`,
      [projectId],
    );
    expect(told.map(({ who }) => who)).toEqual(expect.arrayContaining(['officer', 'leader']));
    expect(told.filter(({ n }) => n > 1)).toEqual([]);
  });

  it('is silent as soon as one may read it no more, and once one watches no more', async () => {
    const toLeader = async (): Promise<number> => {
      const [row]: { n: number }[] = await database.dataSource.query(
        `SELECT count(*)::int AS n FROM notification WHERE recipient_id = 'leader' AND kind = 'watched-news'`,
      );
      return row?.n ?? 0;
    };
    const before = await toLeader();
    await saveRoles(database.dataSource, 'leader', []);
    accepted(await people.handler.command(projectId, 'sign-for-help-item', { itemId }));
    await api.clockAt('2026-03-06T02:00:00Z');
    await api.record.tick(projectId);
    await tell();
    expect(await heard(people.officer)).toContain('氢能压缩机项目：事项已超期');
    expect(await toLeader()).toBe(before);
    // Read again, the past is not caught up with.
    await saveRoles(database.dataSource, 'leader', ['leader']);
    await tell();
    expect(await toLeader()).toBe(before);
    for (const { id } of await watched(people.officer)) {
      expect((await people.officer.delete(`/api/watches/${id}`)).status).toBe(204);
    }
    const many = (await heard(people.officer)).length;
    accepted(await form(await addItem(people.officer, projectId)));
    await tell();
    expect([(await heard(people.officer)).length, await watched(people.officer)]).toEqual([many, []]);
  });
});
