import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Listed, type ProblemBody } from '../../support/http';

interface Owed {
  readonly matter: string;
  readonly kind: string;
  readonly clock: string | null;
  readonly act: string;
  readonly people: readonly string[];
  readonly unitId: string | null;
  readonly itemId: string | null;
  readonly late: boolean;
  readonly light: string;
}

interface ItemBody {
  readonly row: { readonly clock: string | null; readonly dueAt: string | null };
  readonly item: { readonly coRequests?: readonly object[] };
  readonly bookings: readonly { readonly date: string; readonly kind: string; readonly unitId: string | null }[];
}
interface Told {
  readonly rows: readonly { readonly text: { readonly zh: { readonly title: string } } }[];
}
interface Happened {
  readonly rows: readonly { readonly type: string; readonly actorKind: string }[];
}
interface Questions {
  readonly rows: readonly {
    readonly id: string;
    readonly itemId: string | null;
    readonly kind: string;
    readonly recipients: readonly string[];
    readonly taskItemId: string | null;
  }[];
}
interface Explained {
  readonly agrees: boolean;
  readonly receipt: { readonly clocks: readonly { readonly clock: string }[] };
}

let database: TestDatabase;
let api: TestApi;
let projectId = '';

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-02T01:00:00Z');
  projectId = await registerLead(await api.script('promoter'));
  await api.record.tick(projectId);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const owed = async (who: Http, query: Record<string, string> = {}): Promise<Listed<Owed> & { late: number }> =>
  accepted(await who.get<Listed<Owed> & { late: number }>('/api/obligations', query));

describe('what is owed on a project', () => {
  it('stands in its holder’s list, late first, until it is done', async () => {
    await api.clockAt('2026-03-06T01:00:00Z');
    const all = await owed(await api.script('officer'), { scope: 'all' });
    const judge = all.rows.find(({ clock }) => clock === 'routine:judge');
    expect(judge).toMatchObject({
      kind: 'routine',
      act: 'JudgeLead',
      unitId: 'promotion-bureau',
      late: true,
      light: 'red',
    });
    const handler = await api.script(judge?.people[0] ?? '');
    const mine = await owed(handler);
    expect(mine.rows.map(({ clock }) => clock)).toContain('routine:judge');
    expect(mine.rows.map(({ late }) => late)).toEqual([...mine.rows.map(({ late }) => late)].sort().reverse());
    expect(mine.late).toBe(mine.rows.filter(({ late }) => late).length);
    expect((await owed(handler, { late: 'true' })).total).toBe(mine.late);
    const bridge = await handler.get<{ late: number; rows: unknown[] }>('/api/obligations/late', { scope: 'mine' });
    expect(bridge.body.late).toBe(mine.late);
    expect(bridge.body.rows).toContainEqual({ kind: 'routine', late: mine.late });
    const bureau = await owed(await api.script('bureau-head'), { scope: 'my-unit' });
    expect(bureau.rows.map(({ clock }) => clock)).toContain('routine:judge');
    const payload = { verdict: 'worth-pursuing', reason: '符合产业方向' };
    accepted(await (await api.script('bureau-head')).command(projectId, 'judge-lead', payload));
    expect((await owed(handler)).rows.map(({ clock }) => clock)).not.toContain('routine:judge');
  });

  it('a question about an item is its leader’s who is asked, and goes with the project', async () => {
    const officer = await api.script('officer');
    const item = { title: '用地预审', unitId: 'natural-resources', limit: 1, issue: true };
    const { events } = accepted(await officer.command(projectId, 'add-help-item', item));
    const itemId = events[0]?.data.itemId;
    await api.clockAt('2026-03-20T01:00:00Z');
    await api.record.tick(projectId);
    const asked = async (who: string): Promise<readonly unknown[]> =>
      (await owed(await api.script(who), { kind: 'question' })).rows.filter((row) => row.itemId === itemId);
    expect((await asked('bureau-head')).length).toBeGreaterThan(0);
    expect(await asked('leader')).toEqual([]);
    const deputy = await api.script('deputy');
    accepted(await deputy.command(projectId, 'assign-leader', { leaderId: 'leader' }));
    expect(await asked('leader')).toContainEqual(
      expect.objectContaining({ act: 'AnswerEscalation', itemTitle: '用地预审', people: ['leader'] }),
    );
    expect(await asked('bureau-head')).toEqual([]);
  });

  it('is paged without a gap, and its end leaves nothing', async () => {
    const officer = await api.script('officer');
    const whole = await owed(officer, { scope: 'all', projectId });
    expect(whole.rows.length).toBeGreaterThan(1);
    const paged = await officer.all<Owed>('/api/obligations', { scope: 'all', projectId, limit: 1 });
    expect(paged.map(({ matter }) => matter)).toEqual(whole.rows.map(({ matter }) => matter));
    const end = { reason: '企业放弃', cause: 'objective' };
    accepted(await (await api.script('mayor')).command(projectId, 'terminate-project', end));
    expect((await owed(officer, { scope: 'all', projectId })).total).toBe(0);
  });
});

