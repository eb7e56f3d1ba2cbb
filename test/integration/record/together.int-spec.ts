import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HandleResult } from '@bangban/record';
import { CONTACT, Desk } from '../../support/record';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.busy();
});
afterAll(() => desk.database.drop());

const leads = (count: number): Promise<string[]> => Promise.all(Array.from({ length: count }, () => desk.lead()));
const sendAll = (ids: readonly string[]): Promise<HandleResult[]> =>
  Promise.all(ids.map((id) => desk.send('promoter', id, CONTACT)));
const outcomes = (results: readonly HandleResult[]): string[] => results.map(({ outcome }) => outcome);

/** The transactions in which the projects' contacts were recorded. */
async function transactions(ids: readonly string[]): Promise<number> {
  const [row]: { n: number }[] = await desk.database.dataSource.query(
    `SELECT count(DISTINCT tx)::int AS n FROM event WHERE stream_id = ANY ($1) AND type = 'ContactRecorded'`,
    [ids],
  );
  return row?.n ?? 0;
}

async function expectFoldEqualsRows(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const comparison = await desk.record.compare(id);
    expect(comparison?.folded).toEqual(comparison?.stored);
  }
}

describe('commands on different projects that come at once', () => {
  it('share a transaction, and each keeps its own state, audit, receipt, notices and telling', async () => {
    const ids = await leads(12);
    const results = await sendAll(ids);
    expect(outcomes(results)).toEqual(ids.map(() => 'accepted'));
    expect(results.map(({ projectId }) => projectId)).toEqual(ids);
    expect(await transactions(ids)).toBeLessThan(4);
    const rows: { audits: number; receipts: number; tellings: number }[] = await desk.database.dataSource.query(
      `SELECT (SELECT count(*)::int FROM audit_entry a WHERE a.stream_id = p.id) AS audits,
         (SELECT count(*)::int FROM command_receipt r WHERE r.stream_id = p.id) AS receipts,
         (SELECT count(*)::int FROM outbox o WHERE o.stream_id = p.id) AS tellings
       FROM project p WHERE id = ANY ($1)`,
      [ids],
    );
    expect(rows).toEqual(ids.map(() => ({ audits: 2, receipts: 2, tellings: 2 })));
    await expectFoldEqualsRows(ids);
  });

  it('are decided one by one: a refusal beside them is only its own', async () => {
    const ids = await leads(4);
    const unknown = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
    const [refused, missing, ...others] = await Promise.all([
      desk.send('investor', ids[0] ?? '', CONTACT),
      desk.send('promoter', unknown, CONTACT),
      ...ids.slice(1).map((id) => desk.send('promoter', id, CONTACT)),
    ]);
    expect(refused).toMatchObject({ outcome: 'refused', code: 'FORBIDDEN' });
    expect(missing).toMatchObject({ outcome: 'refused', code: 'PROJECT_UNKNOWN' });
    expect(outcomes(others)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('do not wait for a project that somebody holds', async () => {
    const ids = await leads(5);
    const [held = '', ...free] = ids;
    const holder = desk.database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [held]);
    let heldAnswer: HandleResult | undefined;
    const waiting = desk.send('promoter', held, CONTACT).then((result) => (heldAnswer = result));
    const others = await sendAll(free);
    expect(outcomes(others)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    // And the next ones neither: who waits keeps no lane.
    expect(outcomes(await sendAll(free))).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(heldAnswer).toBeUndefined();
    await holder.commitTransaction();
    await holder.release();
    expect((await waiting).outcome).toBe('accepted');
    await expectFoldEqualsRows(ids);
  });

  it('are given one by one where one of them cannot be decided, and only that one fails', async () => {
    const ids = await leads(5);
    const [broken = '', ...sound] = ids;
    await desk.database.dataSource.query('UPDATE project SET policy_version = 99 WHERE id = $1', [broken]);
    const settled = await Promise.allSettled(ids.map((id) => desk.send('promoter', id, CONTACT)));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', ...sound.map(() => 'fulfilled')]);
    expect(await transactions(sound)).toBe(sound.length);
  });

  it('fail alone where a key is broken: who wrote past the lock is not tried again', async () => {
    const ids = await leads(5);
    const [broken = '', ...sound] = ids;
    // Somebody wrote past the lock: the next event's place is taken.
    await desk.database.dataSource.query(
      `INSERT INTO event SELECT stream_id, seq + n, type, v, item_id, occurred_at, recorded_at, actor_id, acting_for,
         actor_kind, command_id, policy_version, calendar_version, data, tx, stream_kind, hash
       FROM event, generate_series(1, 30) AS n WHERE stream_id = $1
         AND seq = (SELECT seq FROM project WHERE id = $1)`,
      [broken],
    );
    const settled = await Promise.allSettled(ids.map((id) => desk.send('promoter', id, CONTACT)));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', ...sound.map(() => 'fulfilled')]);
    await expectFoldEqualsRows(sound);
    const audits: { n: number }[] = await desk.database.dataSource.query(
      'SELECT count(*)::int AS n FROM audit_entry WHERE stream_id = ANY ($1) GROUP BY stream_id',
      [sound],
    );
    expect(audits.map(({ n }) => n)).toEqual(sound.map(() => 2));
  });
});
