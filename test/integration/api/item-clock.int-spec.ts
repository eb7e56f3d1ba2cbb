import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { digestOf } from '@bangban/persistence';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

interface Run {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly counts: boolean;
  readonly ahead: boolean;
  readonly days: number;
}
interface Clock {
  readonly clock: string;
  readonly due: string | null;
  readonly used: number;
  readonly limit: number;
  readonly runs: readonly Run[];
  readonly deadlines: readonly { readonly why: string; readonly due: string | null; readonly reason: string }[];
}
interface ClockBody {
  readonly receipt: {
    readonly asOf: string;
    readonly clocks: readonly Clock[];
    readonly rests: readonly object[];
    readonly calendars: readonly { readonly version: number; readonly sha256: string }[];
    readonly policies: readonly { readonly version: number; readonly sha256: string }[];
    readonly upTo: { readonly seq: number; readonly hash: string };
  };
  readonly sha256: string;
  readonly agrees: boolean | null;
  readonly grounds: Readonly<Record<string, { readonly zh: string; readonly source: string }>>;
  readonly names: Readonly<Record<string, string>>;
}

let database: TestDatabase;
let api: TestApi;
let project = '';
let itemId = '';
const people = {} as Record<'officer' | 'handler' | 'head' | 'stranger', Http>;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.officer = await api.script('officer');
  people.handler = await api.script('land-handler');
  people.head = await api.script('land-head');
  people.stranger = await api.script('leader-two');
  project = await registerLead(await api.script('promoter'));
  itemId = await addItem(people.officer, project);
  accepted(await people.handler.command(project, 'sign-for-help-item', { itemId }));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const asked = async (http: Http = people.officer): Promise<ClockBody> =>
  accepted(await http.get<ClockBody>(`/api/help-items/${itemId}/clock`));
const handlingOf = ({ receipt }: ClockBody): Clock | undefined =>
  receipt.clocks.find(({ clock }) => clock === 'handling');

