import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { saveAccount } from '@bangban/identity';
import { changesAfter } from '@bangban/persistence';
import { LEAD, PASSWORD, registerLead, signIn, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';
import { type Change, StreamReader } from '../../support/stream';

let database: TestDatabase;
let api: TestApi;
let officer: Http;
const readers: StreamReader[] = [];

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  officer = await api.script('officer');
});
afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

async function listen(http: Http, lastEventId?: string): Promise<StreamReader> {
  const reader = await StreamReader.open(http, lastEventId);
  readers.push(reader);
  return reader.ready();
}

const key = ({ projectId, seq }: Pick<Change, 'projectId' | 'seq'>): string => `${projectId} ${seq}`;
const contact = { kind: 'call', summary: '电话沟通' };

/** Every event of these projects, as the record has them. */
async function recorded(projectIds: readonly string[]): Promise<string[]> {
  const rows = await database.dataSource.query<{ projectId: string; seq: number }[]>(
    'SELECT stream_id AS "projectId", seq::int FROM event WHERE stream_id = ANY ($1)',
    [projectIds],
  );
  return rows.map(key).sort();
}

/** A meeting of today, and something said on its agenda's order: each an event. */
async function holdMeeting(): Promise<{ readonly id: string; readonly move: () => Promise<number> }> {
  const { now } = accepted(await officer.get<{ now: string }>('/api/session'));
  const day = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  const give = async (path: string, body: object): Promise<{ readonly id: string; readonly seq: number }> =>
    accepted(
      await officer.send<{ id: string; seq: number }>(`/api/meetings${path}`, {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID() },
        body,
      }),
    );
  const { id } = await give('', { kind: 'ad-hoc', chairId: 'mayor', place: '一号会议室', day, time: '23:59' });
  const move = async (): Promise<number> => {
    const projectId = await registerLead(officer);
    return (await give(`/${id}/commands/add-line`, { projectId, title: '请协调供电' })).seq;
  };
  return { id, move };
}
const heardOf = (reader: StreamReader, id: string): number[] =>
  reader.of('meeting').flatMap(({ data }) => (data.meetingId === id ? [Number(data.seq)] : []));

const of = (reader: StreamReader, projectIds: readonly string[]): Change[] =>
  reader.changes.filter(({ projectId }) => projectIds.includes(projectId));
const keysOf = (reader: StreamReader, projectIds: readonly string[]): string[] =>
  [...new Set(of(reader, projectIds).map(key))].sort();

