import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDeliverNoticeActivities } from '@bangban/activities';
import { type Channel, ChannelRegistry, type Message } from '@bangban/channels';
import { DEFAULT_POLICY } from '@bangban/domain';
import { createDeliveryStore, publishPolicy } from '@bangban/persistence';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type ProblemBody } from '../../support/http';
import { Desk } from '../../support/record';

const WEB = 'https://bangban.example';
const ANSWER = { instruction: 'urge', words: '请抓紧办理。' } as const;

let database: TestDatabase;
let api: TestApi;
let desk: Desk;
let projectId: string;
let itemId: string;
let version = 1;

const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => database.dataSource.query(text, values);
const post = <T = ProblemBody>(path: string, body: object): Promise<Answer<T>> =>
  api.nobody.post<T>(`/api/answer-links/${path}`, body);
const rules = (answerLinkDays: number): Promise<void> =>
  publishPolicy(database.dataSource.manager, {
    ...DEFAULT_POLICY,
    version: (version += 1),
    alerts: { ...DEFAULT_POLICY.alerts, answerLinkDays },
  });

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url, config: { channels: ['smtp'] } });
  desk = new Desk(database, ['smtp']);
  for (const person of ['leader', 'leader-two', 'officer']) await api.account(person);
  projectId = await desk.lead();
  await desk.act('deputy', projectId, { name: 'AssignLeader', payload: { leaderId: 'leader' } });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});
beforeEach(async () => {
  await sql('DELETE FROM delivery');
  await rules(3);
  itemId = await desk.item(projectId, { title: '协调用地预审', limit: 30 });
});

