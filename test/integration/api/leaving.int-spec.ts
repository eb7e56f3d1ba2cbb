import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';
import { Desk } from '../../support/record';

interface Row {
  readonly kind: string;
  readonly mend: string | null;
  readonly itemId: string | null;
  readonly projectId: string | null;
  readonly subjectId: string | null;
  readonly projectName?: string | null;
  readonly itemTitle?: string | null;
}
interface Left {
  readonly list: string;
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
}

let database: TestDatabase;
let api: TestApi;
let desk: Desk;
let [system, security, officer]: Http[] = [];
let projectId = '';
let itemIds: readonly string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  [system, security, officer] = await Promise.all(['sysadmin', 'secadmin', 'officer'].map((id) => api.script(id)));
  desk = new Desk(database);
  projectId = await desk.lead();
  itemIds = [await desk.item(projectId), await desk.item(projectId)];
  await desk.act('centre-head', projectId, { name: 'AssignLeader', payload: { leaderId: 'leader' } });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const HANDLER = { name: '周科长', unitId: 'natural-resources', active: false };
const put = (who: Http | undefined, path: string, body: object): Promise<Answer<ProblemBody>> => {
  if (!who) throw new Error('nobody is there yet');
  return who.put<ProblemBody>(path, body);
};
const leftOf = ({ body, status }: Answer<ProblemBody>): Left => {
  expect([status, body.code]).toEqual([409, 'WORK_LEFT']);
  return body.details as unknown as Left;
};
const lying = async (query: Record<string, string> = {}): Promise<Left & { names: Json }> => {
  if (!officer) throw new Error('nobody is there yet');
  return accepted(await officer.get<Left & { names: Json }>('/api/work-left', query));
};
/** Who was told that work is left with nobody, of whom and how much. */
const told = async (): Promise<readonly unknown[]> => {
  const rows: { recipient_id: string; params: Json }[] = await database.dataSource.query(
    `SELECT recipient_id, params FROM notification WHERE kind = 'work-left' ORDER BY created_at`,
  );
  return rows.map((row) => [row.recipient_id, row.params.subject, row.params.count, row.params.reason]);
};
const audited = async (): Promise<readonly Json[]> =>
  database.dataSource.query(
    `SELECT actor_id AS "actorId", details FROM audit_entry WHERE action = 'LeaveWork' ORDER BY id`,
  );