describe('协办: what a unit owes another', () => {
  const people = {} as Record<'officer' | 'handler' | 'head' | 'helper' | 'contact', Http>;
  beforeAll(async () => {
    people.officer = await api.script('officer');
    people.handler = await api.script('park-handler');
    people.head = await api.script('park-head');
    people.helper = await api.script('land-handler');
    people.contact = await api.script('investor');
    await api.clockAt('2026-04-06T02:00:00Z');
    projectId = await registerLead(await api.script('promoter'), { name: '协办项目' });
  });

  async function handled(day: string, title: string): Promise<string> {
    await api.clockAt(`${day}T02:00:00Z`);
    const itemId = await addItem(people.officer, projectId, { title, unitId: 'park' });
    accepted(await people.handler.command(projectId, 'sign-for-help-item', { itemId }));
    return itemId;
  }
  const asked = (itemId: string, more: object = {}): object => ({
    itemId,
    unitId: 'natural-resources',
    kind: 'opinion',
    ask: '请就选址回复',
    ...more,
  });
  const reply = (itemId: string): object => ({
    itemId,
    unitId: 'natural-resources',
    answer: 'conditions',
    words: '须补图',
  });
  const report = (itemId: string): object => ({ itemId, note: '已办结' });
  const of = async (itemId: string): Promise<ItemBody> =>
    accepted(await people.officer.get<ItemBody>(`/api/help-items/${itemId}`));
  async function refused(who: Http, slug: string, payload: object): Promise<unknown> {
    const { body, status } = await who.command<ProblemBody>(projectId, slug, payload);
    return [status, body.code];
  }

  it('stands in the list of whoever is asked, who sees the item from then on, is told and replies', async () => {
    const itemId = await handled('2026-04-07', '用地意见');
    expect((await people.helper.get(`/api/help-items/${itemId}`)).status).toBe(404);
    accepted(await people.handler.command(projectId, 'ask-co-unit', asked(itemId)));
    expect((await people.helper.get(`/api/help-items/${itemId}`)).status).toBe(200);
    const { rows } = await owed(people.helper);
    expect(rows).toMatchObject([{ kind: 'reply', act: 'ReplyCoUnit', itemId, dueAt: '2026-04-10T16:00:00.000Z' }]);
    const inbox = accepted(await people.helper.get<Told>('/api/inbox')).rows.map(({ text }) => text.zh.title);
    expect(inbox).toContain('请求协办：用地意见');
    // Limit and light of the item are its own unit's.
    expect((await of(itemId)).row).toMatchObject({ clock: 'handling', dueAt: '2026-04-14T16:00:00.000Z' });
    for (const who of [people.officer, people.head, people.handler]) {
      expect(await refused(who, 'reply-co-unit', reply(itemId))).toEqual([403, 'FORBIDDEN']);
    }
    await api.clockAt('2026-04-09T02:00:00Z');
    accepted(await people.helper.command(projectId, 'reply-co-unit', reply(itemId)));
    expect((await owed(people.helper)).rows).toEqual([]);
    expect((await of(itemId)).bookings.map(({ date, kind, unitId }) => [date, kind, unitId])).toEqual([
      ['2026-04-08', 'co-handling', 'natural-resources'],
      ['2026-04-09', 'handling', 'park'],
    ]);
    const { agrees, receipt } = accepted(await people.officer.get<Explained>(`/api/help-items/${itemId}/clock`));
    const clocks = receipt.clocks.map(({ clock }) => clock);
    expect([agrees, clocks]).toEqual([true, ['sign-for', 'handling', 'co-reply', 'total']]);
    accepted(await people.head.command(projectId, 'report-done', report(itemId)));
  });

  it('is taken for consent by the system alone; what is not passed over is held until the leader has answered', async () => {
    const itemId = await handled('2026-04-13', '用地会签');
    accepted(await people.handler.command(projectId, 'ask-co-unit', asked(itemId, { kind: 'countersign' })));
    accepted(await people.handler.command(projectId, 'ask-co-unit', asked(itemId, { unitId: 'promotion-bureau' })));
    await api.clockAt('2026-04-17T02:00:00Z');
    expect(await refused(people.head, 'report-done', report(itemId))).toEqual([409, 'CO_REPLY_AWAITED']);
    expect((await of(itemId)).item.coRequests).toMatchObject([
      { unitId: 'natural-resources', open: true, lapsedAt: '2026-04-16T16:00:00.000Z', reply: null },
      { unitId: 'promotion-bureau', open: false, lapsedAt: '2026-04-16T16:00:00.000Z', reply: null },
    ]);
    const { rows: events } = accepted(
      await people.officer.get<Happened>(`/api/projects/${projectId}/events?limit=200`),
    );
    const lapses = events.filter(({ type }) => type === 'CoUnitLapsed').map(({ actorKind }) => actorKind);
    expect(lapses).toEqual(['system', 'system']);
    // What the leader reads with the ladder's question is the limit of the unit that is silent, not of the one that asks.
    await api.clockAt('2026-04-21T02:00:00Z');
    await api.record.tick(projectId);
    const { rows: open } = accepted(await people.officer.get<Questions>('/api/escalations', { itemId }));
    expect(open).toMatchObject([{ kind: 'rung', clock: 'co-reply', unitId: 'natural-resources', limit: 3 }]);
    const words = '两单位意见不一致，请协调';
    const coordination = { itemId, unitId: 'natural-resources', words };
    accepted(await people.head.command(projectId, 'ask-coordination', coordination));
    const asks = { scope: 'mine', open: 'true' };
    const { rows: both } = accepted(await people.officer.get<Questions>('/api/escalations', { itemId }));
    const leader = await api.script(both.find(({ kind }) => kind === 'coordination')?.recipients[0] ?? '');
    const { rows } = accepted(await leader.get<Questions>('/api/escalations', asks));
    const question = rows.find(({ kind }) => kind === 'coordination');
    expect(question).toMatchObject({ asks: words, clock: 'handling', unitId: 'park', limit: 5 });
    expect(question).toMatchObject({ asksFor: 'decide', taskItemId: null });
    const answer = { itemId, escalationId: question?.id, instruction: 'coordinate', words: '按园区意见办' };
    const half = await leader.command<ProblemBody>(projectId, 'answer-escalation', { ...answer, taskUnitId: 'park' });
    expect([half.status, half.body.code]).toEqual([409, 'TASK_INCOMPLETE']);
    const task = { taskUnitId: 'park', taskLimit: 5, taskTitle: '按园区意见出图' };
    accepted(await leader.command(projectId, 'answer-escalation', { ...answer, ...task }));
    const own = accepted(await leader.get<object>('/api/cockpit/own-answers'));
    expect(own).toMatchObject({ answered: 1, inTime: 1, medianDays: 0 });
    expect((await people.handler.get<object>('/api/cockpit/own-answers')).body).toMatchObject({
      asked: 0,
      medianDays: null,
    });
    const { rows: answered } = accepted(await people.officer.get<Questions>('/api/escalations', { itemId }));
    const taskItemId = answered.find(({ kind }) => kind === 'coordination')?.taskItemId;
    const made = accepted(await people.officer.get<{ item: unknown; names: object }>(`/api/help-items/${taskItemId}`));
    expect(made.names).toHaveProperty([question?.recipients[0] ?? '']);
    const instructedBy = { escalationId: question?.id, personId: question?.recipients[0] };
    expect(made.item).toMatchObject({ title: task.taskTitle, unitId: 'park', limit: 5, state: 'issued', instructedBy });
    accepted(await people.head.command(projectId, 'report-done', report(itemId)));
  });

  it('takes no hostile input, and what is refused changes nothing', async () => {
    const itemId = await handled('2026-04-22', '消防意见');
    const before = await of(itemId);
    for (const [more, wanted] of [
      [{ unitId: 'park' }, 'CO_OWN_UNIT'],
      [{ unitId: 'nowhere' }, 'UNIT_UNKNOWN'],
      [{ unitId: "'; --" }, 'VALIDATION'],
      [{ personId: 'officer' }, 'PERSON_NOT_IN_UNIT'],
      [{ kind: '__proto__' }, 'CO_KIND_UNKNOWN'],
      [{ kind: '' }, 'VALIDATION'],
      [{ ask: '' }, 'VALIDATION'],
      [{ ask: '长'.repeat(20_000) }, 'VALIDATION'],
      [{ silence: 'consent' }, 'VALIDATION'],
    ] as const) {
      const given = asked(itemId, more);
      const { body, status } = await people.handler.command<ProblemBody>(projectId, 'ask-co-unit', given);
      expect([more, status < 500, body.code]).toEqual([more, true, wanted]);
    }
    for (const who of [people.helper, people.contact, people.officer]) {
      expect([403, 404]).toContain((await who.command(projectId, 'ask-co-unit', asked(itemId))).status);
      expect([403, 404]).toContain((await who.command(projectId, 'reply-co-unit', reply(itemId))).status);
    }
    const withdrawn = { itemId, unitId: 'natural-resources', reason: '无' };
    expect(await refused(people.head, 'withdraw-co-unit', withdrawn)).toEqual([409, 'CO_NOT_ASKED']);
    expect(await of(itemId)).toEqual({ ...before, now: expect.anything() });
  });
});
