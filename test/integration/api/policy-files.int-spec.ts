import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
}
interface Doubt {
  readonly path: string;
  readonly standing: boolean;
}
interface Detail {
  readonly faults: readonly { readonly index: number | null; readonly code: string; readonly text: Json }[];
  readonly places: readonly { readonly path: string; readonly from?: unknown; readonly to?: unknown }[];
}

let database: TestDatabase;
let api: TestApi;
let head: Http;
let supervisor: Http;
let admin: Http;
let officer: Http;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  [head, supervisor, admin, officer] = [
    await api.script('centre-head'),
    await api.script('supervisor'),
    await api.script('sysadmin'),
    await api.script('officer'),
  ];
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const post = <T = Given>(by: Http, path: string, body: Json, key: string = randomUUID()): Promise<Answer<T>> =>
  by.send<T>(`/api/policy-files${path}`, { method: 'POST', headers: { 'idempotency-key': key }, body });
const contents = (...changes: readonly { path: string; value: unknown; source?: string }[]): Json => ({
  changes: changes.map((each) => ({ source: '', ...each })),
  document: '示例〔2026〕9号',
  note: '',
});
const versionInForce = async (): Promise<number> =>
  accepted(await officer.get<{ rows: { version: number }[] }>('/api/policies')).rows[0]?.version ?? 0;
const FOLLOW_UP = '/stages/lead/routines/1/limit';

