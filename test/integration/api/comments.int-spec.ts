import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AnswerOf, commentList, inboxList } from '@bangban/contract';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
  readonly repeated: boolean;
}
type Listed = AnswerOf<typeof commentList>;

let database: TestDatabase;
let api: TestApi;
let project = '';
const PEOPLE = ['promoter', 'officer', 'land-handler', 'leader-two', 'investor', 'sysadmin'] as const;
type Who = (typeof PEOPLE)[number];
const people = {} as Record<Who, Http>;

const send = <T = Given>(by: Who, path: string, body: Json, key: string = randomUUID()): Promise<Answer<T>> =>
  people[by].send<T>(`/api/comments${path}`, { method: 'POST', headers: { 'idempotency-key': key }, body });
const write = (by: Who, more: object = {}, key?: string): Promise<Answer<Given>> =>
  send(by, '', { projectId: project, itemId: null, kind: 'note', text: '请看', mentions: [], ...more }, key);
const refused = async (answer: Promise<Answer<unknown>>): Promise<readonly [number, string]> => {
  const { body, status } = await answer;
  return [status, (body as ProblemBody).code];
};
const list = async (by: Who, more: Readonly<Record<string, string | number>> = {}): Promise<Listed> =>
  accepted(await people[by].get<Listed>('/api/comments', { projectId: project, ...more }));
const kept = async (text: string): Promise<number> => {
  const [row] = await database.dataSource.query<{ n: number }[]>(
    `SELECT (SELECT count(*) FROM event e WHERE e::text LIKE $1) + (SELECT count(*) FROM file f WHERE f::text LIKE $1)
       + (SELECT count(*) FROM notification n WHERE n::text LIKE $1) + (SELECT count(*) FROM contact_detail d WHERE d::text LIKE $1)
       + (SELECT count(*) FROM command_receipt r WHERE r::text LIKE $1) + (SELECT count(*) FROM audit_entry a WHERE a::text LIKE $1) AS n`,
    [`%${text}%`],
  );
  return Number(row?.n);
};

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  for (const who of PEOPLE) people[who] = await api.script(who);
  project = await registerLead(people.promoter);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

it('an official comment is read by whoever reads the project, tells whom it mentions, and stays', async () => {
  const key = randomUUID();
  const body = { kind: 'official', text: '加快办理\n<b>三日内报</b>', mentions: ['officer'] };
  const { id } = accepted(await write('promoter', body, key));
  expect(accepted(await write('promoter', body, key))).toMatchObject({ id, repeated: true });
  expect(await refused(write('promoter', { ...body, text: '别的' }, key))).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  const { names, rows } = await list('officer');
  expect(rows).toMatchObject([{ id, text: '加快办理\n<b>三日内报</b>', by: 'promoter', mayWithdraw: false }]);
  expect(names).toHaveProperty('officer');
  expect(await refused(send('promoter', `/${id}/commands/withdraw`, {}))).toEqual([409, 'COMMENT_LASTS']);
  expect(await refused(send('officer', `/${id}/commands/withdraw`, {}))).toEqual([403, 'COMMENT_FORBIDDEN']);
  const inbox = accepted(await people.officer.get<AnswerOf<typeof inboxList>>('/api/inbox'));
  const told = inbox.rows.find(({ text }) => text.zh.title === '有批示意见提及您');
  expect(told?.projectId).toBe(project);
  expect(JSON.stringify(told)).not.toContain('三日内报');
});

it('a note is taken back by its writer: its words are nowhere, that there was one is', async () => {
  const text = '内部提醒一二三';
  const key = randomUUID();
  const { id } = accepted(await write('promoter', { text, mentions: ['officer'] }, key));
  expect((await list('officer')).rows[0]).toMatchObject({ id, text, mayWithdraw: false });
  expect((await list('promoter')).rows[0]).toMatchObject({ id, mayWithdraw: true });
  // Of the same key with other words: the words are told apart without being kept.
  expect(await refused(write('promoter', { text: '别的', mentions: ['officer'] }, key))).toEqual([
    409,
    'IDEMPOTENCY_KEY_REUSED',
  ]);
  expect(await kept(text)).toBe(1);
  expect(await refused(send('officer', `/${id}/commands/withdraw`, {}))).toEqual([403, 'COMMENT_FORBIDDEN']);
  expect(accepted(await send('promoter', `/${id}/commands/withdraw`, {})).status).toBe('withdrawn');
  expect(await refused(send('promoter', `/${id}/commands/withdraw`, {}))).toEqual([409, 'COMMENT_WITHDRAWN']);
  expect(await kept(text)).toBe(0);
  const [row] = (await list('officer')).rows;
  expect(row).toMatchObject({ id, text: null, by: 'promoter' });
  expect(row?.withdrawnAt).not.toBeNull();
});

