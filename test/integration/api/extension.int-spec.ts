import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

interface ItemBody {
  readonly row: { readonly clock: string | null; readonly dueAt: string | null; readonly light: string; late: boolean };
  readonly item: {
    readonly extension?: object | null;
    readonly extensions?: readonly object[];
    readonly breaches: readonly object[];
  };
}
interface Told {
  readonly rows: readonly { readonly text: { readonly zh: { readonly title: string } } }[];
}
interface Explained {
  readonly agrees: boolean;
  readonly receipt: {
    readonly clocks: readonly {
      readonly clock: string;
      readonly deadlines: readonly { readonly why: string; readonly due: string | null }[];
    }[];
  };
}
interface History {
  readonly rows: readonly {
    readonly type: string;
    readonly occurredAt: string;
    readonly actorKind: string;
    readonly itemId: string | null;
  }[];
}

let database: TestDatabase;
let api: TestApi;
let project = '';
const people = {} as Record<'officer' | 'handler' | 'head' | 'supervisor' | 'contact' | 'stranger', Http>;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-02T02:00:00Z');
  people.officer = await api.script('officer');
  people.handler = await api.script('land-handler');
  people.head = await api.script('land-head');
  people.supervisor = await api.script('supervisor');
  people.contact = await api.script('investor');
  people.stranger = await api.script('park-handler');
  project = await registerLead(await api.script('promoter'));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** A matter of five working days that the land bureau signs for on this day. The clock only goes forward. */
async function handled(day: string, title: string): Promise<string> {
  await api.clockAt(`${day}T02:00:00Z`);
  return add(title);
}

async function add(title: string): Promise<string> {
  const itemId = await addItem(people.officer, project, { title });
  accepted(await people.handler.command(project, 'sign-for-help-item', { itemId }));
  return itemId;
}

const ask = (itemId: string, until: string, more: object = {}): object => ({
  itemId,
  until,
  reason: '图纸需重新出具',
  progress: '已完成现场勘查',
  ...more,
});
const decide = (itemId: string, decision = 'approve'): object => ({ itemId, decision, reason: '已核实' });
const of = async (itemId: string): Promise<ItemBody> =>
  accepted(await people.officer.get<ItemBody>(`/api/help-items/${itemId}`));
const titlesOf = async (who: Http): Promise<readonly string[]> =>
  accepted(await who.get<Told>('/api/inbox')).rows.map(({ text }) => text.zh.title);
async function refused(who: Http, slug: string, payload: object): Promise<unknown> {
  const { body, status } = await who.command<ProblemBody>(project, slug, payload);
  return [status, body.code];
}