/** The item is raised to the leader; what is then mailed to whom. */
async function mailed(): Promise<readonly Message[]> {
  for (const reason of ['久拖不决', '仍未答复', '请领导协调']) {
    await desk.send('centre-head', projectId, { name: 'RaiseHelpItem', payload: { itemId, reason } });
  }
  const sent: Message[] = [];
  const channel: Channel = { name: 'smtp', close: () => undefined, send: async (mail) => void sent.push(mail) };
  const activities = createDeliverNoticeActivities({
    deliveries: createDeliveryStore(database.dataSource),
    channels: new ChannelRegistry([channel]),
    webAddress: WEB,
  });
  const rows = await sql<{ id: string }>(
    `SELECT d.id FROM delivery d JOIN notification n ON n.id = d.notification_id
     WHERE n.matter LIKE 'question:%' ORDER BY d.id`,
  );
  const environment = new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') });
  for (const { id } of rows) await environment.run(() => activities.deliver(id)).catch(() => undefined);
  return sent;
}
/** The project gets another leader, who takes over every line. */
async function handedOver(toPersonId: string): Promise<void> {
  const payload = { subject: 'leader', toPersonId, reason: '分工调整' } as const;
  const { project } = await desk.act('deputy', projectId, { name: 'ProposeHandOver', payload });
  const lines = (project.handOver?.lines ?? []).map(({ id }) => ({ lineId: id, verdict: 'accept' as const }));
  await desk.act(toPersonId, projectId, { name: 'AnswerHandOver', payload: { lines } });
}
const tokensIn = (mails: readonly Message[]): string[] =>
  mails.flatMap(({ text }) => /\/answer#([\w-]{43})$/m.exec(text)?.[1] ?? []);
async function linked(): Promise<string> {
  const [token = ''] = tokensIn(await mailed());
  expect(token).toHaveLength(43);
  return token;
}
const isDead = async (token: string): Promise<void> => {
  for (const answer of [await post('question', { token }), await post('answer', { token, ...ANSWER })]) {
    expect([answer.status, answer.body.code]).toEqual([404, 'ANSWER_LINK_DEAD']);
  }
};
const answers = async (): Promise<number> =>
  (
    await sql(`SELECT 1 FROM event WHERE stream_id = $1 AND type = 'EscalationAnswered' AND data->>'itemId' = $2`, [
      projectId,
      itemId,
    ])
  ).length;

describe('a leader’s answer by link', () => {
  it('shows one question and takes one answer, once, with an entry that says how', async () => {
    const token = await linked();
    const question = accepted(await post<object>('question', { token }));
    expect(question).toMatchObject({
      personName: '王副市长',
      itemTitle: '协调用地预审',
      kind: 'rung',
      rung: 'leader',
      unitName: '市自然资源局',
    });
    expect(JSON.stringify(question)).not.toMatch(/amount|phone|138/);
    const sent = await Promise.all([1, 2, 3].map(() => post('answer', { token, ...ANSWER })));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect(await answers()).toBe(1);
    await isDead(token);
    const [event] = await sql<{ actor: string; actingFor: string | null }>(
      `SELECT actor_id AS actor, acting_for AS "actingFor" FROM event WHERE type = 'EscalationAnswered' AND data->>'itemId' = $1`,
      [itemId],
    );
    expect(event).toEqual({ actor: 'leader', actingFor: null });
    const entries = await sql<{ details: object }>(
      `SELECT details FROM audit_entry WHERE action = 'AnswerEscalation' AND outcome = 'accepted' AND item_id = $1`,
      [itemId],
    );
    expect(entries).toMatchObject([{ details: { by: 'link' } }]);
  });

  it('is kept as a hash, and goes to whoever is asked and to nobody who is told besides', async () => {
    const mails = await mailed();
    const tokens = tokensIn(mails);
    expect(tokens).toHaveLength(1);
    expect(mails.filter(({ text }) => text.includes('/answer#')).map(({ to }) => to)).toEqual([
      expect.stringMatching(/^leader@/),
    ]);
    const kept = await sql('SELECT * FROM answer_link');
    expect(JSON.stringify(kept)).not.toContain(tokens[0]);
  });

  it('goes to no substitute: whoever acts for somebody signs in', async () => {
    await sql(`INSERT INTO substitute (id, principal_id, substitute_id, from_date, to_date, set_by)
      VALUES (gen_random_uuid(), 'leader', 'officer', current_date - 1, current_date + 5, 'leader')`);
    await sql('UPDATE installation SET directory_version = directory_version + 1');
    const mails = await mailed();
    expect(mails.some(({ subject }) => subject.startsWith('〔代'))).toBe(true);
    expect(mails.filter(({ text }) => text.includes('/answer#')).map(({ subject }) => subject)).toEqual([
      '提请批示：协调用地预审',
    ]);
    await sql('DELETE FROM substitute');
    await sql('UPDATE installation SET directory_version = directory_version + 1');
  });

  it.each([
    ['used up elsewhere: the question was answered', 'answered', null],
    ['over its time', 'sql', `UPDATE answer_link SET expires_at = clock_timestamp()`],
    ['of somebody suspended', 'sql', `UPDATE account SET disabled_at = clock_timestamp() WHERE person_id = 'leader'`],
    ['of somebody who has left', 'sql', `UPDATE person SET active = false WHERE id = 'leader'`],
    ['of somebody whose role has ended', 'sql', `DELETE FROM person_role WHERE person_id = 'leader'`],
    [
      'of an account whose password is to be changed',
      'sql',
      `UPDATE account SET must_change_password = true WHERE person_id = 'leader'`,
    ],
    ['of somebody who has ended all access of theirs', 'ended', null],
    ['of a project that another leads now', 'reassigned', null],
    ['in an office that has switched links off', 'off', null],
  ])('counts no more %s', async (_, what, change) => {
    const token = await linked();
    const roles = await sql<{ role: string }>(`SELECT role FROM person_role WHERE person_id = 'leader'`);
    if (what === 'answered') {
      const [open] = await sql<{ id: string }>('SELECT id FROM escalation WHERE item_id = $1 AND answered_at IS NULL', [
        itemId,
      ]);
      const payload = { itemId, escalationId: open?.id ?? '', instruction: 'noted', words: '已阅' } as const;
      await desk.act('leader', projectId, { name: 'AnswerEscalation', payload });
    }
    if (what === 'reassigned') {
      await handedOver('leader-two');
    }
    if (what === 'off') await rules(0);
    if (what === 'ended') accepted(await (await api.browser('leader')).delete('/api/sessions'));
    if (change !== null) {
      await sql(change);
      await sql('UPDATE installation SET directory_version = directory_version + 1');
    }
    const before = await answers();
    await isDead(token);
    expect(await answers()).toBe(before);
    await sql(`UPDATE account SET disabled_at = NULL, must_change_password = false WHERE person_id = 'leader'`);
    await sql(`UPDATE person SET active = true WHERE id = 'leader'`);
    for (const { role } of roles) {
      await sql(`INSERT INTO person_role VALUES ('leader', $1) ON CONFLICT DO NOTHING`, [role]);
    }
    await sql('UPDATE installation SET directory_version = directory_version + 1');
    if (what === 'reassigned') {
      await handedOver('leader');
    }
  });

  it('is in no mail unless the office wants it', async () => {
    await rules(0);
    const mails = await mailed();
    expect(mails.length).toBeGreaterThan(0);
    expect(tokensIn(mails)).toEqual([]);
  });

  it('opens nothing else: no session, no token, no list', async () => {
    const token = await linked();
    const bearer = api.nobody.with({ authorization: `Bearer ${token}` });
    expect((await bearer.get('/api/session')).status).toBe(401);
    expect((await bearer.get('/api/projects')).status).toBe(401);
    accepted(await post('answer', { token, ...ANSWER }));
  });

  it('is not guessed: who tries many waits, and a link that counts is answered all the same', async () => {
    const token = await linked();
    const tries: number[] = [];
    for (let n = 0; n < 60; n += 1) tries.push((await post('question', { token: `${n}`.padStart(43, 'x') })).status);
    expect([tries[0], tries.at(-1)]).toEqual([404, 429]);
    expect((await post('question', { token: 'short' })).status).toBe(400);
    accepted(await post('answer', { token, ...ANSWER }));
  });
});
