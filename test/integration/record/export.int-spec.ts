import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportEvents, verifyExport } from '@bangban/record';
import { freshDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let desk: Desk;
beforeAll(async () => {
  desk = new Desk(await freshDatabase());
});
afterAll(() => desk.database.drop());

async function exported(): Promise<string[]> {
  const lines: string[] = [];
  await exportEvents(desk.database.dataSource, (line) => Promise.resolve(void lines.push(line)));
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

describe('an export of the record', () => {
  it('is as it was recorded, with every event of every project; what was changed in the database is named', async () => {
    const ids = [await desk.lead(), await desk.lead(), await desk.lead()];
    for (const id of ids) await desk.item(id);
    const lines = await exported();
    const { rows } = {
      rows: await desk.database.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM event'),
    };
    const events = rows[0]?.n ?? 0;
    expect(events).toBeGreaterThan(6);
    expect(await verifyExport(each(lines))).toMatchObject({ ok: true, files: 3, events });

    await desk.database.dataSource.query(`
      ALTER TABLE event DISABLE TRIGGER tr_event_append_only;
      UPDATE event SET recorded_at = recorded_at - interval '1 day' WHERE stream_id = '${ids[1] ?? ''}' AND seq = 2;
      ALTER TABLE event ENABLE TRIGGER tr_event_append_only`);
    expect(await verifyExport(each(await exported()))).toMatchObject({
      ok: false,
      says: expect.stringContaining(`project ${ids[1] ?? ''} event 2`),
    });
  });
});