describe('延期 over HTTP', () => {
  it('is asked for in time, signed by the head and granted, and moves the limit to its day', async () => {
    const itemId = await handled('2026-03-03', '用地预审');
    await api.clockAt('2026-03-10T09:00:00Z');
    accepted(await people.handler.command(project, 'ask-extension', ask(itemId, '2026-03-13')));
    // On the last day the breach is held back until the request's own clock ends.
    expect((await of(itemId)).row).toMatchObject({ clock: 'handling', dueAt: '2026-03-12T16:00:00.000Z' });
    expect(await titlesOf(people.head)).toContain('延期申请待签发：用地预审');
    expect(await refused(people.handler, 'sign-extension', decide(itemId))).toEqual([403, 'FORBIDDEN']);
    expect(await refused(people.supervisor, 'decide-extension', decide(itemId))).toEqual([409, 'EXTENSION_NOT_SIGNED']);
    accepted(await people.head.command(project, 'sign-extension', decide(itemId)));
    expect(await titlesOf(people.supervisor)).toContain('延期申请待审批：用地预审');

    await api.clockAt('2026-03-12T02:00:00Z');
    expect((await of(itemId)).row).toMatchObject({ light: 'yellow', late: false });
    for (const who of [people.officer, people.head, people.handler]) {
      expect(await refused(who, 'decide-extension', decide(itemId))).toEqual([403, 'FORBIDDEN']);
    }
    accepted(await people.supervisor.command(project, 'decide-extension', decide(itemId)));
    expect((await of(itemId)).row).toMatchObject({ dueAt: '2026-03-13T16:00:00.000Z', light: 'yellow', late: false });
    expect((await of(itemId)).item).toMatchObject({
      extension: null,
      extensions: [{ until: '2026-03-13', days: 3, by: 'supervisor', before: '2026-03-10T16:00:00.000Z' }],
      breaches: [],
    });
    expect(await titlesOf(people.handler)).toContain('同意延期：用地预审');
    // Every deadline that it had, and why: counted anew, it is what is stored.
    const { agrees, receipt } = accepted(await people.officer.get<Explained>(`/api/help-items/${itemId}/clock`));
    const { deadlines = [] } = receipt.clocks.find(({ clock }) => clock === 'handling') ?? {};
    expect([agrees, deadlines.map(({ due, why }) => [why, due])]).toEqual([
      true,
      [
        ['signed-for', '2026-03-10T16:00:00.000Z'],
        ['extension-asked', '2026-03-12T16:00:00.000Z'],
        ['extension-granted', '2026-03-13T16:00:00.000Z'],
      ],
    ]);
    expect(await refused(people.handler, 'ask-extension', ask(itemId, '2026-03-17'))).toEqual([409, 'EXTENSION_USED']);
  });

  it('refused after the limit, or by silence, leaves a breach of the old limit, and is the system’s act', async () => {
    const refusedOne = await handled('2026-03-16', '消防');
    const silent = await add('环评');
    await api.clockAt('2026-03-23T09:00:00Z');
    for (const itemId of [refusedOne, silent]) {
      accepted(await people.head.command(project, 'ask-extension', ask(itemId, '2026-03-27')));
    }
    await api.clockAt('2026-03-25T02:00:00Z');
    expect((await of(refusedOne)).row.late).toBe(false);
    accepted(await people.supervisor.command(project, 'decide-extension', decide(refusedOne, 'refuse')));
    expect(await of(refusedOne)).toMatchObject({
      row: { dueAt: '2026-03-23T16:00:00.000Z', light: 'red', late: true },
      item: { extension: null, breaches: [{ clock: 'handling', due: '2026-03-23T16:00:00.000Z' }] },
    });
    await api.clockAt('2026-03-26T02:00:00Z');
    accepted(await people.officer.command(project, 'note-progress', { note: '跟进中' }));
    expect(await of(silent)).toMatchObject({
      row: { dueAt: '2026-03-23T16:00:00.000Z', light: 'red', late: true },
      item: { extension: null },
    });
    const { rows } = accepted(await people.officer.get<History>(`/api/projects/${project}/events?limit=200`));
    const told = rows
      .filter((each) => each.itemId === silent && ['ExtensionLapsed', 'LimitBreached'].includes(each.type))
      .map(({ actorKind, occurredAt, type }) => [type, occurredAt, actorKind]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['ExtensionLapsed', '2026-03-25T16:00:00.000Z', 'system'],
        ['LimitBreached', '2026-03-23T16:00:00.000Z', 'system'],
      ]),
    );
    expect(await titlesOf(people.supervisor)).toContain('延期申请逾期未审批：环评');
    expect(await refused(people.head, 'ask-extension', ask(silent, '2026-03-31'))).toEqual([409, 'EXTENSION_TOO_LATE']);
  });

  it('takes no hostile input, and what is refused changes nothing', async () => {
    const itemId = await handled('2026-03-31', '人防');
    const before = await of(itemId);
    for (const [payload, wanted] of [
      [{ until: '2026-04-08' }, 'EXTENSION_DAY'],
      [{ until: '2026-03-30' }, 'EXTENSION_DAY'],
      [{ until: '2026-05-30' }, 'EXTENSION_DAY'],
      [{ until: '2026-04-11' }, 'EXTENSION_DAY_OFF'],
      [{ until: '2026-02-30' }, 'VALIDATION'],
      [{ until: '0' }, 'VALIDATION'],
      [{ reason: '' }, 'VALIDATION'],
      [{ progress: '' }, 'VALIDATION'],
      [{ progress: '长'.repeat(20_000) }, 'VALIDATION'],
      [{ files: ['no hash'] }, 'VALIDATION'],
      [{ signed: true }, 'VALIDATION'],
    ] as const) {
      const given = ask(itemId, '2026-04-10', payload);
      const { body, status } = await people.handler.command<ProblemBody>(project, 'ask-extension', given);
      expect([payload, status < 500, body.code]).toEqual([payload, true, wanted]);
    }
    for (const who of [people.officer, people.stranger, people.contact, people.supervisor]) {
      const { status } = await who.command(project, 'ask-extension', ask(itemId, '2026-04-10'));
      expect([403, 404]).toContain(status);
    }
    expect(await refused(people.head, 'sign-extension', decide(itemId))).toEqual([409, 'EXTENSION_NOT_ASKED']);
    expect(await refused(people.supervisor, 'decide-extension', decide(itemId))).toEqual([409, 'EXTENSION_NOT_ASKED']);
    expect(await of(itemId)).toEqual({ ...before, now: expect.anything() });
  });
});
