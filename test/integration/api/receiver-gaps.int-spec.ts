import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';
import { Desk } from '../../support/record';

interface Gap {
  readonly of: string;
  readonly unitId: string | null;
  readonly empty: boolean;
  readonly since: string | null;
  readonly fell: number;
}
interface Falls {
  readonly rows: readonly { readonly key: string; readonly event: string; readonly to: readonly string[] }[];
  readonly nextCursor: string | null;
}

const UNIT = 'natural-resources';
let database: TestDatabase;
let api: TestApi;
let [system, officer, stranger, contact]: Http[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  [system, officer, stranger, contact] = await Promise.all(
    ['sysadmin', 'officer', 'park-handler', 'investor'].map((id) => api.script(id)),
  );
  const desk = new Desk(database);
  const projectId = await desk.lead({ landingUnitId: null });
  await desk.item(projectId);
  await database.dataSource.query(`UPDATE person SET active = false WHERE id IN ('land-handler', 'land-head')`);
  await api.clockAt('2026-03-20T02:00:00Z');
  await desk.record.tick(projectId);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const gaps = async (who: Http | undefined): Promise<readonly Gap[]> => {
  if (!who) throw new Error('nobody is there yet');
  return accepted(await who.get<{ rows: readonly Gap[] }>('/api/receiver-gaps')).rows;
};
const falls = async (who: Http | undefined, query: Record<string, string>): Promise<Falls> => {
  if (!who) throw new Error('nobody is there yet');
  return accepted(await who.get<Falls>('/api/receiver-gaps/falls', query));
};
const ofHead = ({ of, unitId }: Gap): boolean => of === 'unit-head' && unitId === UNIT;

describe('无人接收 over HTTP', () => {
  it('lists the unit without a head since it left, and counts what went to others, which opens to its rows', async () => {
    const rows = await gaps(system);
    const head = rows.find(ofHead);
    expect(head).toMatchObject({ empty: true, since: expect.any(String) });
    expect(head?.fell).toBeGreaterThan(1);
    expect(rows.find(({ of, unitId }) => of === 'holder' && unitId === UNIT)).toMatchObject({ empty: false });
    const all = await falls(system, { of: 'unit-head', unitId: UNIT });
    expect(all.rows).toHaveLength(head?.fell ?? 0);
    expect(all.rows[0]?.to).toEqual(['centre-head']);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Falls = await falls(system, {
        of: 'unit-head',
        unitId: UNIT,
        limit: '1',
        ...(cursor === '' ? {} : { cursor }),
      });
      seen.push(...page.rows.map(({ key }) => key));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all.rows.map(({ key }) => key));
  });

  it('counts to whoever keeps no directory what they see, and is shut to those outside', async () => {
    expect((await gaps(officer)).find(ofHead)?.fell).toBe((await gaps(system)).find(ofHead)?.fell);
    expect((await gaps(stranger)).find(ofHead)?.fell).toBe(0);
    expect((await falls(stranger, { of: 'unit-head', unitId: UNIT })).rows).toEqual([]);
    expect((await contact?.get<ProblemBody>('/api/receiver-gaps'))?.status).toBe(403);
    const hostile: readonly Record<string, string>[] = [
      { of: 'nobody' },
      { of: 'holder', cursor: 'x' },
      { of: 'holder', unitId: "'; DROP" },
    ];
    for (const query of hostile) {
      expect((await system?.get<ProblemBody>('/api/receiver-gaps/falls', query))?.status).toBe(400);
    }
  });

  it('told those who stood in why it came to them, in both languages', async () => {
    const head = await api.script('centre-head');
    const { rows } = accepted(
      await head.get<{ rows: readonly { readonly text: Record<'zh' | 'en', { readonly body: string }> }[] }>(
        '/api/inbox',
      ),
    );
    expect(rows.some(({ text }) => text.zh.body.includes('本应通知') && text.en.body.includes('This was for'))).toBe(
      true,
    );
  });
});
