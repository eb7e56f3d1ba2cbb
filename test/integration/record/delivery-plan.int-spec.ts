import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimBatches, createDeliveryStore, savePreferences } from '@bangban/persistence';
import { createDeliveryPlanner, tellDigest } from '@bangban/record';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { deliveriesTo } from '../../support/deliveries';
import { Desk } from '../../support/record';

/** A Monday at ten. */
const MONDAY = '2027-03-01T02:00:00.000Z';
const TUESDAY = '2027-03-02T02:00:00.000Z';
const BUDGET = 12;

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await freshDatabase();
  desk = new Desk(database, ['smtp']);
  await desk.clockAt(MONDAY);
  await desk.item(await desk.lead());
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query('DELETE FROM delivery');
  await database.dataSource.query('DELETE FROM notification_preference');
});

const many = (person: string, count: number): Promise<string[]> =>
  deliveriesTo(
    database.dataSource,
    Array.from({ length: count }, () => person),
  );
const plan = (): Promise<void> => createDeliveryPlanner(database.dataSource)();
const leaving = async (ids: readonly string[]): Promise<readonly string[]> => {
  const rows = await database.dataSource.query<{ id: string; at: Date | null; state: string }[]>(
    'SELECT id, leaves_at AS at, state FROM delivery WHERE id = ANY ($1)',
    [ids],
  );
  return ids.map((id) => {
    const row = rows.find((each) => each.id === id);
    return row?.state === 'digest' ? 'digest' : (row?.at?.toISOString().slice(0, 16) ?? 'not yet');
  });
};
const unread = async (person: string): Promise<number> =>
  (await database.dataSource.query<unknown[]>('SELECT 1 FROM notification WHERE recipient_id = $1', [person])).length;

describe('when alerts leave', () => {
  it('at once where nobody wishes otherwise, and what is to leave later is not claimed before', async () => {
    const window = { from: 14 * 60, to: 17 * 60 };
    await savePreferences(database.dataSource, 'land-head', { muted: [], window });
    await savePreferences(database.dataSource, 'land-handler', { muted: [], quietDays: [1] });
    const ids = [...(await many('officer', 1)), ...(await many('land-head', 1)), ...(await many('land-handler', 1))];
    expect(await claimBatches(database.dataSource, 5)).toEqual([]);
    await plan();
    expect(await leaving(ids)).toEqual(['2027-03-01T02:00', '2027-03-01T06:00', '2027-03-02T00:30']);
    expect(await claimBatches(database.dataSource, 5)).toHaveLength(1);
    const [row] = await database.dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM delivery WHERE batch IS NOT NULL',
    );
    expect(row?.n).toBe(1);
  });

  it('are decided anew when their recipient wishes otherwise', async () => {
    await savePreferences(database.dataSource, 'land-handler', { muted: [], quietDays: [1] });
    const ids = await many('land-handler', 2);
    await plan();
    await savePreferences(database.dataSource, 'land-handler', { muted: [], quietDays: [] });
    expect(await leaving(ids)).toEqual(['not yet', 'not yet']);
    await plan();
    expect(await leaving(ids)).toEqual(['2027-03-01T02:00', '2027-03-01T02:00']);
  });

  it('of a leader above the budget of a day are part of the digest; the inbox has them all, and nobody else’s are held', async () => {
    const before = await unread('leader');
    const first = await many('leader', BUDGET - 2);
    await plan();
    const ids = await many('leader', 5);
    const others = await many('officer', BUDGET + 5);
    await plan();
    expect((await leaving(ids)).filter((each) => each === 'digest')).toHaveLength(3);
    expect(await leaving([...first, ...others])).not.toContain('digest');
    expect(await unread('leader')).toBe(before + BUDGET + 3);
  });

  it('that were held are told with the digest, once, and never lost: without a digest they leave one by one', async () => {
    const ids = await many('leader', BUDGET + 3);
    await plan();
    await savePreferences(database.dataSource, 'leader', { muted: [], digestAt: null });
    await plan();
    expect(await leaving(ids)).not.toContain('digest');
    await savePreferences(database.dataSource, 'leader', { muted: [], digestAt: 510 });
    await plan();
    expect((await leaving(ids)).filter((each) => each === 'digest')).toHaveLength(3);
    const tell = () => tellDigest(database.dataSource, 'leader', ['smtp']);
    expect(await Promise.all([tell(), tell()])).toEqual(expect.arrayContaining(['told', 'told-before']));
    const [digest] = await database.dataSource.query<{ params: object; id: string }[]>(
      `SELECT n.params, d.id FROM notification n JOIN delivery d ON d.notification_id = n.id WHERE n.kind = 'daily-digest'`,
    );
    expect(digest?.params).toMatchObject({ day: '2027-03-01', held: '3' });
    expect(await leaving(ids)).not.toContain('digest');
    await plan();
    // The digest itself is above no budget.
    expect(await leaving([digest?.id ?? ''])).toEqual(['2027-03-01T02:00']);
    expect(await createDeliveryStore(database.dataSource).find(digest?.id ?? '')).toMatchObject({ seen: true });
  });

  it('of another day are another budget', async () => {
    await many('leader', BUDGET);
    await plan();
    await desk.clockAt(TUESDAY);
    const ids = await many('leader', 2);
    await plan();
    expect(await leaving(ids)).toEqual(['2027-03-02T02:00', '2027-03-02T02:00']);
  });
});
