import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertCalendar, loadCalendar } from '@bangban/persistence';
import { createCalendarReminder } from '@bangban/worker';
import { freshDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let desk: Desk;
beforeAll(async () => {
  desk = new Desk(await freshDatabase());
});
afterAll(() => desk.database.drop());

async function told(at: string): Promise<readonly string[]> {
  const { dataSource } = desk.database;
  await dataSource.query('UPDATE installation SET demo = true, clock_offset_ms = $1', [Date.parse(at) - Date.now()]);
  await dataSource.query(`DELETE FROM notification WHERE kind = 'calendar-unpublished' AND created_at > $1`, [at]);
  await createCalendarReminder({ dataSource, channels: [] })();
  const rows: { recipient_id: string }[] = await dataSource.query(
    `SELECT recipient_id FROM notification WHERE kind = 'calendar-unpublished' AND params->>'year' = '2027'
       AND created_at >= $1 ORDER BY 1`,
    [at],
  );
  return rows.map((row) => row.recipient_id);
}

describe('a year that is not published', () => {
  it('is told from November on to those who can mend it, once a week, until it is published', async () => {
    expect(await told('2026-10-31T02:00:00Z')).toEqual([]);
    expect(await told('2026-11-02T02:00:00Z')).toEqual(['centre-head', 'sysadmin']);
    expect(await told('2026-11-05T02:00:00Z')).toEqual([]);
    expect(await told('2026-11-10T02:00:00Z')).toEqual(['centre-head', 'sysadmin']);
    const { manager } = desk.database.dataSource;
    const calendar = await loadCalendar(manager, 1);
    await insertCalendar(manager, { ...calendar, version: 2, publishedThrough: 2027 }, '示例');
    expect(await told('2026-11-20T02:00:00Z')).toEqual([]);
  });
});
