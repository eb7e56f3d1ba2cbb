import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createDispatchMeetingActivities,
  createReactionActivities,
  type ReactionActivities,
} from '@bangban/activities';
import type { AnswerOf, matterList, meetingPage } from '@bangban/contract';
import { Reconciler } from '@bangban/record';
import { createMeetingReminder } from '@bangban/worker';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
}
type Page = AnswerOf<typeof meetingPage>;
type Matters = AnswerOf<typeof matterList>;

let database: TestDatabase;
let api: TestApi;
let carry: ReactionActivities;
let [meeting, park, ended, late] = ['', '', '', ''];
const people = {} as Record<'officer' | 'deputy' | 'handler' | 'head' | 'stranger' | 'contact', Http>;

const post = <T = Given>(by: Http, path: string, body: Json, key = randomUUID()): Promise<Answer<T>> =>
  by.send<T>(`/api/meetings${path}`, { method: 'POST', headers: { 'idempotency-key': key }, body });
const act = (by: Http, name: string, body: Json = {}, id = meeting) => post(by, `/${id}/commands/${name}`, body);
const refused = async (by: Http, name: string, body: Json = {}): Promise<string> =>
  (await post<ProblemBody>(by, `/${meeting}/commands/${name}`, body)).body.code;
const page = async (by = people.officer, id = meeting): Promise<Page> =>
  accepted(await by.get<Page>(`/api/meetings/${id}`));
const matters = async (query: string, by = people.officer): Promise<Matters> =>
  accepted(await by.get<Matters>(`/api/meetings/matters?${query}`));
