import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

interface ItemBody {
  readonly row: { readonly clock: string | null; readonly dueAt: string | null; readonly light: string };
  readonly item: { readonly pause?: { readonly granted: object | null } | null };
  readonly bookings: readonly { readonly date: string; readonly kind: string }[];
}
interface OwnBody {
  readonly items: readonly { readonly id: string; readonly papers: unknown }[];
  readonly available: readonly { readonly command: string; readonly itemId: string | null }[];
}

let database: TestDatabase;
let api: TestApi;
let project = '';
const people = {} as Record<'officer' | 'handler' | 'head' | 'contact' | 'stranger', Http>;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-02T02:00:00Z');
  people.officer = await api.script('officer');
  people.handler = await api.script('land-handler');
  people.head = await api.script('land-head');
  people.contact = await api.script('investor');
  people.stranger = await api.script('park-handler');
  project = await registerLead(await api.script('promoter'));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** A matter of five working days that the land bureau signs for on this day. The clock only goes forward. */
async function handled(day: string): Promise<string> {
  await api.clockAt(`${day}T02:00:00Z`);
  const itemId = await addItem(people.officer, project);
  accepted(await people.handler.command(project, 'sign-for-help-item', { itemId }));
  return itemId;
}

const ask = (itemId: string, more: object = {}): object => ({
  itemId,
  kind: 'papers',
  until: '2026-03-13',
  note: '缺产权证明',
  ...more,
});
const of = async (itemId: string): Promise<ItemBody> =>
  accepted(await people.officer.get<ItemBody>(`/api/help-items/${itemId}`));
const own = async (): Promise<OwnBody> => accepted(await people.contact.get<OwnBody>(`/api/own-projects/${project}`));
async function refused(who: Http, slug: string, payload: object): Promise<unknown> {
  const { body, status } = await who.command<ProblemBody>(project, slug, payload);
  return [status, body.code];
}

