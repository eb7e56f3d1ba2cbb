import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReactionActivities, type ReactionActivities } from '@bangban/activities';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly status: string;
  readonly repeated: boolean;
}
interface Call {
  readonly no: number;
  readonly company: string;
  readonly turned: boolean;
  readonly lead: { readonly id: string; readonly name: string } | null;
  readonly leadRefused: { readonly code: string } | null;
}
interface Page {
  readonly trip: { readonly days: number; readonly status: string; readonly calls: readonly Call[] };
  readonly may: { readonly keep: boolean };
}
interface List {
  readonly total: number;
  readonly nextCursor: string | null;
  readonly rows: readonly { readonly id: string; readonly purpose: string; readonly leads: number }[];
}

const GROUP = {
  form: 'industry-group',
  name: '电子信息产业招商组',
  unitId: 'park',
  leaderIds: ['leader', 'leader-two'],
  industry: '电子信息',
  place: null,
};
const MET = { investorId: null, company: '云帆储能', met: '董事长', note: '拟建二期', interest: 'strong' };

let database: TestDatabase;
let api: TestApi;
let carry: ReactionActivities;
let today = '';
const people = {} as Record<'promoter' | 'leader' | 'handler' | 'stranger' | 'contact', Http>;

const post = <T = Given>(by: Http, path: string, body: Json, key: string = randomUUID()): Promise<Answer<T>> =>
  by.send<T>(`/api${path}`, { method: 'POST', headers: { 'idempotency-key': key }, body });
const refused = async (by: Http, path: string, body: Json): Promise<string> =>
  (await post<ProblemBody>(by, path, body)).body.code;
const page = async (id: string, by = people.promoter) => accepted(await by.get<Page>(`/api/trips/${id}`));
const list = async (query: Record<string, string | number>) =>
  accepted(await people.stranger.get<List>('/api/trips', query));
