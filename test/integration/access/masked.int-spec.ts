import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted } from '../../support/http';

interface Person {
  readonly id: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly hidden: readonly string[];
}

let database: TestDatabase;
let api: TestApi;
let projectId: string;

beforeAll(async () => {
  database = await freshDatabase();
  await database.dataSource.query(
    `UPDATE person_version SET phone = '010-' || person_id, email = person_id || '@example.cn'`,
  );
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-02T01:00:00.000Z');
  projectId = await registerLead(await api.script('promoter'));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const people = async (personId: string, query: Record<string, string> = { phones: 'true' }): Promise<Person[]> =>
  accepted(await (await api.script(personId)).get<{ rows: Person[] }>('/api/people', query)).rows;
const noted = async (actorId: string): Promise<{ details: { count: number } }[]> =>
  database.dataSource.query(`SELECT details FROM audit_entry WHERE action = 'ReadTelephones' AND actor_id = $1`, [
    actorId,
  ]);

describe('telephones', () => {
  it('are in no list that did not ask for them', async () => {
    expect((await people('officer', {})).filter(({ email, phone }) => (phone ?? email) !== null)).toEqual([]);
    expect(await noted('officer')).toEqual([]);
  });

  it('are read by whoever reads the city, and by who keeps people; that they were read is noted', async () => {
    for (const personId of ['officer', 'sysadmin', 'secadmin']) {
      const rows = await people(personId);
      expect([personId, rows.filter(({ phone }) => phone === null)]).toEqual([personId, []]);
      expect((await noted(personId)).map(({ details }) => details.count)).toEqual([rows.length - 1]);
    }
  });

  it('are masked of whoever is on no project with one, and in no unit below', async () => {
    const rows = await people('land-handler');
    const shown = rows.filter(({ phone }) => phone !== null).map(({ id }) => id);
    expect(shown).toContain('land-handler');
    expect(shown).not.toContain('mayor');
    expect(rows.filter(({ email }) => email !== null).map(({ id }) => id)).toEqual(shown);
    expect(rows.find(({ id }) => id === 'mayor')).toMatchObject({ phone: null, email: null, hidden: ['phone'] });
    // The park is where the project lands: who follows it there is a telephone call away.
    const near = (await people('park-handler')).filter(({ phone }) => phone !== null).map(({ id }) => id);
    expect(near).toEqual(expect.arrayContaining(['park-handler', 'promoter']));
    expect(near).not.toContain('mayor');
  });

  it('are nobody’s business of the audit administrator', async () => {
    const rows = await people('auditadmin');
    expect(rows.filter(({ id, phone }) => phone !== null && id !== 'auditadmin')).toEqual([]);
  });
});

describe('the audit', () => {
  it('tells its administrator acts and kinds of files, and supervision what they were about', async () => {
    const rows = async (personId: string, query = {}) =>
      accepted(
        await (
          await api.script(personId)
        ).get<{ rows: { action: string; projectId: string | null; projectName: string | null; details: object }[] }>(
          '/api/audit',
          { limit: '200', ...query },
        ),
      ).rows.filter(({ action }) => action === 'RegisterLead');
    expect(await rows('auditadmin')).toMatchObject([
      { projectId: null, projectName: null, details: { kind: 'project' }, commandId: null },
    ]);
    expect(await rows('auditadmin', { projectId })).toEqual([]);
    expect(await rows('supervisor', { projectId })).toMatchObject([{ projectId, projectName: expect.any(String) }]);
  });
});
