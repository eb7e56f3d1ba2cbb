import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReactionActivities, type ReactionActivities } from '@bangban/activities';
import { HOLD_FILE } from '@bangban/domain';
import { Reconciler } from '@bangban/record';
import { addItem, registerLead, TestApi } from '../../support/api';
import { as } from '../../support/city';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly seq: number;
}
interface Held {
  readonly projectId: string;
  readonly itemId: string | null;
  readonly kind: string;
  readonly clock: string;
  readonly state: string;
}
interface Listed {
  readonly rows: readonly Held[];
  readonly total: number;
  readonly by: Readonly<Record<'kind' | 'unit' | 'leader' | 'project', readonly { id: string; count: number }[]>>;
}

let database: TestDatabase;
let api: TestApi;
let carry: ReactionActivities;
let [project, other, item, second] = ['', '', '', ''];
const people = {} as Record<'supervisor' | 'officer' | 'handler' | 'head' | 'stranger' | 'contact', Http>;

const post = <T = Given>(by: Http, path: string, body: Json): Promise<Answer<T>> =>
  by.send<T>(`/api/holds${path}`, { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body });
const refused = async (by: Http, path: string, body: Json): Promise<string> =>
  (await post<ProblemBody>(by, path, body)).body.code;
const all = { projectIds: null, unitIds: null, leaderIds: null, kinds: null };
const rungs = async (id: string, query = '', by = people.supervisor): Promise<Listed> =>
  accepted(await by.get<Listed>(`/api/holds/${id}/rungs${query}`));
const fired = (): Promise<{ project_id: string; n: number }[]> =>
  database.dataSource.query(
    `SELECT project_id, count(*)::int AS n FROM fired_rung WHERE rung = 'leader-in-charge' GROUP BY 1 ORDER BY 1`,
  );
