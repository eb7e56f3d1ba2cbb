import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateAt } from '@bangban/kernel';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let system: Http;
let projectId = '';

const inEnglish = (http: Http): Http => http.with({ 'accept-language': 'en' });
const namesIn = async (http: Http, path: string): Promise<Json> =>
  accepted(await http.get<{ names: Json }>(path)).names;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  system = await api.script('sysadmin');
  const park = { name: '经开区', nameEn: 'Economic Development Zone', headId: 'park-head', functions: ['park'] };
  const promoter = { name: '孙专员', nameEn: 'Sun Wei', unitId: 'promotion-bureau', email: 'promoter@city.test' };
  expect((await system.put('/api/units/park', park)).status).toBe(204);
  expect((await system.put('/api/people/promoter', promoter)).status).toBe(204);
  projectId = await registerLead(await api.script('promoter'));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('an English name that the office gives', () => {
  it('is what an English reader reads, the Chinese one where there is none; nobody else’s reading changes', async () => {
    const officer = await api.script('officer');
    const path = `/api/projects/${projectId}`;
    expect(await namesIn(inEnglish(officer), path)).toMatchObject({
      park: 'Economic Development Zone',
      promoter: 'Sun Wei',
      'promotion-bureau': '市投资促进局',
    });
    expect(await namesIn(officer, path)).toMatchObject({ park: '经开区', promoter: '孙专员' });
    const contact = await api.script('investor');
    expect(await namesIn(inEnglish(contact), `/api/own-projects/${projectId}`)).toMatchObject({ promoter: 'Sun Wei' });
    const units = accepted(await inEnglish(officer).get<{ rows: Json[] }>('/api/units')).rows;
    expect(units.find(({ id }) => id === 'park')).toMatchObject({
      name: 'Economic Development Zone',
      nameZh: '经开区',
      nameEn: 'Economic Development Zone',
    });
    const events = accepted(await inEnglish(officer).get<{ rows: Json[] }>(`${path}/events`)).rows;
    expect(events[0]).toMatchObject({ actorId: 'promoter', actorName: 'Sun Wei' });
  });

  it('stands in refusals and notices in English, and in the Chinese words beside them not', async () => {
    // Reads every project and changes none.
    const handler = await api.script('supervisor');
    const path = `/api/projects/${projectId}/commands/revise-project`;
    const body = { changes: { platform: '进博会' }, reason: '更正' };
    const refused = await handler.post<ProblemBody>(path, body, { 'idempotency-key': 'english-names-1' });
    expect(refused.body.code).toBe('FORBIDDEN');
    expect(refused.body.messages.en).toContain('Sun Wei');
    expect(refused.body.messages.en).not.toContain('孙专员');
    expect(refused.body.messages.zh).toContain('孙专员');
    // The city's day, which begins eight hours before that of UTC.
    const day = dateAt(new Date().toISOString(), 480);
    const input = { principalId: 'promoter', substituteId: 'officer', fromDate: day, toDate: day };
    expect((await (await api.script('promoter')).post('/api/substitutes', input)).status).toBe(201);
    const [notice]: { params: Json }[] = await database.dataSource.query(
      `SELECT params FROM notification WHERE recipient_id = 'officer' AND kind = 'substitution-given'`,
    );
    expect(notice?.params).toMatchObject({ principal: '孙专员', principalEn: 'Sun Wei', substitute: '何帮办' });
  });
});