it('whoever does not read the project neither reads, writes nor is mentioned', async () => {
  expect(await list('land-handler')).toMatchObject({ rows: [], total: 0 });
  expect(await refused(write('land-handler'))).toEqual([404, 'COMMENT_PROJECT_UNKNOWN']);
  expect(await refused(write('promoter', { projectId: randomUUID() }))).toEqual([404, 'COMMENT_PROJECT_UNKNOWN']);
  const { total } = await list('officer');
  for (const blind of ['land-handler', 'investor', 'sysadmin', 'nobody']) {
    const answer = await write('promoter', { mentions: ['officer', blind] });
    expect(answer.body).toMatchObject({ code: 'COMMENT_MENTION_BLIND', details: { people: blind } });
  }
  expect(await refused(write('promoter', { mentions: ['officer', 'officer'] }))).toMatchObject([
    expect.any(Number),
    'COMMENT_MENTION_TWICE',
  ]);
  expect(await refused(write('promoter', { itemId: randomUUID() }))).toEqual([404, 'COMMENT_ITEM_UNKNOWN']);
  expect((await write('promoter', { text: 'x'.repeat(1_001) })).status).toBe(400);
  expect((await write('promoter', { text: '\u0000' })).status).toBe(400);
  expect((await write('investor')).status).toBe(403);
  expect((await list('officer')).total).toBe(total);
});

it('pages go on where the one before ended', async () => {
  for (const text of ['一', '二', '三']) accepted(await write('officer', { text }));
  const first = await list('officer', { limit: 2 });
  expect(first.rows.map(({ text }) => text)).toEqual(['三', '二']);
  const next = await list('officer', { limit: 2, cursor: first.nextCursor ?? '' });
  expect(next.rows[0]?.text).toBe('一');
});

it('is about a supervision form of the project, and of no other', async () => {
  const sheet = { matter: '办理迟缓', requirement: '报送整改方案', unitId: 'natural-resources' };
  const issued = accepted(await (await api.script('supervisor')).command(project, 'issue-form', sheet));
  const formId = String(issued.events.find(({ type }) => type === 'SupervisionFormIssued')?.data.formId);
  const { id } = accepted(await write('officer', { formId, text: '单子已电话说明' }));
  expect((await list('promoter', { formId })).rows).toMatchObject([{ id, formId, itemId: null }]);
  expect((await list('promoter')).rows[0]).toMatchObject({ id });
  const other = await registerLead(people.promoter, { name: '另一项目' });
  expect(await refused(write('officer', { projectId: other, formId }))).toEqual([404, 'COMMENT_FORM_UNKNOWN']);
});

it('is about a meeting, and read by whoever reads meetings; it opens to the meeting', async () => {
  const soon = { day: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10), time: '09:00' };
  const called = { kind: 'monthly', ...soon, place: '301', chairId: 'deputy' };
  const asked = { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body: called } as const;
  const { id: meetingId } = accepted(await people.officer.send<Given>('/api/meetings', asked));
  const about = { projectId: null, meetingId };
  const { id } = accepted(await write('officer', { ...about, text: '请先阅材料', mentions: ['land-handler'] }));
  const ofMeeting = async (by: Who) => accepted(await people[by].get<Listed>('/api/comments', { meetingId }));
  expect((await ofMeeting('land-handler')).rows).toMatchObject([{ id, text: '请先阅材料', mayWithdraw: false }]);
  const inbox = accepted(await people['land-handler'].get<AnswerOf<typeof inboxList>>('/api/inbox'));
  const told = inbox.rows.find(({ text }) => text.zh.title === '有工作备注提及您');
  expect(told).toMatchObject({ projectId: null, file: { kind: 'meeting', id: meetingId } });
  for (const who of ['investor', 'sysadmin'] as const) {
    expect((await people[who].get('/api/comments', { meetingId })).status).toBe(403);
    expect((await refused(write('officer', { ...about, mentions: [who] })))[1]).toBe('COMMENT_MENTION_BLIND');
  }
  const nowhere = { projectId: null, meetingId: randomUUID() };
  expect(await refused(write('officer', nowhere))).toEqual([404, 'COMMENT_MEETING_UNKNOWN']);
  expect((await refused(write('officer', { meetingId })))[1]).toBe('COMMENT_ABOUT_ONE');
  expect((await refused(write('officer', { ...about, itemId: randomUUID() })))[1]).toBe('COMMENT_ABOUT_ONE');
  expect((await people.officer.get('/api/comments', { meetingId, projectId: project })).status).toBe(400);
  expect((await people.officer.get('/api/comments', {})).status).toBe(400);
  accepted(await send('officer', `/${id}/commands/withdraw`, {}));
  expect((await ofMeeting('land-handler')).rows).toMatchObject([{ id, text: null }]);
});