describe('whoever leaves', () => {
  it('leaves nothing behind in silence: the answer lists what would lie there, and changes nothing', async () => {
    const left = leftOf(await put(system, '/api/people/land-handler', HANDLER));
    expect(left.counts).toEqual({ item: 2, 'default-person': 1 });
    expect(left.total).toBe(3);
    expect(left.rows.flatMap(({ itemId }) => itemId ?? []).sort()).toEqual([...itemIds].sort());
    expect(left.rows.filter(({ kind }) => kind === 'item').map(({ mend }) => mend)).toEqual(
      itemIds.map(() => 'TransferHelpItem'),
    );
    expect(await lying()).toMatchObject({ total: 0, rows: [] });
    expect((await put(system, '/api/people/land-handler', { ...HANDLER, active: true })).status).toBe(204);
  });

  it('is let go with that very list and a reason, on record; what hangs on them is listed until it is mended', async () => {
    const { list } = leftOf(await put(system, '/api/people/land-handler', HANDLER));
    const leaving = { list, reason: '调离，工作由李局长接手' };
    // One item more since: what was confirmed is not what is open.
    const third = await desk.item(projectId);
    const now = leftOf(await put(system, '/api/people/land-handler', { ...HANDLER, leaving }));
    expect(now.total).toBe(4);
    const confirmed = { ...HANDLER, leaving: { ...leaving, list: now.list } };
    expect((await put(system, '/api/people/land-handler', confirmed)).status).toBe(204);
    expect(await audited()).toEqual([
      {
        actorId: 'sysadmin',
        details: {
          personId: 'land-handler',
          reason: leaving.reason,
          total: 4,
          counts: { item: 3, 'default-person': 1 },
        },
      },
    ]);
    expect(await told()).toEqual([['centre-head', '周科长', 4, leaving.reason]]);
    const hung = await lying();
    expect([hung.total, hung.counts]).toEqual([4, { item: 3, 'default-person': 1 }]);
    expect(hung.names['land-handler']).toBe('周科长');
    expect((await lying({ kind: 'item', personId: 'land-handler' })).total).toBe(3);
    // Whoever keeps the directory is told that it lies there, not what it is; whoever does not read the project, nothing.
    const kept = await api.script('secadmin').then((http) => http.get<Left>('/api/work-left', { kind: 'item' }));
    expect(accepted(kept).rows.map(({ itemTitle, projectName }) => [itemTitle, projectName])).toEqual(
      [...itemIds, third].map(() => [null, null]),
    );
    const elsewhere = accepted(await (await api.script('leader-two')).get<Left>('/api/work-left'));
    expect(elsewhere.counts).toEqual({ 'default-person': 1 });
    for (const itemId of [...itemIds, third]) {
      const payload = { itemId, unitId: 'natural-resources', personId: 'land-head', reason: '原承办人调离' };
      await desk.act('officer', projectId, { name: 'TransferHelpItem', payload });
    }
    expect(
      (await put(system, '/api/units/natural-resources/default-persons', { persons: { '*': 'land-head' } })).status,
    ).toBe(204);
    expect((await lying()).total).toBe(0);
  });

  it('takes the leading along with the role, and the signing with the headship, which a second person looks at again', async () => {
    const roles = leftOf(await put(security, '/api/people/leader/roles', { roles: ['unit-handler'] }));
    expect(roles.counts).toMatchObject({ leading: 1 });
    expect(roles.rows.find(({ kind }) => kind === 'leading')).toMatchObject({ projectId, mend: 'ProposeHandOver' });
    const [itemId = ''] = itemIds;
    await desk.act('land-head', projectId, { name: 'SignForHelpItem', payload: { itemId } });
    const headless = { name: '市自然资源局', functions: ['natural-resources'], headId: null };
    expect((await put(system, '/api/units/natural-resources', headless)).status).toBe(202);
    await database.dataSource.query(`UPDATE help_item SET state = 'awaiting-signature' WHERE id = $1`, [itemId]);
    const left = leftOf(await put(system, '/api/units/natural-resources', headless));
    expect(left.counts).toEqual({ signing: 1 });
    const asked = await system?.put('/api/units/natural-resources', {
      ...headless,
      leaving: { list: left.list, reason: '负责人待任命' },
    });
    const id = (asked?.body as { requestId: string }).requestId;
    const [second = ''] = itemIds.slice(1);
    await database.dataSource.query(`UPDATE help_item SET state = 'awaiting-signature' WHERE id = $1`, [second]);
    const decide = (leaving: object | null) =>
      security?.post<ProblemBody>(`/api/directory-requests/${id}/decision`, { accept: true, leaving });
    const again = leftOf((await decide(null)) as Answer<ProblemBody>);
    expect(again.counts).toEqual({ signing: 2 });
    expect((await decide({ list: again.list, reason: '由中心主任代签' }))?.status).toBe(204);
    expect((await audited()).at(-1)).toMatchObject({ actorId: 'secadmin', details: { total: 2 } });
  });

  it('is a function as well: what was handed to the unit for it, and the parties that are to have it', async () => {
    const payload = { title: '用地预审', unitId: 'natural-resources', limit: 5, issue: true } as const;
    await desk.act('officer', projectId, { name: 'AddHelpItem', payload });
    const [{ key } = { key: '' }]: { key: string }[] = await database.dataSource.query(
      `SELECT t->>'key' AS key FROM policy_version v, jsonb_each(v.body->'stages') s, jsonb_array_elements(s.value->'items') t
       WHERE t->>'lead' = 'function:natural-resources' LIMIT 1`,
    );
    await database.dataSource.query(
      `UPDATE help_item SET template_key = $1 WHERE unit_id = 'natural-resources' AND title = '用地预审'`,
      [key],
    );
    const stripped = { name: '市自然资源局', functions: [], headId: null };
    const left = leftOf(await put(system, '/api/units/natural-resources', stripped));
    expect(left.counts).toEqual({ item: 1 });
    expect(left.rows).toMatchObject([{ kind: 'item', mend: 'TransferHelpItem' }]);
    // Given back, or handed over: what was transferred to a unit did not come for its function.
    const park = { name: '经开区', functions: ['township'], headId: null };
    const place = { party: 'landing-place', unitId: 'park' } as const;
    await desk.act('officer', projectId, { name: 'FillHelpParty', payload: place });
    expect((await put(system, '/api/units/park', { ...park, functions: ['county'] })).status).toBe(202);
    const unfit = leftOf(await put(system, '/api/units/park', { ...park, functions: [] }));
    expect(unfit.counts).toMatchObject({ party: 1 });
  });

  it('keeps what came to them as the default person, which is asked about too', async () => {
    const path = '/api/units/park/default-persons';
    expect((await put(system, path, { persons: { '*': 'park-handler' } })).status).toBe(204);
    const payload = { title: '协调道路', unitId: 'park', limit: 5, issue: true };
    await desk.act('officer', projectId, { name: 'AddHelpItem', payload });
    const left = leftOf(await put(system, path, { persons: {} }));
    expect(left.counts).toEqual({ item: 1 });
    expect((await put(system, path, { persons: { '*': 'park-handler' } })).status).toBe(204);
    const leaving = { list: left.list, reason: '已下发的由原承办人办完' };
    expect((await put(system, path, { persons: { '*': 'park-head' }, leaving })).status).toBe(204);
    expect((await audited()).at(-1)).toMatchObject({ details: { unitId: 'park', total: 1, counts: { item: 1 } } });
    // They can do it: it does not lie there, and nobody is told that it does.
    expect((await lying({ unitId: 'park' })).total).toBe(0);
  });

  it('is shut out by the closing of an account as by leaving: it is asked the same way', async () => {
    const account = '/api/people/park-handler/account';
    const opened = await put(security, account, { login: 'park-handler', password: 'a-long-enough-secret-9' });
    expect([200, 204]).toContain(opened.status);
    const payload = { title: '协调排水', unitId: 'park', limit: 5, issue: true };
    await desk.act('officer', projectId, { name: 'AddHelpItem', payload });
    const close = (body?: object) =>
      security?.send<ProblemBody>(account, {
        method: 'DELETE',
        ...(body ? { body } : {}),
      }) as Promise<Answer<ProblemBody>>;
    const left = leftOf(await close());
    expect(left.counts).toMatchObject({ item: 1 });
    expect((await lying({ personId: 'park-handler' })).total).toBe(0);
    expect((await close({ leaving: { list: left.list, reason: '账号停用，工作另行安排' } })).status).toBe(204);
    expect((await lying({ personId: 'park-handler' })).total).toBe(left.total);
    expect((await audited()).at(-1)).toMatchObject({ actorId: 'secadmin', details: { personId: 'park-handler' } });
    expect((await put(security, account, { login: 'park-handler', password: 'a-long-enough-secret-9' })).status).toBe(
      204,
    );
    expect((await lying({ personId: 'park-handler' })).total).toBe(0);
  });

  it('is a unit as well: its items, its people, its place among the parties', async () => {
    const park = { name: '经开区', functions: ['park'], headId: 'park-head', active: false };
    const left = leftOf(await put(system, '/api/units/park', park));
    expect(left.counts).toMatchObject({ member: 2, party: 1 });
    const leaving = { list: left.list, reason: '机构撤并' };
    expect((await put(system, '/api/units/park', { ...park, leaving })).status).toBe(204);
    const hung = await lying({ unitId: 'park' });
    expect(hung.counts).toEqual(left.counts);
    expect(hung.rows.find(({ kind }) => kind === 'member')).toMatchObject({ mend: null, projectId: null });
  });
});