const trip = (groupId: string, more: Json = {}): Json => ({
  groupId,
  direction: 'out',
  purpose: '拜访储能企业',
  places: ['深圳', '惠州'],
  memberIds: ['leader'],
  from: today,
  to: today,
  calls: [MET],
  ...more,
});

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  carry = createReactionActivities({ dataSource: database.dataSource, record: api.record });
  people.promoter = await api.script('promoter');
  people.leader = await api.script('leader');
  people.handler = await api.script('park-handler');
  people.stranger = await api.script('land-head');
  people.contact = await api.script('investor');
  const { now } = accepted(await people.promoter.get<{ now: string }>('/api/session'));
  // The day of the place, which is eight hours ahead.
  today = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('trips of promotion groups', () => {
  let groupId = '';
  let tripId = '';
  let investorId = '';
  let into = '';

  it('a group has two or three leaders and an industry, an office a place', async () => {
    expect(await refused(people.stranger, '/groups', GROUP)).toBe('GROUP_FORBIDDEN');
    expect((await post(people.contact, '/groups', GROUP)).status).toBe(403);
    for (const [part, code] of [
      [{ leaderIds: ['leader'] }, 'GROUP_LEADERS'],
      [{ leaderIds: ['leader', 'leader'] }, 'GROUP_LEADERS'],
      [{ leaderIds: ['leader', 'nobody'] }, 'GROUP_LEADERS'],
      [{ industry: null }, 'GROUP_INDUSTRY'],
      [{ industry: '炼金' }, 'GROUP_INDUSTRY'],
      [{ unitId: 'nowhere' }, 'GROUP_UNIT'],
      [{ form: 'liaison-office' }, 'GROUP_PLACE'],
    ] as const) {
      expect(await refused(people.promoter, '/groups', { ...GROUP, ...part })).toBe(code);
    }
    groupId = accepted(await post(people.promoter, '/groups', GROUP)).id;
    expect(
      await refused(people.promoter, `/groups/${groupId}/commands/end`, { on: '2199-01-01', reason: '调整' }),
    ).toBe('GROUP_DAY');
  });

  it('is recorded by whoever leads the group or belongs to its unit, with companies of the library or by name', async () => {
    const firm = { name: '苏州华锦电子有限公司', country: 'CN', code: null, group: null, parentId: null };
    investorId = accepted(await post(people.promoter, '/investors', firm)).id;
    const entry = { ...MET, investorId, company: null };
    expect(await refused(people.stranger, '/trips', trip(groupId))).toBe('TRIP_FORBIDDEN');
    for (const [part, code] of [
      [{ to: '2020-01-01' }, 'TRIP_DAYS'],
      [{ to: '2199-01-01' }, 'TRIP_DAYS'],
      [{ from: '2020-01-01' }, 'TRIP_DAYS'],
      [{ memberIds: ['nobody'] }, 'TRIP_MEMBERS'],
      [{ calls: [{ ...MET, company: null }] }, 'TRIP_COMPANY'],
      [{ calls: [{ ...MET, investorId: randomUUID() }] }, 'TRIP_COMPANY'],
      [{ calls: [MET, MET] }, 'TRIP_TWICE'],
      [{ groupId: randomUUID() }, 'TRIP_GROUP_UNKNOWN'],
    ] as const) {
      expect(await refused(people.promoter, '/trips', trip(groupId, part))).toBe(code);
    }
    const key = randomUUID();
    tripId = accepted(await post(people.leader, '/trips', trip(groupId, { calls: [MET, entry] }), key)).id;
    expect(accepted(await post(people.leader, '/trips', trip(groupId, { calls: [MET, entry] }), key)).repeated).toBe(
      true,
    );
    expect(await page(tripId)).toMatchObject({
      trip: {
        days: 1,
        calls: [
          { no: 1, company: '云帆储能' },
          { no: 2, company: firm.name },
        ],
      },
      may: { keep: true },
    });
    expect((await page(tripId, people.handler)).may.keep).toBe(true);
    expect((await page(tripId, people.stranger)).may.keep).toBe(false);
    expect((await people.contact.get(`/api/trips/${tripId}`)).status).toBe(403);
  });

  it('is found by what it was for, by group, and by the company that was met, under any entry merged into it', async () => {
    const visit = trip(groupId, { direction: 'in', purpose: '華錦電子來訪', places: ['本市'], calls: [] });
    const other = accepted(await post(people.handler, '/trips', visit)).id;
    expect((await list({ text: '华锦电子来访' })).rows.map(({ id }) => id)).toEqual([other]);
    expect((await list({ text: '苏州华锦' })).rows.map(({ id }) => id)).toEqual([tripId]);
    expect((await list({ direction: 'in' })).total).toBe(1);
    expect((await list({ groupId, from: today, to: today })).total).toBe(2);
    expect((await list({ groupId: randomUUID() })).total).toBe(0);
    expect((await list({ investorId })).rows.map(({ id }) => id)).toEqual([tripId]);
    const twin = { name: '蘇州華錦電子股份有限公司', country: 'CN', code: null, group: null, parentId: null };
    into = accepted(await post(people.promoter, '/investors', twin)).id;
    const head = await api.script('bureau-head');
    accepted(await post(head, `/investors/${investorId}/commands/merge`, { into, reason: '同一家企业' }));
    expect((await list({ investorId: into })).rows.map(({ id }) => id)).toEqual([tripId]);
    const first = await list({ limit: 1 });
    const second = await list({ limit: 1, cursor: first.nextCursor ?? '' });
    expect([...first.rows, ...second.rows].map(({ id }) => id).sort()).toEqual([tripId, other].sort());
    accepted(await post(people.handler, `/trips/${other}/commands/withdraw`, { reason: '重复登记' }));
    expect(await refused(people.handler, `/trips/${other}/commands/add-call`, MET)).toBe('TRIP_WITHDRAWN');
    expect((await list({ tripStatus: 'recorded' })).total).toBe(1);
  });

  const LEAD = { callNo: 1, name: '储能电池结构件项目', industry: '新能源', money: null, introducingUnitId: 'park' };
  const turn = `/commands/turn-into-lead`;

  it('a company becomes one lead and no second one, whose source is the trip', async () => {
    const key = randomUUID();
    const body = { ...LEAD, followerId: 'park-handler' };
    expect(await refused(people.stranger, `/trips/${tripId}${turn}`, body)).toBe('TRIP_FORBIDDEN');
    expect(await refused(people.leader, `/trips/${tripId}${turn}`, { ...body, callNo: 9 })).toBe('TRIP_CALL_UNKNOWN');
    const first = accepted(await post(people.leader, `/trips/${tripId}${turn}`, body, key));
    expect(accepted(await post(people.leader, `/trips/${tripId}${turn}`, body, key))).toEqual({
      ...first,
      repeated: true,
    });
    expect(await refused(people.leader, `/trips/${tripId}${turn}`, body)).toBe('TRIP_HAS_LEAD');
    const [reaction] = await pending();
    await Promise.all([carry.giveCommand(reaction ?? ''), carry.giveCommand(reaction ?? '')]);
    await carry.settleReaction(reaction ?? '', null);
    const { lead } = (await page(tripId)).trip.calls[0] ?? {};
    expect(lead).toMatchObject({ name: LEAD.name });
    expect(accepted(await people.promoter.get(`/api/projects/${lead?.id ?? ''}`))).toMatchObject({
      project: {
        leadSource: { groupId, tripId, callNo: 1, by: 'leader' },
        investor: { name: '云帆储能' },
        followerId: 'park-handler',
        stage: 'lead',
      },
    });
    // Whoever found it reads it, though they stand on it in no other way; the others of the group do not.
    expect((await page(tripId, people.leader)).trip.calls[0]?.lead).toEqual(lead);
    expect((await people.leader.get(`/api/projects/${lead?.id ?? ''}`)).status).toBe(200);
    const seers = accepted(await (await api.script('leader-two')).get<{ total: number }>('/api/projects'));
    expect(seers.total).toBe(0);
    // Whoever does not see the project is not told which it is.
    expect((await page(tripId, people.stranger)).trip.calls[0]).toMatchObject({ turned: true, lead: null });
    expect(await refused(people.leader, `/trips/${tripId}/commands/withdraw`, { reason: '误' })).toBe('TRIP_HAS_LEAD');
    const renamed = { callNo: 1, ...MET, company: '另一家', reason: '更正' };
    expect(await refused(people.leader, `/trips/${tripId}/commands/revise-call`, renamed)).toBe('TRIP_HAS_LEAD');
  });

  it('a company of the library is the investor of its lead; where none could come of it, the trip says why', async () => {
    const body = { ...LEAD, callNo: 2, name: '华锦电子二期', followerId: 'nobody' };
    accepted(await post(people.leader, `/trips/${tripId}${turn}`, body));
    const [reaction = ''] = await pending();
    const code = await carry.giveCommand(reaction);
    expect(code).toBe('PERSON_UNKNOWN');
    await carry.tellRefusal(reaction, code ?? '');
    await carry.settleReaction(reaction, code);
    expect((await page(tripId)).trip.calls[1]).toMatchObject({ turned: false, leadRefused: { code } });
    const { followerId: _, ...without } = body;
    accepted(await post(people.leader, `/trips/${tripId}${turn}`, without));
    const [again = ''] = await pending();
    expect(await carry.giveCommand(again)).toBeNull();
    await carry.settleReaction(again, null);
    const { lead } = (await page(tripId)).trip.calls[1] ?? {};
    expect(accepted(await people.promoter.get(`/api/projects/${lead?.id ?? ''}`))).toMatchObject({
      project: { investorId, leadSource: { callNo: 2 } },
    });
    expect((await list({ groupId, tripStatus: 'recorded' })).rows).toMatchObject([{ leads: 2 }]);
  });

  it('is counted by group, and each number is the total of its rows to the same reader', async () => {
    const days = { from: today, to: today };
    // Met under the entry that stayed, and before under the one that was merged into it: one company.
    const calls = [MET, { ...MET, investorId: into, company: null }];
    const longer = trip(groupId, { from: dayBefore(today, 2), calls });
    accepted(await post(people.handler, '/trips', longer));
    // Two trips on one day are one day out; what was withdrawn is none.
    accepted(await post(people.handler, '/trips', trip(groupId, { from: dayBefore(today, 1), calls: [] })));
    const year = { from: dayBefore(today, 30), to: today };
    const of = async (by: Http, period: Record<string, string>) =>
      accepted(await by.get<{ rows: Record<string, unknown>[] }>('/api/outreach/counts', period)).rows[0];
    const done = { groupId, trips: 3, days: 3, visits: 0, companies: 2 };
    expect(await of(people.promoter, year)).toMatchObject({ ...done, lead: 2, intent: 0, signing: 0, commencement: 0 });
    expect(await of(people.promoter, days)).toMatchObject({ trips: 1, days: 1, lead: 2 });
    const rows = async (by: Http, more: Record<string, string>) =>
      accepted(await by.get<List>('/api/outreach/leads', { groupId, ...year, ...more })).total;
    expect(await rows(people.promoter, { reached: 'lead' })).toBe(2);
    expect(await rows(people.promoter, { reached: 'intent' })).toBe(0);
    expect((await list({ groupId, direction: 'out', tripStatus: 'recorded', ...year })).total).toBe(done.trips);
    // Whoever does not see the projects is told of the trips alone.
    expect(await of(people.stranger, year)).toMatchObject({ ...done, lead: 0 });
    expect(await rows(people.stranger, {})).toBe(0);
    expect((await people.promoter.get('/api/outreach/counts', { from: today, to: '2020-01-01' })).status).toBe(400);
    // By however many ways, and two again once the merge is undone.
    const last = { name: '华锦电子（集团）有限公司', country: 'CN', code: null, group: null, parentId: null };
    const stays = accepted(await post(people.promoter, '/investors', last)).id;
    const head = await api.script('bureau-head');
    accepted(await post(head, `/investors/${into}/commands/merge`, { into: stays, reason: '同一家企业' }));
    expect(await of(people.promoter, year)).toMatchObject(done);
    expect((await list({ investorId: stays, tripStatus: 'recorded' })).total).toBe(2);
    accepted(await post(head, `/investors/${investorId}/commands/undo-merge`, { reason: '实为两家' }));
    expect(await of(people.promoter, year)).toMatchObject({ ...done, companies: 3 });
    expect((await list({ investorId: stays, tripStatus: 'recorded' })).total).toBe(1);
  });

  it('a group that has ended keeps its name and takes no trips of later days', async () => {
    accepted(await post(people.promoter, `/groups/${groupId}/commands/end`, { on: '2020-01-01', reason: '任务完成' }));
    expect(await refused(people.promoter, '/trips', trip(groupId))).toBe('TRIP_GROUP_ENDED');
    expect(await refused(people.promoter, `/groups/${groupId}/commands/end`, { on: '2020-01-01', reason: '误' })).toBe(
      'GROUP_ENDED',
    );
    const groups = accepted(await people.stranger.get<{ rows: Json[] }>('/api/groups', { groupStatus: 'ended' }));
    expect(groups.rows).toMatchObject([{ name: GROUP.name, ended: { on: '2020-01-01' } }]);
    expect(await page(tripId)).toMatchObject({ group: { name: GROUP.name } });
  });
});

async function pending(): Promise<readonly string[]> {
  const rows: { id: string }[] = await database.dataSource.query(
    `SELECT id FROM reaction WHERE state = 'pending' ORDER BY asked_at`,
  );
  return rows.map(({ id }) => id);
}

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