/** As the workflow does, each step twice: as after a crash. What comes of it asks for more. */
async function carryAll(): Promise<readonly (string | null)[]> {
  const pending = await database.dataSource.query<{ id: string }[]>(
    `SELECT id FROM reaction WHERE state = 'pending' ORDER BY asked_at, asking_seq, ordinal`,
  );
  const codes: (string | null)[] = [];
  for (const { id } of pending) {
    const code = await carry.giveCommand(id);
    expect(await carry.giveCommand(id)).toBe(code);
    for (let times = 0; code !== null && times < 2; times += 1) await carry.tellRefusal(id, code);
    await carry.settleReaction(id, code);
    codes.push(code);
  }
  return pending.length > 0 ? [...codes, ...(await carryAll())] : codes;
}
async function findings(): Promise<string[]> {
  const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
  const runId = randomUUID();
  await reconciler.begin(runId, 'command');
  await reconciler.checkProjects(runId, null);
  await reconciler.checkInstallation(runId);
  const { open } = await reconciler.finish(runId);
  return open.map(({ code }) => code).filter((code) => code !== 'OUTBOX_WAITS');
}
const when = { day: '2026-03-12', time: '09:00' };
const call = { kind: 'monthly', chairId: 'deputy', place: '一号会议室', ...when };

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.officer = await api.script('officer');
  people.deputy = await api.script('deputy');
  people.handler = await api.script('land-handler');
  people.head = await api.script('land-head');
  people.stranger = await api.script('leader-two');
  people.contact = await api.script('investor');
  const promoter = await api.script('promoter');
  [park, ended] = [await registerLead(promoter), await registerLead(promoter, { name: '将终止的项目' })];
  late = await addItem(people.officer, park, { limit: 1 });
  accepted(await people.handler.command(park, 'sign-for-help-item', { itemId: late }));
  carry = createReactionActivities({ dataSource: database.dataSource, record: api.record });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('a dispatch meeting', () => {
  it('is called once in a month, by whoever the rules name', async () => {
    await api.clockAt('2026-03-09T01:00:00Z');
    expect((await post<ProblemBody>(people.head, '', call)).body.code).toBe('MEETING_FORBIDDEN');
    expect((await post<ProblemBody>(people.contact, '', call)).body.code).toBe('ACCESS_DENIED');
    expect((await post<ProblemBody>(people.officer, '', { ...call, time: '25:00' })).body.code).toBe('VALIDATION');
    const key = randomUUID();
    meeting = accepted(await post(people.officer, '', call, key)).id;
    // The same key, the same meeting; another call of the month is refused.
    expect(accepted(await post(people.officer, '', call, key)).id).toBe(meeting);
    expect((await post<ProblemBody>(people.officer, '', call)).body.code).toBe('MEETING_MONTH_TAKEN');
    expect(
      (await post<ProblemBody>(people.officer, `/${randomUUID()}/commands/cancel`, { reason: '无' })).body.code,
    ).toBe('MEETING_UNKNOWN');
  });

  it('gathers its agenda at one instant: what is late, and leads that no meeting has argued', async () => {
    accepted(await act(people.officer, 'gather-agenda'));
    const { meeting: stands } = await page();
    expect(
      stands.lines.map(({ itemId, projectId, purpose, topics }) => ({ itemId, projectId, purpose, topics })),
    ).toEqual([
      { itemId: late, projectId: park, purpose: 'argue', topics: ['red-item'] },
      { itemId: null, projectId: park, purpose: 'argue', topics: ['to-argue'] },
      { itemId: null, projectId: ended, purpose: 'argue', topics: ['to-argue'] },
    ]);
    expect(stands.lines[0]?.seen).toMatchObject({ at: stands.gatheredAt, late: true, unitId: 'natural-resources' });
    // Gathered again, a matter stands once.
    accepted(await act(people.officer, 'gather-agenda'));
    expect((await page()).meeting.lines).toHaveLength(3);
  });

  it('a unit proposes what it reads, and sees the matters of its own projects alone', async () => {
    expect(await refused(people.stranger, 'add-line', { projectId: ended, title: '供电' })).toBe(
      'MEETING_PROJECT_UNKNOWN',
    );
    expect(await refused(people.head, 'add-line', { projectId: park, title: '用地指标' })).toBe('MEETING_LINE_TWICE');
    expect(await refused(people.officer, 'add-line', { projectId: park, itemId: randomUUID(), title: '无' })).toBe(
      'MEETING_PROJECT_UNKNOWN',
    );
    expect(await refused(people.head, 'order-lines', { order: [1, 2, 3] })).toBe('MEETING_FORBIDDEN');
    const own = await page(people.head);
    expect([own.meeting.lines.map(({ projectId }) => projectId), own.hidden]).toEqual([[park, park], 1]);
    expect(Object.keys(own.projects)).toEqual([park]);
    const none = await page(people.stranger);
    expect([none.meeting.lines, none.meeting.order, none.meeting.decisions, none.hidden]).toEqual([[], [], [], 3]);
    expect(JSON.stringify(none)).not.toContain(ended);
    const read = (await page(people.officer)).meeting.order;
    accepted(await act(people.officer, 'order-lines', { order: [3, 1, 2], was: read }));
    expect(await refused(people.officer, 'order-lines', { order: [2, 1, 3], was: read })).toBe('MEETING_ORDER_CHANGED');
    accepted(await act(people.officer, 'drop-line', { lineNo: 2, reason: '与第一项合并' }));
  });

  it('its agenda closes by itself, once, however often it is looked at', async () => {
    await api.clockAt('2026-03-11T01:00:00Z');
    const { dataSource } = database;
    const workflow = createDispatchMeetingActivities({ dataSource, record: api.record });
    const fact = await workflow.closeAgenda(meeting);
    expect(await workflow.closeAgenda(meeting)).toEqual(fact);
    expect(fact).toMatchObject({ status: 'invited', ended: false, openDecisions: 0 });
    expect((await page()).meeting).toMatchObject({
      closedByTime: true,
      invited: expect.arrayContaining(['natural-resources']),
    });
    expect(await refused(people.officer, 'open-session')).toBe('MEETING_TOO_EARLY');
  });

  it('each decision becomes an item of its project before the minutes are issued; what is refused is open again', async () => {
    await api.clockAt('2026-03-12T01:10:00Z');
    accepted(await act(people.officer, 'open-session'));
    const decided = { text: '用地指标本周落实', unitId: 'natural-resources', personId: 'land-handler', limit: 3 };
    accepted(await act(people.officer, 'note-line', { lineNo: 1, words: '园区汇报进度', settled: false }));
    accepted(await act(people.officer, 'decide-line', { lineNo: 1, ...decided }));
    accepted(await act(people.officer, 'decide-line', { lineNo: 3, ...decided, text: '并入另一项目研究' }));
    expect(await refused(people.head, 'decide-line', { lineNo: 1, ...decided })).toBe('MEETING_FORBIDDEN');
    accepted(await people.deputy.command(ended, 'terminate-project', { reason: '撤资', cause: 'objective' }));
    accepted(await act(people.officer, 'close-session'));
    expect(await refused(people.deputy, 'issue-minutes')).toBe('MEETING_OPEN_DECISIONS');
    // Two decisions, and the word that there is an item.
    expect(await carryAll()).toEqual([null, 'PROJECT_STATUS', null]);
    const { items, meeting: stands } = await page();
    expect(stands.decisions).toMatchObject([
      { no: 1, state: 'carried', attempt: 1 },
      { no: 2, state: 'refused', code: 'PROJECT_STATUS', itemId: null },
    ]);
    const itemId = stands.decisions[0]?.itemId ?? '';
    expect(items[itemId]).toMatchObject({ projectId: park, title: '用地指标本周落实', open: true, state: 'issued' });
    const item = accepted(await people.handler.get<{ item: object }>(`/api/help-items/${itemId}`)).item;
    expect(item).toMatchObject({ limit: 3, decidedIn: { meetingId: meeting, decisionNo: 1, chairId: 'deputy' } });
    expect(await refused(people.deputy, 'issue-minutes')).toBe('MEETING_OPEN_DECISIONS');
    expect(await refused(people.officer, 'amend-decision', { decisionNo: 1, ...decided })).toBe(
      'MEETING_DECISION_STATE',
    );
    accepted(await act(people.officer, 'drop-decision', { decisionNo: 2, reason: '项目已终止' }));
    expect(await refused(people.officer, 'issue-minutes')).toBe('MEETING_CHAIR_ONLY');
    accepted(await act(people.deputy, 'issue-minutes'));
    expect((await page()).meeting).toMatchObject({
      status: 'issued',
      minutes: { year: 2026, number: 1, by: 'deputy' },
    });
    expect(await refused(people.deputy, 'note-line', { lineNo: 1, words: '改', settled: true })).toBe('MEETING_STATUS');
  });

  it('matters are counted in their own unit, and open to their rows; the next meeting begins with what became of them', async () => {
    const counts = { meetings: 1, projects: 2, raised: 2, solved: 0, open: 1, discussed: 1 };
    expect((await matters('from=2026-03-01&to=2026-03-31')).counts).toEqual(counts);
    expect((await matters('from=2026-04-01')).counts.raised).toBe(0);
    for (const [outcome, total] of [
      ['open', 1],
      ['discussed', 1],
      ['solved', 0],
    ] as const) {
      const listed = await matters(`outcome=${outcome}`);
      expect([listed.total, listed.rows.length]).toEqual([total, total]);
    }
    const first = await matters('limit=1');
    const rest = await matters(`limit=1&cursor=${first.nextCursor}`);
    expect([...first.rows, ...rest.rows].map(({ lineNo }) => lineNo)).toEqual([1, 3]);
    expect((await matters(`projectId=${park}`, people.head)).counts.raised).toBe(1);
    expect((await matters('', people.stranger)).counts).toEqual({
      ...counts,
      meetings: 0,
      projects: 0,
      raised: 0,
      open: 0,
      discussed: 0,
    });

    await api.clockAt('2026-04-01T01:00:00Z');
    const next = accepted(await post(people.officer, '', { ...call, day: '2026-04-10' })).id;
    accepted(await act(people.officer, 'gather-agenda', {}, next));
    const { before, items, meeting: stands } = await page(people.officer, next);
    expect(before).toMatchObject({ id: meeting, minutes: { year: 2026, number: 1 } });
    const carried = before?.decisions.filter(({ state }) => state === 'carried').map(({ itemId }) => itemId) ?? [];
    expect(carried.map((id) => items[id ?? '']?.light)).toEqual(['red']);
    // What is still open is gathered as a matter; a lead that was argued in its stage is not argued again.
    expect(stands.lines.map(({ topics }) => topics)).toContainEqual(expect.arrayContaining(['last-list', 'red-item']));
    expect(stands.lines.flatMap(({ topics }) => topics)).toContain('to-argue');
    accepted(await act(people.deputy, 'postpone', { day: '2026-04-15', time: '15:00', reason: '出差' }, next));
    accepted(await act(people.deputy, 'cancel', { reason: '并入下月' }, next));
    const listed = accepted(
      await people.officer.get<{ rows: { id: string }[]; total: number }>('/api/meetings?limit=1'),
    );
    expect([listed.rows.map(({ id }) => id), listed.total]).toEqual([[next], 2]);
  });

  it('is missed by its hosts where nobody calls it, once in a month', async () => {
    const remind = createMeetingReminder({ dataSource: database.dataSource, channels: [] });
    const told = async (): Promise<string[]> => {
      await remind();
      const rows = await database.dataSource.query<{ recipient_id: string }[]>(
        `SELECT recipient_id FROM notification WHERE kind = 'meeting-uncalled' ORDER BY 1`,
      );
      return rows.map((row) => row.recipient_id);
    };
    expect(await told()).toEqual([]);
    await api.clockAt('2026-04-20T01:00:00Z');
    const hosts = await told();
    expect(hosts).toContain('deputy');
    expect(await told()).toEqual(hosts);
  });

  it('stands to the nightly check', async () => {
    for (const id of [park, ended]) await api.record.tick(id);
    expect(await findings()).toEqual([]);
  });
});