describe('policy files', () => {
  it('are drafted, checked, and published by a second person as the next version', async () => {
    const key = randomUUID();
    const body = contents({ path: '/limits/signFor', value: 3 });
    const { id, status } = accepted(await post(admin, '', body, key));
    expect(status).toBe('draft');
    expect(accepted(await post(admin, '', body, key)).id).toBe(id);
    expect(accepted(await head.get<Detail>(`/api/policy-files/${id}`))).toMatchObject({
      faults: [],
      places: [{ path: '/limits/signFor', from: DEFAULT_POLICY.limits.signFor, to: 3 }],
    });
    expect(accepted(await post(admin, `/${id}/commands/check`, {})).status).toBe('checked');
    const denied = await post<ProblemBody>(admin, `/${id}/commands/publish`, {});
    expect([denied.status, denied.body.code]).toEqual([403, 'POLICY_FILE_APPROVER_NEEDED']);
    const unseen = await supervisor.send<ProblemBody>(`/api/policy-files/${id}/commands/publish`, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"' },
      body: {},
    });
    expect([unseen.status, unseen.body.code]).toEqual([409, 'SEQ_CONFLICT']);
    expect(accepted(await post(supervisor, `/${id}/commands/publish`, {})).status).toBe('published');
    const version = await versionInForce();
    expect(version).toBe(DEFAULT_POLICY.version + 1);
    const policy = accepted(await officer.get<typeof DEFAULT_POLICY>(`/api/policies/${version}`));
    expect(policy.limits).toEqual({ ...DEFAULT_POLICY.limits, signFor: 3 });
    const { rows } = accepted(await head.get<{ rows: Json[] }>('/api/policy-files'));
    expect(rows).toMatchObject([{ id, changes: 1, version, approvedBy: 'supervisor', hands: ['sysadmin'] }]);
  });

  it('take a rung before its limit, say where that is before the start, and hold up one that is late too early', async () => {
    const ladder = [
      { rung: 'early-reminder', after: -9, to: ['holder'], asks: false },
      ...DEFAULT_POLICY.ladders.item.map((step) => ({ ...step, to: [...step.to] })),
    ];
    const doubtful = accepted(await post(admin, '', contents({ path: '/ladders/item', value: ladder })));
    const told = accepted(await head.get<Detail & { warnings: readonly Doubt[] }>(`/api/policy-files/${doubtful.id}`));
    expect(told.faults).toEqual([]);
    expect(told.warnings.filter(({ standing }) => !standing).map(({ path }) => path)).toEqual([
      '/ladders/item/0',
      '/ladders/item/1',
    ]);
    const others = [
      { ladder: 'item', kind: 'none-such', level: null, steps: ladder.slice(2) },
      { ladder: 'item', kind: null, level: 'city', steps: ladder.slice(2) },
    ];
    const varied = accepted(await post(admin, '', contents({ path: '/ladderVariants', value: others })));
    const { faults, warnings } = accepted(
      await head.get<Detail & { warnings: readonly Doubt[] }>(`/api/policy-files/${varied.id}`),
    );
    expect([faults, warnings.filter(({ standing }) => !standing)]).toMatchObject([[], [{ path: '/ladderVariants/0' }]]);
    const wrong = [{ rung: 'breach', after: -1, to: ['holder'], asks: false }];
    const { id } = accepted(await post(admin, '', contents({ path: '/ladders/sign-for', value: wrong })));
    expect(accepted(await head.get<Detail>(`/api/policy-files/${id}`)).faults).toMatchObject([
      { code: 'POLICY_INVALID' },
    ]);
    const never = contents({ path: '/ladders/sign-for/0/after', value: -251 });
    expect(
      accepted(await head.get<Detail>(`/api/policy-files/${accepted(await post(admin, '', never)).id}`)).faults,
    ).toHaveLength(2);
  });

  it('say what is doubtful in what would come of them, which holds nothing up', async () => {
    const items = DEFAULT_POLICY.stages.intent.items.map((item, no) => (no === 0 ? { ...item, blocks: 'lead' } : item));
    const { id } = accepted(await post(head, '', contents({ path: '/stages/intent/items', value: items })));
    const { faults, warnings } = accepted(
      await head.get<Detail & { warnings: readonly Doubt[] }>(`/api/policy-files/${id}`),
    );
    expect(faults).toEqual([]);
    expect(warnings.filter(({ standing }) => !standing)).toMatchObject([{ path: '/stages/intent/items/0/blocks' }]);
    expect(accepted(await post(head, `/${id}/commands/check`, {})).status).toBe('checked');
    accepted(await post(head, `/${id}/commands/withdraw`, { reason: '试写' }));
  });

  it('say what they would move in open projects, and adoption moves just that', async () => {
    const projectId = await registerLead(officer);
    const { id } = accepted(await post(head, '', contents({ path: FOLLOW_UP, value: 9 })));
    accepted(await post(head, `/${id}/commands/check`, {}));
    const difference = accepted(
      await supervisor.get<{ rows: { projectId: string; clock: string; to: string }[] }>(
        `/api/policy-files/${id}/difference`,
      ),
    );
    const moved = difference.rows.filter((row) => row.projectId === projectId);
    expect(moved).toHaveLength(1);
    accepted(await post(supervisor, `/${id}/commands/publish`, {}));
    const policyVersion = await versionInForce();
    const adopt = await head.send(`/api/projects/${projectId}/commands/adopt-policy`, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID() },
      body: { policyVersion },
    });
    expect(adopt.status).toBe(200);
    const back = await head.send<ProblemBody>(`/api/projects/${projectId}/commands/adopt-policy`, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID() },
      body: { policyVersion: 1 },
    });
    expect([back.status, back.body.code]).toEqual([409, 'POLICY_ALREADY_ADOPTED']);
    const { project } = accepted(
      await officer.get<{ project: { clocks: Record<string, { due: string }> } }>(`/api/projects/${projectId}`),
    );
    expect(moved.map(({ clock, to }) => [clock, to])).toEqual(
      moved.map(({ clock }) => [clock, project.clocks[clock]?.due]),
    );
  });

  it.each<[string, { path: string; value: unknown }, RegExp]>([
    ['a place that is not there', { path: '/limits/none', value: 1 }, /no such place/],
    ['another kind of value', { path: '/limits/signFor', value: '1' }, /another kind/],
    ['a limit of nothing', { path: '/limits/signFor', value: 0 }, /1/],
    ['a list of something else', { path: '/stages/lead/items', value: [{ key: 1 }] }, /./],
    ['what would be filled in', { path: '/limits/total', value: { parts: ['handling'] } }, /left out|expected/],
    [
      'what nobody knows',
      { path: '/limits/total', value: { ...DEFAULT_POLICY.limits.total, extra: 3, foo: 1 } },
      /no such thing/,
    ],
    [
      'an access without its separation',
      { path: '/access', value: { ...DEFAULT_POLICY.access, separation: undefined } },
      /left out/,
    ],
    ['a routine of nobody who may', { path: '/stages/intent/gate/0/holder', value: 'helpdesk' }, /may not do it/],
    ['a proof that is no kind', { path: '/fulfilmentProofs', value: ['no-such'] }, /not a kind of evidence/],
  ])('name %s, and are neither checked nor published with it', async (_, change, words) => {
    const { id } = accepted(await post(head, '', contents(change)));
    const { faults } = accepted(await head.get<Detail>(`/api/policy-files/${id}`));
    expect(faults[0]).toMatchObject({ index: 0, text: { en: expect.stringMatching(words) } });
    // Who may not is told that first, and nothing of what it says.
    const stranger = await post<ProblemBody>(await api.script('officer'), `/${id}/commands/check`, {});
    expect([stranger.status, stranger.body.code]).toEqual([403, 'POLICY_FILE_FORBIDDEN']);
    const check = await post<ProblemBody>(head, `/${id}/commands/check`, {});
    expect([check.status, check.body.code]).toEqual([409, 'POLICY_CHANGES_INVALID']);
    const difference = await head.get<ProblemBody>(`/api/policy-files/${id}/difference`);
    expect([difference.status, difference.body.code]).toEqual([409, 'POLICY_CHANGES_INVALID']);
    accepted(await post(head, `/${id}/commands/withdraw`, { reason: '写错了' }));
  });

  it('are kept from strangers to the work, substitutes, and hostile input', async () => {
    const denied = await post<ProblemBody>(officer, '', contents({ path: '/limits/signFor', value: 2 }));
    expect([denied.status, denied.body.code]).toEqual([403, 'POLICY_FILE_FORBIDDEN']);
    const endless = '{"changes":[{"path":"/limits/signFor","value":1e400,"source":""}],"document":"x","note":""}';
    const infinite = await head.send<ProblemBody>('/api/policy-files', {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
      body: endless,
    });
    expect([infinite.status, infinite.body.code]).toEqual([400, 'VALIDATION']);
    const missing = await post<ProblemBody>(head, '', {
      changes: [{ path: '/limits', source: '' }],
      document: '',
      note: '',
    });
    expect([missing.status, missing.body.code]).toEqual([400, 'VALIDATION']);
    const proto = await post(head, '', contents({ path: '/__proto__/polluted', value: 1 }));
    const { faults } = accepted(await head.get<Detail>(`/api/policy-files/${accepted(proto).id}`));
    expect(faults).toMatchObject([{ code: 'CHANGE_PATH' }]);
    const many = Array.from({ length: 201 }, (_, no) => ({ path: `/x/${no}`, value: no }));
    expect((await post<ProblemBody>(head, '', contents(...many))).status).toBe(400);
    expect((await head.get(`/api/policy-files/${randomUUID()}`)).status).toBe(404);
  });

  it('are tried on the record: every alert of the months under either, rows for whoever sees the project alone', async () => {
    const projectId = await registerLead(officer);
    await api.clockAt(new Date(Date.now() + 12 * 86_400_000).toISOString());
    const contact = { kind: 'call', summary: '已联系' };
    accepted(await officer.command(projectId, 'record-contact', contact));
    const { id } = accepted(await post(head, '', contents({ path: '/stages/lead/routines/0/limit', value: 9 })));
    type Page = Readonly<{ sums: Json; rows: Json[]; unseen: number; differing: number; recorded: number; next: null }>;
    const page = accepted(await head.get<Page>(`/api/policy-files/${id}/dry-run?months=1`));
    expect(page).toMatchObject({ differing: 0, unseen: 0, next: null });
    expect(page.recorded).toBeGreaterThan(0);
    expect(page.rows).toContainEqual(
      expect.objectContaining({ kind: 'breach', clock: 'routine:respond', inForce: expect.anything() }),
    );
    const blind = accepted(await admin.get<Page>(`/api/policy-files/${id}/dry-run?months=1`));
    expect([blind.rows, blind.unseen, blind.sums]).toEqual([[], page.rows.length, page.sums]);
    // Who was told has been posted elsewhere since: those who were there then are told in the replay.
    await database.dataSource.query(`UPDATE unit SET head_id = 'promoter' WHERE id = 'promotion-bureau'`);
    const later = accepted(await head.get<Page>(`/api/policy-files/${id}/dry-run?months=1`));
    expect(later).toMatchObject({ differing: 0, recorded: page.recorded });
    const investor = await api.script('investor');
    expect((await investor.get(`/api/policy-files/${id}/dry-run`)).status).toBe(403);
    expect((await head.get(`/api/policy-files/${id}/dry-run?months=25`)).status).toBe(400);
  });
});