describe('why a limit ends when it ends', () => {
  it('is told day by day with who let time stop, and is what is stored', async () => {
    await api.clockAt('2026-03-05T02:00:00Z');
    const pause = { itemId, kind: 'hearing', until: '2026-03-13', note: '依法听证' };
    accepted(await people.handler.command(project, 'ask-pause', pause));
    accepted(await people.officer.command(project, 'decide-pause', { itemId, decision: 'approve', reason: '同意' }));
    await api.clockAt('2026-03-09T02:00:00Z');
    accepted(await people.officer.command(project, 'resume-clock', { itemId, reason: '听证已毕' }));
    const body = await asked();
    const handling = handlingOf(body);
    expect(handling?.runs.map(({ from, rule, to }) => [from, to, rule])).toEqual([
      ['2026-03-03', '2026-03-03', 'start'],
      ['2026-03-04', '2026-03-04', 'working'],
      ['2026-03-05', '2026-03-06', 'paused'],
      ['2026-03-07', '2026-03-08', 'weekend'],
      ['2026-03-09', '2026-03-12', 'working'],
    ]);
    expect(handling).toMatchObject({ limit: 5, used: 1, due: '2026-03-12T16:00:00.000Z' });
    expect(handling?.deadlines).toMatchObject([
      { why: 'signed-for', due: '2026-03-10T16:00:00.000Z' },
      { why: 'pause-ended', due: '2026-03-12T16:00:00.000Z', reason: '听证已毕' },
    ]);
    expect(body).toMatchObject({
      agrees: true,
      grounds: { hearing: { zh: '听证' } },
      names: { 'land-handler': '周科长' },
    });
    const { row } = accepted(await people.officer.get<{ row: { dueAt: string } }>(`/api/help-items/${itemId}`));
    expect(row.dueAt).toBe(handling?.due);
  });

  it('is a receipt: the same for everybody that day, and its hash can be computed from it', async () => {
    const [one, other] = [await asked(), await asked(people.head)];
    expect(other.receipt).toEqual(one.receipt);
    expect(digestOf(one.receipt)).toBe(one.sha256);
    expect(one.receipt.upTo.hash).toMatch(/^[0-9a-f]{64}$/);
    const [calendar] = one.receipt.calendars;
    expect(calendar?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(one.receipt.policies).toHaveLength(1);
  });

  it('is not told of what does not exist, is not seen, or is no id', async () => {
    const path = (id: string): string => `/api/help-items/${id}/clock`;
    const unseen = await people.stranger.get<ProblemBody>(path(itemId));
    const none = await people.stranger.get<ProblemBody>(path(randomUUID()));
    expect([unseen.status, unseen.body.code]).toEqual([404, 'ITEM_UNKNOWN']);
    expect({ ...unseen.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
    const bad = await people.officer.get<ProblemBody>(path('1 OR 1=1'));
    expect([bad.status, bad.body.code]).toEqual([400, 'VALIDATION']);
  });

  it('is the same for whoever writes an id in capitals', async () => {
    const asked = async (id: string): Promise<readonly unknown[]> => {
      const { agrees, receipt, sha256 } = accepted(await people.officer.get<ClockBody>(`/api/help-items/${id}/clock`));
      return [agrees, receipt.clocks.length, sha256];
    };
    expect(await asked(itemId.toUpperCase())).toEqual(await asked(itemId));
    const page = async (path: string): Promise<unknown> => accepted(await people.officer.get<unknown>(path));
    const available = `/api/projects/${project}/available-commands`;
    expect(await page(available.replace(project, project.toUpperCase()))).toEqual(await page(available));
    expect(
      accepted(await people.handler.command(project, 'note-progress', { itemId: itemId.toUpperCase(), note: '在办' })),
    ).toMatchObject({ events: [{ data: { itemId } }] });
  });

  it('is computed again, to the letter, whatever has happened since', async () => {
    const before = await asked();
    await api.clockAt('2026-03-10T02:00:00Z');
    accepted(await people.handler.command(project, 'note-progress', { itemId, note: '在办' }));
    const over = { itemId, unitId: 'park', reason: '职责调整' };
    accepted(await people.officer.command(project, 'transfer-help-item', over));
    await api.clockAt('2026-03-16T02:00:00Z');
    expect((await asked()).sha256).not.toBe(before.sha256);
    const { asOf, upTo } = before.receipt;
    const again = (query: string): Promise<{ status: number; body: ClockBody & ProblemBody }> =>
      people.officer.get<ClockBody & ProblemBody>(`/api/help-items/${itemId}/clock?${query}`);
    const { body } = await again(`asOf=${asOf}&seq=${upTo.seq}`);
    expect([body.receipt, body.sha256, body.agrees]).toEqual([before.receipt, before.sha256, null]);
    // Another day or another event is another receipt, and what cannot have been one is refused.
    expect((await again(`asOf=2026-03-16&seq=${upTo.seq}`)).body.sha256).not.toBe(before.sha256);
    for (const query of [
      `asOf=${asOf}`,
      'seq=3',
      `asOf=2026-03-17&seq=${upTo.seq}`,
      `asOf=${asOf}&seq=1`,
      'asOf=x&seq=0',
    ]) {
      const { body: refused, status } = await again(query);
      expect([query, status, refused.code]).toEqual([query, 400, 'VALIDATION']);
    }
  });

  it('stands beside a list that is saved, for each item that its reader sees', async () => {
    interface Receipts {
      readonly rows: readonly { readonly itemId: string; readonly sha256: string; readonly agrees: boolean }[];
    }
    const of = (who: Http, ids: string) => who.get<Receipts & ProblemBody>(`/api/help-items/clocks?ids=${ids}`);
    const other = await addItem(people.officer, project, { title: '协调供电' });
    const { body } = await of(people.officer, [itemId, other, randomUUID(), itemId].join(','));
    const { agrees, sha256 } = await asked();
    expect(body.rows[0]).toMatchObject({ itemId, agrees, sha256 });
    expect(body.rows.map((row) => row.itemId)).toEqual([itemId, other]);
    expect((await of(people.stranger, itemId)).body.rows).toEqual([]);
    for (const ids of ['', 'x', `${itemId},`, Array(21).fill(itemId).join(',')]) {
      expect([ids.length, (await of(people.officer, ids)).status]).toEqual([ids.length, 400]);
    }
  });
});
