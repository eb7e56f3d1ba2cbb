import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Reconciler } from '@bangban/record';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let project = '';
const people = {} as Record<'officer' | 'investor' | 'promoter', Http>;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.officer = await api.script('officer');
  people.investor = await api.script('investor');
  people.promoter = await api.script('promoter');
  project = await registerLead(people.promoter, { investorContactIds: ['investor'] });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** Time is looked at with the next act on the project, whoever's it is. */
async function later(day: string): Promise<void> {
  await api.clockAt(`${day}T02:00:00Z`);
  accepted(await people.promoter.command(project, 'record-contact', { kind: 'call', summary: '电话对接' }));
}
const titles = async (who: Http): Promise<readonly string[]> =>
  accepted(await who.get<{ rows: { text: { zh: { title: string } } }[] }>('/api/inbox'))
    .rows.map(({ text }) => text.zh.title.split('：')[0] ?? '')
    .filter((title) => title.endsWith('到期'));

describe('the last day of a mandate over HTTP', () => {
  it('is told the day before and when it is over, to the company and the agent, and never of one withdrawn', async () => {
    const agent = { unitId: 'help-centre', personId: 'officer', promises: true, until: '2026-03-06' };
    accepted(await people.investor.command(project, 'grant-agency', agent));
    accepted(await people.investor.command(project, 'grant-agency', agent));
    const own = accepted(
      await people.investor.get<{ mandates: { id: string; no: number; state: string }[] }>(
        `/api/own-projects/${project}`,
      ),
    );
    const mandateId = own.mandates.find(({ no }) => no === 2)?.id;
    accepted(await people.investor.command(project, 'withdraw-agency', { mandateId, reason: '只留一份' }));
    await later('2026-03-04');
    expect(await titles(people.officer)).toEqual([]);
    await later('2026-03-05');
    expect([await titles(people.investor), await titles(people.officer)]).toEqual(Array(2).fill(['代办委托即将到期']));
    await later('2026-03-09');
    expect([await titles(people.investor), await titles(people.officer)]).toEqual(
      Array(2).fill(['代办委托已到期', '代办委托即将到期']),
    );
    expect(await titles(people.promoter)).toEqual([]);
    const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
    const runId = randomUUID();
    await reconciler.begin(runId, 'command');
    await reconciler.checkProjects(runId, null);
    expect((await reconciler.finish(runId)).open).toEqual([]);
  });
});