describe('the stream of changes', () => {
  it('loses nothing while many commit at once, and keeps the order within a project', async () => {
    const reader = await listen(officer);
    const projectIds = await Promise.all(
      Array.from({ length: 6 }, (_, index) => registerLead(officer, { name: `并发项目${index}` })),
    );
    const commands = projectIds.flatMap((id) =>
      Array.from({ length: 8 }, () => officer.command(id, 'record-contact', contact)),
    );
    for (const answer of await Promise.all(commands)) accepted(answer);
    const all = await recorded(projectIds);
    expect(all.length).toBeGreaterThanOrEqual(6 * 9);
    await reader.until('every event', (each) => keysOf(each, projectIds).length === all.length);
    expect(keysOf(reader, projectIds)).toEqual(all);
    for (const id of projectIds) {
      const seqs = of(reader, [id]).map(({ seq }) => seq);
      expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    }
  });

  it('does not pass over a transaction that began early and was committed late', async () => {
    const [early, late] = [await registerLead(officer), await registerLead(officer, { name: '后来的项目' })];
    const reader = await listen(officer);
    const runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(
        `INSERT INTO event SELECT stream_id, 1000, type, v, item_id, occurred_at, recorded_at, actor_id, acting_for,
           actor_kind, command_id, policy_version, calendar_version, data, pg_current_xact_id()::text::bigint,
           stream_kind, hash
         FROM event WHERE stream_id = $1 AND seq = 1`,
        [early],
      );
      accepted(await officer.command(late, 'record-contact', contact));
      await runner.commitTransaction();
    } finally {
      await runner.release();
    }
    const written = accepted(await officer.command(late, 'record-contact', contact)).seq;
    await reader.until('what was committed last', (each) => of(each, [late]).some(({ seq }) => seq === written));
    expect(of(reader, [early]).filter(({ seq }) => seq === 1000)).toHaveLength(1);
    expect(keysOf(reader, [late])).toEqual(
      expect.arrayContaining((await recorded([late])).filter((each) => !each.endsWith(' 1'))),
    );
  });

  it('goes on where a browser left off, with what came meanwhile and what comes then', async () => {
    const id = await registerLead(officer);
    const before = await listen(officer);
    accepted(await officer.command(id, 'record-contact', contact));
    await before.until('the first', (each) => of(each, [id]).length > 0);
    const { lastId } = before;
    const seen = keysOf(before, [id]);
    before.close();
    accepted(await officer.command(id, 'record-contact', contact));
    accepted(await officer.command(id, 'record-contact', contact));
    const missed = (await recorded([id])).filter((each) => !seen.includes(each) && !each.endsWith(' 1'));
    expect(missed.length).toBeGreaterThanOrEqual(2);
    const after = await listen(officer, lastId);
    await after.until('the missed', (each) => keysOf(each, [id]).length >= missed.length);
    expect(keysOf(after, [id])).toEqual(missed);
    const { seq } = accepted(await officer.command(id, 'record-contact', contact));
    await after.until('the next', (each) => of(each, [id]).some((change) => change.seq === seq));
  });

  it('names the last change with every message, so that a browser that was told something else since goes on there', async () => {
    const id = await registerLead(officer);
    const before = await listen(officer);
    expect(before.messages.map((message) => message.id)).not.toContain('1');
    const start = before.lastId;
    accepted(await officer.command(id, 'record-contact', contact));
    await before.until(
      'the change and the count of notices',
      (each) => of(each, [id]).length > 0 && each.of('inbox').length > 0,
    );
    for (const { id: named, type } of before.messages) {
      if (type !== 'change')
        expect(before.messages.some((each) => each.id === named && each.type === 'change') || named === start).toBe(
          true,
        );
    }
    before.close();
    // One who saw nothing yet goes on where it began.
    const after = await listen(officer, start);
    await after.until('all since', (each) => keysOf(each, [id]).length > 0);
  });

  it('begins for everybody at once where the first was promised', async () => {
    const promised = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const reader = await listen(officer);
        return { reader, id: await registerLead(officer, { name: `同时开始的项目${index}` }) };
      }),
    );
    for (const { id, reader } of promised) {
      const events = await recorded([id]);
      await reader.until('its own registration', (each) => keysOf(each, [id]).length >= events.length);
      expect(keysOf(reader, [id])).toEqual(events);
    }
  });

  it('tells who was away for too long to read everything anew', async () => {
    const id = await registerLead(officer);
    const start = Buffer.from(JSON.stringify(['0', id, 0])).toString('base64url');
    await database.dataSource.query(
      `INSERT INTO event SELECT stream_id, 10000 + n, type, v, item_id, occurred_at, recorded_at, actor_id, acting_for,
         actor_kind, command_id, policy_version, calendar_version, data, tx, stream_kind, hash
       FROM event, generate_series(1, 2001) n WHERE stream_id = $1 AND seq = 1`,
      [id],
    );
    expect(await changesAfter(database.dataSource, ['0', id, 0], 3_000)).not.toHaveLength(0);
    const reader = await listen(officer, start);
    expect(reader.of('reset')).toHaveLength(1);
    expect(reader.changes).toEqual([]);
  });

  it('counts the unread notices of the listener, and of nobody else', async () => {
    const id = await registerLead(officer);
    const head = await listen(await api.script('park-head'));
    const handler = await listen(await api.script('park-handler'));
    const item = { title: '协调临时用电', unitId: 'park', limit: 5, issue: true };
    accepted(await officer.command(id, 'add-help-item', item));
    await handler.until('a notice', (each) => each.of('inbox').at(-1)?.data.unread === 1);
    await head.until('a count', (each) => each.of('inbox').length > 0);
    expect(head.of('inbox').at(-1)?.data).toEqual({ unread: 0 });
  });

  it('shows investors their own projects alone, and administrators none', async () => {
    const investor = await listen(await api.script('investor'));
    const admin = await listen(await api.script('sysadmin'));
    const official = await listen(officer);
    const foreign = await registerLead(officer, { name: '别家的项目', investorContactIds: [] });
    const own = await registerLead(officer, { ...LEAD, name: '自家的项目' });
    await investor.until('the own', (each) => of(each, [own]).length > 0);
    await official.until('both', (each) => of(each, [own]).length > 0 && of(each, [foreign]).length > 0);
    expect(of(investor, [foreign])).toEqual([]);
    expect(admin.changes).toEqual([]);
  });

  it('carries hints, never content', async () => {
    const reader = await listen(officer);
    const id = await registerLead(officer);
    await reader.until('the registration', (each) => of(each, [id]).length > 0);
    for (const { data } of reader.of('change')) {
      expect(Object.keys(data).sort()).toEqual(['itemId', 'projectId', 'seq', 'type']);
    }
  });

  it('tells whoever is in office of a meeting at once, that it moved and nothing of it; others hear nothing', async () => {
    const { id, move } = await holdMeeting();
    const inOffice = await listen(await api.script('park-handler'));
    const others = [await listen(await api.script('investor')), await listen(await api.script('sysadmin'))];
    const seq = await move();
    const since = Date.now();
    await inOffice.until('the meeting', (each) => heardOf(each, id).includes(seq));
    expect(Date.now() - since).toBeLessThan(1_000);
    for (const { data } of inOffice.of('meeting')) expect(Object.keys(data).sort()).toEqual(['meetingId', 'seq']);
    const own = await registerLead(officer, { ...LEAD, name: '会后登记的项目' });
    await others[0]?.until('what came after it', (each) => of(each, [own]).length > 0);
    for (const other of others) expect(other.of('meeting')).toEqual([]);
  });

  it('tells who comes back of meetings that moved meanwhile, each once and in their order', async () => {
    const { id, move } = await holdMeeting();
    const before = await listen(officer);
    const first = await move();
    await before.until('the first', (each) => heardOf(each, id).includes(first));
    const { lastId } = before;
    before.close();
    const missed = [await move(), await move()];
    const after = await listen(officer, lastId);
    await after.until('the missed', (each) => heardOf(each, id).length >= missed.length);
    expect(heardOf(after, id)).toEqual(missed);
  });

  it('tells nothing more of meetings from the commit on that took its person out of office, and ends', async () => {
    const { id, move } = await holdMeeting();
    const reader = await listen(await api.script('land-handler'));
    const first = await move();
    await reader.until('the meeting', (each) => heardOf(each, id).includes(first));
    await database.dataSource.query(`DELETE FROM person_role WHERE person_id = 'land-handler'`);
    await Promise.all([move(), move()]);
    await reader.end();
    expect(heardOf(reader, id).at(-1)).toBe(first);
    await database.dataSource.query(`INSERT INTO person_role VALUES ('land-handler', 'unit-handler')`);
  });

  it('refuses a position that it did not give out', async () => {
    for (const id of ['17', '%00', Buffer.from('["1; DROP TABLE project","x",-1]').toString('base64url')]) {
      const answer = await officer.with({ 'last-event-id': id }).get<ProblemBody>('/api/stream');
      expect([answer.status, answer.body.code]).toEqual([400, 'CURSOR_INVALID']);
    }
  });

  it('does not keep a session from ending for want of use: a page listens whether somebody is at it or not', async () => {
    const browser = await api.browser('leader');
    const idle = async (): Promise<number> => {
      const [row] = await database.dataSource.query<{ hours: number }[]>(
        `SELECT extract(epoch FROM clock_timestamp() - last_seen_at)::float8 / 3600 AS hours
         FROM session WHERE person_id = 'leader'`,
      );
      return row?.hours ?? 0;
    };
    await database.dataSource.query(
      `UPDATE session SET last_seen_at = clock_timestamp() - interval '11 hours' WHERE person_id = 'leader'`,
    );
    await listen(browser);
    accepted(await browser.get('/api/inbox'));
    expect(await idle()).toBeGreaterThan(10);
    accepted(await browser.get('/api/session'));
    expect(await idle()).toBeLessThan(1);
  });

  it('shows nothing more from the commit on that took its person\u2019s role away', async () => {
    const reader = await listen(await api.script('investor'));
    const own = await registerLead(officer, { name: '两家之一' });
    await reader.until('the own', (each) => of(each, [own]).length > 0);
    const before = of(reader, [own]).length;
    await database.dataSource.query(`DELETE FROM person_role WHERE person_id = 'investor'`);
    await Promise.all(Array.from({ length: 5 }, () => officer.command(own, 'record-contact', contact)));
    await reader.end();
    expect(of(reader, [own])).toHaveLength(before);
    await database.dataSource.query(`INSERT INTO person_role VALUES ('investor', 'investor-contact')`);
  });

  it.each([
    ['signing out', (desk: Http) => desk.delete('/api/session')],
    ['signing out everywhere', (desk: Http) => desk.delete('/api/sessions')],
    ['a closed account', async () => (await api.script('secadmin')).delete('/api/people/leader-two/account')],
    ['leaving office', () => database.dataSource.query(`UPDATE person SET active = false WHERE id = 'leader-two'`)],
    ['its last moment', () => database.dataSource.query(`UPDATE session SET expires_at = clock_timestamp()`)],
  ] as const)('ends at once with %s', async (_, end) => {
    await database.dataSource.query(`UPDATE person SET active = true WHERE id = 'leader-two'`);
    await saveAccount(database.dataSource, { personId: 'leader-two', login: 'leader-two', password: PASSWORD });
    const cookie = await signIn(api.nobody, 'leader-two', PASSWORD);
    const { csrfToken } = accepted(await api.nobody.with({ cookie }).get<{ csrfToken: string }>('/api/session'));
    const desk = api.nobody.with({ cookie, 'x-csrf-token': csrfToken });
    const reader = await listen(desk);
    await end(desk);
    await reader.end();
    expect(reader.of('ping')).toEqual([]);
  });

  it('ends with the token that opened it', async () => {
    const desk = await api.browser('mayor');
    const { id, token } = accepted(
      await desk.post<{ id: string; token: string }>('/api/access-tokens', { name: '大屏', days: 2 }),
    );
    const reader = await listen(api.nobody.with({ authorization: `Bearer ${token}` }));
    accepted(await desk.delete(`/api/access-tokens/${id}`));
    await reader.end();
    expect(reader.of('ping')).toEqual([]);
  });

  it('follows for whom its session acts', async () => {
    const desk = await api.browser('deputy');
    const reader = await listen(desk);
    await database.dataSource.query(
      `INSERT INTO substitute (id, principal_id, substitute_id, from_date, to_date, set_by)
       VALUES (gen_random_uuid(), 'park-handler', 'deputy', '2020-01-01', '2199-12-31', 'park-handler')`,
    );
    accepted(await desk.put('/api/session/acting-for', { principalId: 'park-handler' }));
    const project = await registerLead(officer);
    const item = { title: '协调临时供水', unitId: 'park', limit: 5, issue: true };
    accepted(await officer.command(project, 'add-help-item', item));
    await reader.until('whose notices', (each) => Number(each.of('inbox').at(-1)?.data.unread ?? 0) > 0);
  });

  it('is open so often for one person; the oldest leaves for the newest, and is told', async () => {
    const desk = await api.browser('land-head');
    const opened: StreamReader[] = [];
    for (let n = 0; n < 14; n += 1) opened.push(await listen(desk));
    for (const oldest of opened.slice(0, 2)) {
      await oldest.end();
      expect(oldest.messages.at(-1)?.type).toBe('displaced');
    }
    for (const reader of opened.slice(2)) expect(reader.of('displaced')).toEqual([]);
    const id = await registerLead(officer, { landingUnitId: 'natural-resources' });
    await opened[2]?.until('a change', (each) => of(each, [id]).length > 0);
  });
});