/** As the workflow does, and once more: as after a crash. */
async function carryAll(): Promise<readonly (string | null)[]> {
  const pending = await database.dataSource.query<{ id: string }[]>(
    `SELECT id FROM reaction WHERE state = 'pending' ORDER BY asked_at, asking_seq, ordinal`,
  );
  const codes: (string | null)[] = [];
  for (const { id } of pending) {
    const code = await carry.giveCommand(id);
    expect(await carry.giveCommand(id)).toBe(code);
    if (code !== null) await carry.tellRefusal(id, code);
    await carry.settleReaction(id, code);
    codes.push(code);
  }
  return codes;
}
const tick = async (): Promise<void> => {
  for (const id of [project, other]) await api.record.tick(id);
};
async function findings(): Promise<string[]> {
  const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
  const runId = randomUUID();
  await reconciler.begin(runId, 'command');
  await reconciler.checkProjects(runId, null);
  await reconciler.checkInstallation(runId);
  const { open } = await reconciler.finish(runId);
  // Nobody carries what is told to the engine here.
  return open.map(({ code }) => code).filter((code) => code !== 'OUTBOX_WAITS');
}

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.supervisor = await api.script('supervisor');
  people.officer = await api.script('officer');
  people.handler = await api.script('land-handler');
  people.head = await api.script('land-head');
  people.stranger = await api.script('leader-two');
  people.contact = await api.script('investor');
  const promoter = await api.script('promoter');
  [project, other] = [await registerLead(promoter), await registerLead(promoter)];
  [item, second] = [
    await addItem(people.officer, project, { limit: 1 }),
    await addItem(people.officer, other, { limit: 1 }),
  ];
  for (const [of, itemId] of [
    [project, item],
    [other, second],
  ]) {
    accepted(await people.handler.command(of ?? '', 'sign-for-help-item', { itemId }));
  }
  const { dataSource } = database;
  carry = createReactionActivities({ dataSource, record: api.record });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('a hold of escalations', () => {
  let hold = '';
  const said = { reason: 'outage', words: '机房停电，时钟待核' };

  it('is placed by whoever the rules name, in their own name, for no longer than they say, and one at a time', async () => {
    await api.clockAt('2026-03-10T01:00:00Z');
    const until = '2026-03-13';
    for (const [by, code] of [
      ...(['officer', 'handler', 'stranger'] as const).map((who) => [people[who], 'HOLD_FORBIDDEN'] as const),
      [people.contact, 'ACCESS_DENIED'] as const,
    ]) {
      expect(await refused(by, '', { ...said, until })).toBe(code);
    }
    expect(await refused(people.supervisor, '', { ...said, until: '2026-03-09' })).toBe('HOLD_UNTIL_PAST');
    expect(await refused(people.supervisor, '', { ...said, until: '2026-03-20' })).toBe('HOLD_TOO_LONG');
    expect(await refused(people.supervisor, '', { ...said, until, words: ' ' })).toBe('VALIDATION');
    expect(await refused(people.supervisor, `/${randomUUID()}/commands/end`, { words: '恢复' })).toBe('HOLD_UNKNOWN');
    hold = accepted(await post(people.supervisor, '', { ...said, until })).id;
    expect(await refused(people.supervisor, '', { ...said, until })).toBe('HOLD_OPEN');
    const asSubstitute = await api.record.handleFile(HOLD_FILE, {
      fileId: hold,
      command: { name: 'EndHold', payload: { words: '恢复' } },
      principal: { ...as('officer'), actingFor: 'supervisor' },
      idempotencyKey: randomUUID(),
      requestId: randomUUID(),
    });
    expect(asSubstitute).toMatchObject({ outcome: 'refused', code: 'HOLD_NOT_FOR_ANOTHER' });
    expect((await people.contact.get('/api/holds/open')).status).toBe(403);
    const open = accepted(await people.handler.get<{ current: Json; held: number }>('/api/holds/open'));
    expect(open).toMatchObject({ current: { open: true, hold: { id: hold, ...said } }, held: 0 });
  });

  it('says what would come due, holds it when it does, and says by whom and in which project', async () => {
    const coming = await rungs(hold, '?held=coming&heldKind=leader-in-charge');
    expect(coming.rows.filter(({ clock }) => clock === 'handling').map(({ itemId }) => itemId)).toEqual(
      expect.arrayContaining([item, second]),
    );
    await api.clockAt('2026-03-12T01:00:00Z');
    await tick();
    expect(await fired()).toEqual([]);
    const held = await rungs(hold);
    expect(
      held.rows
        .filter(({ clock }) => clock === 'handling')
        .map(({ itemId }) => itemId)
        .sort(),
    ).toEqual([item, second].sort());
    expect(held.total).toBe(held.rows.length);
    expect(held.by.kind).toEqual([{ id: 'leader-in-charge', count: held.total }]);
    expect(held.by.project.map(({ id }) => id).sort()).toEqual([project, other].sort());
    expect((await rungs(hold, `?projectId=${project}`)).total).toBe(
      held.by.project.find(({ id }) => id === project)?.count,
    );
    expect((await rungs(hold, '', people.stranger)).total).toBe(0);
    expect(await findings()).toEqual([]);
    const lost = `UPDATE held_rung SET state = $1 WHERE item_id = $2`;
    await database.dataSource.query(lost, ['fallen', item]);
    expect(await findings()).toEqual(['ROWS_MISSING']);
    await database.dataSource.query(lost, ['held', item]);
  });

  it('lets one portion go, once, whatever is killed in between, and goes on holding the rest', async () => {
    const portion = { ...all, projectIds: [project], words: '已核对' };
    expect(await refused(people.officer, `/${hold}/commands/release`, portion)).toBe('HOLD_FORBIDDEN');
    accepted(await post(people.supervisor, `/${hold}/commands/release`, portion));
    expect(await carryAll()).toEqual([null]);
    await tick();
    expect((await fired()).map((each) => each.project_id)).toEqual([project]);
    expect((await rungs(hold)).rows.map((each) => each.projectId)).not.toContain(project);
    expect((await rungs(hold, '?held=fired')).rows.map((each) => each.projectId)).toContain(project);
    // Nothing is left of it there.
    accepted(await post(people.supervisor, `/${hold}/commands/release`, portion));
    expect(await carryAll()).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  it('forgets what was done meanwhile, and its end lets go what is left', async () => {
    accepted(await people.head.command(other, 'report-done', { itemId: second, note: '已办结' }));
    accepted(await people.officer.command(other, 'verify-help-item', { itemId: second }));
    expect((await rungs(hold, '?held=fallen')).rows.map(({ itemId }) => itemId)).toContain(second);
    accepted(await post(people.supervisor, `/${hold}/commands/end`, { words: '已恢复' }));
    await carryAll();
    await tick();
    expect((await rungs(hold)).total).toBe(0);
    expect(await refused(people.supervisor, `/${hold}/commands/end`, { words: '已恢复' })).toBe('HOLD_OVER');
    const rows = await database.dataSource.query<object[]>(
      `SELECT 1 FROM fired_rung WHERE item_id = $1 AND rung = 'leader-in-charge' AND clock = 'handling'`,
      [second],
    );
    expect(rows).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  it('that is ended while time is looked at keeps nothing: what was to be held is decided by how it stands then', async () => {
    const third = await addItem(people.officer, project, { limit: 1 });
    accepted(await people.handler.command(project, 'sign-for-help-item', { itemId: third }));
    await api.clockAt('2026-03-19T01:00:00Z');
    const { id } = accepted(await post(people.supervisor, '', { ...said, until: '2026-03-27' }));
    await api.clockAt('2026-03-24T01:00:00Z');
    const waiting = async (n: number): Promise<void> => {
      for (const end = Date.now() + 10_000; Date.now() < end;) {
        const rows = await database.dataSource.query<object[]>(
          `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        );
        if (rows.length >= n) return;
      }
      throw new Error(`fewer than ${n} wait`);
    };
    const blocker = database.dataSource.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('LOCK TABLE audit_entry IN EXCLUSIVE MODE');
    const ended = post(people.supervisor, `/${id}/commands/end`, { words: '已恢复' });
    await waiting(1);
    const ticked = api.record.tick(project);
    await waiting(2);
    await blocker.commitTransaction();
    await blocker.release();
    accepted(await ended);
    await ticked;
    await carryAll();
    await tick();
    expect((await rungs(id)).total).toBe(0);
    const rows = await database.dataSource.query<object[]>(
      `SELECT 1 FROM fired_rung WHERE item_id = $1 AND rung = 'leader-in-charge' AND clock = 'handling'`,
      [third],
    );
    expect(rows).toHaveLength(1);
    expect(await findings()).toEqual([]);
  });
});