describe('暂停计时 over HTTP', () => {
  it('is asked by the unit, decided outside it, seen by the investor, and ended by the investor’s word', async () => {
    const itemId = await handled('2026-03-03');
    expect((await of(itemId)).row).toMatchObject({ clock: 'handling', dueAt: '2026-03-10T16:00:00.000Z' });
    await api.clockAt('2026-03-05T02:00:00Z');
    accepted(await people.handler.command(project, 'ask-pause', ask(itemId)));
    // The request has its own clock; what the item is asked for, and its light, stay its own.
    expect((await of(itemId)).row).toMatchObject({ clock: 'handling', dueAt: '2026-03-10T16:00:00.000Z' });
    expect((await own()).items.map(({ papers }) => papers)).toEqual([null]);

    expect(await refused(people.head, 'decide-pause', { itemId, decision: 'approve', reason: '同意' })).toEqual([
      403,
      'FORBIDDEN',
    ]);
    accepted(await people.officer.command(project, 'decide-pause', { itemId, decision: 'approve', reason: '同意' }));
    expect((await of(itemId)).row).toMatchObject({ clock: null, dueAt: null, light: 'none' });
    const asked = await own();
    expect(asked.items.find(({ id }) => id === itemId)?.papers).toEqual({ note: '缺产权证明', until: '2026-03-13' });
    expect(asked.available.filter((each) => each.itemId === itemId).map(({ command }) => command)).toEqual([
      'SupplyPapers',
    ]);
    const inbox = accepted(await people.contact.get<{ rows: { text: { zh: { title: string } } }[] }>('/api/inbox'));
    expect(inbox.rows.map(({ text }) => text.zh.title)).toContain('请补充材料：协调用地预审');

    await api.clockAt('2026-03-10T02:00:00Z');
    expect(await refused(people.handler, 'supply-papers', { itemId, note: '已交' })).toEqual([403, 'FORBIDDEN']);
    accepted(await people.contact.command(project, 'supply-papers', { itemId, note: '产权证明已交承办人' }));
    const after = await of(itemId);
    // The 5th, 6th and 9th did not count: the limit ends three working days later.
    expect(after.row).toMatchObject({ clock: 'handling', dueAt: '2026-03-13T16:00:00.000Z' });
    expect(after.bookings.map(({ date, kind }) => [date.slice(8), kind])).toEqual([
      ['04', 'handling'],
      ['05', 'paused'],
      ['06', 'paused'],
      ['09', 'paused'],
      ['10', 'handling'],
    ]);
    expect((await own()).items.find(({ id }) => id === itemId)?.papers).toBeNull();
  });

  it('ends by its own limit while nobody looks, as of that limit', async () => {
    const itemId = await handled('2026-03-17');
    await api.clockAt('2026-03-19T02:00:00Z');
    accepted(await people.handler.command(project, 'ask-pause', ask(itemId, { until: '2026-03-20' })));
    accepted(await people.officer.command(project, 'decide-pause', { itemId, decision: 'approve', reason: '同意' }));
    await api.clockAt('2026-03-25T02:00:00Z');
    accepted(await people.officer.command(project, 'note-progress', { note: '跟进中' }));
    expect((await of(itemId)).row).toMatchObject({ clock: 'handling', dueAt: '2026-03-26T16:00:00.000Z' });
  });

  it('is not granted more often than the rules let one item stand still, and says so before it is asked', async () => {
    const itemId = await handled('2026-03-26');
    for (let no = 0; no < 3; no += 1) {
      accepted(await people.handler.command(project, 'ask-pause', ask(itemId, { until: '2026-03-27' })));
      accepted(await people.officer.command(project, 'decide-pause', { itemId, decision: 'approve', reason: '同意' }));
      accepted(await people.handler.command(project, 'resume-clock', { itemId, reason: '已补齐' }));
    }
    expect(await refused(people.handler, 'ask-pause', ask(itemId, { until: '2026-03-27' }))).toEqual([
      409,
      'PAUSE_TIMES_USED',
    ]);
  });

  it('takes no hostile input, and what is refused changes nothing', async () => {
    const itemId = await handled('2026-03-31');
    const before = await of(itemId);
    for (const [payload, wanted] of [
      [{ kind: 'weather' }, 'PAUSE_KIND_UNKNOWN'],
      [{ kind: 'x'.repeat(61) }, 'VALIDATION'],
      [{ until: '2026-03-30' }, 'PAUSE_TOO_LONG'],
      [{ until: '2026-04-30' }, 'PAUSE_TOO_LONG'],
      [{ until: '2026-02-30' }, 'VALIDATION'],
      [{ until: '0' }, 'VALIDATION'],
      [{ note: '' }, 'VALIDATION'],
      [{ note: '长'.repeat(20_000) }, 'VALIDATION'],
      [{ files: ['no hash'] }, 'VALIDATION'],
      [{ granted: true }, 'VALIDATION'],
    ] as const) {
      const { body, status } = await people.handler.command<ProblemBody>(project, 'ask-pause', ask(itemId, payload));
      expect([payload, status < 500, body.code]).toEqual([payload, true, wanted]);
    }
    for (const [who, slug] of [
      [people.officer, 'ask-pause'],
      [people.stranger, 'ask-pause'],
      [people.contact, 'ask-pause'],
    ] as const) {
      const { status } = await who.command(project, slug, ask(itemId));
      expect([403, 404]).toContain(status);
    }
    const nothing = [
      await refused(people.officer, 'decide-pause', { itemId, decision: 'approve', reason: '同意' }),
      await refused(people.handler, 'resume-clock', { itemId, reason: '恢复' }),
      await refused(people.contact, 'supply-papers', { itemId, note: '已交' }),
    ];
    expect(nothing).toEqual([
      [409, 'PAUSE_NOT_ASKED'],
      [409, 'NOT_PAUSED'],
      [409, 'NOT_PAUSED'],
    ]);
    expect(await of(itemId)).toEqual({ ...before, now: expect.anything() });
  });

  it('asked for on two items of one project, each is owed, and an act that looks at both goes through', async () => {
    const [one, other, spare] = [await handled('2026-04-01'), await handled('2026-04-02'), await handled('2026-04-03')];
    const until = '2026-04-08';
    for (const itemId of [one, other]) {
      accepted(await people.handler.command(project, 'ask-pause', ask(itemId, { until })));
    }
    const head = await api.script('centre-head');
    accepted(await head.command(project, 'void-help-item', { itemId: spare, reason: '不再需要' }));
    const owed = await database.dataSource.query<{ item: string }[]>(
      `SELECT item_id AS item FROM obligation WHERE project_id = $1 AND act = 'DecidePause'`,
      [project],
    );
    expect(owed.map(({ item }) => item).sort()).toEqual([one, other].sort());
    for (const itemId of [one, other]) {
      const decision = { itemId, decision: 'refuse', reason: '理由不足' };
      accepted(await people.officer.command(project, 'decide-pause', decision));
    }
    expect(await database.dataSource.query(`SELECT 1 FROM obligation WHERE act = 'DecidePause'`)).toEqual([]);
  });
});
