import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEAD, signIn } from '../support/api';
import { accepted, type CommandBody, Http, type Listed, type ProblemBody } from '../support/http';
import { eventually, Installation } from '../support/installation';
import type { SecondPair } from '../support/second-pair';
import { StreamReader } from '../support/stream';

interface Escalation {
  readonly id: string;
  readonly rung: string;
  readonly itemId: string | null;
  readonly recipients: readonly string[];
  readonly openedAt: string;
  readonly answeredAt: string | null;
}

interface ProcessBody {
  readonly knows: { readonly leaderId: string | null; readonly openItems: readonly { readonly id: string }[] } | null;
  readonly timers: readonly unknown[];
  readonly steps: readonly { readonly name: string | null }[];
}

/** A step with its summary. */
const STEP = { at: expect.any(String), summary: expect.any(String) };

let place: Installation;
let officer: Http;
let projectId = '';
let itemId = '';

beforeAll(async () => {
  place = await Installation.open('engine-away');
  officer = await place.as('officer');
});
afterAll(() => place.close());

const readiness = async (): Promise<string> => {
  const { body } = await officer.get<{ status: string }>('/api/health/ready');
  return body.status;
};
const escalations = async (): Promise<readonly Escalation[]> => {
  const { body } = await officer.get<Listed<Escalation>>('/api/escalations', { projectId });
  return body.rows;
};
const firedRungs = (): Promise<{ rung: string; times: number }[]> =>
  place.dataSource.query(
    `SELECT rung, count(*)::int AS times FROM fired_rung WHERE item_id = $1 AND clock = 'handling'
     GROUP BY rung ORDER BY min(due)`,
    [itemId],
  );
const moveOn = async (workingDays: number): Promise<void> => {
  const { status } = await officer.put('/api/demo/clock', { workingDays });
  expect(status).toBe(200);
};

/** One story, told in order: each step stands on the one before. */
describe('an item that goes late while the engine comes and goes', () => {
  it('is escorted by a workflow that knows stage, leader and checklist', async () => {
    const promoter = await place.as('promoter');
    projectId = accepted(
      await promoter.post<CommandBody>('/api/projects', LEAD, { 'idempotency-key': 'the-lead-0001' }),
    ).project.id;
    const admin = await place.as('sysadmin');
    const look = () => admin.get<ProcessBody>(`/api/projects/${projectId}/workflow`);
    // A command that comes first would open the stage itself.
    await eventually(look, ({ body, status }) => status === 200 && body.steps.some(({ name }) => name === 'openStage'));
    const deputy = await place.as('deputy');
    accepted(await deputy.command(projectId, 'assign-leader', { leaderId: 'leader' }));
    const added = accepted(
      await officer.command(projectId, 'add-help-item', {
        title: '协调用地预审',
        unitId: 'natural-resources',
        limit: 2,
        issue: true,
      }),
    );
    itemId = String(added.events.find(({ type }) => type === 'HelpItemAdded')?.data.itemId);
    const handler = await place.as('land-handler');
    accepted(await handler.command(projectId, 'sign-for-help-item', { itemId }));
    // What it knows its worker says at once; timers and steps stand in the history when that step of it is written.
    const view = await eventually(
      look,
      ({ body: { knows, timers }, status }) =>
        status === 200 && knows?.openItems.length === 1 && knows.leaderId !== null && timers.length === 1,
    );
    expect(view.body).toMatchObject({
      knows: { stage: 'lead', leaderId: 'leader', openItems: [{ id: itemId }] },
      run: { status: 'running' },
      record: { ended: false },
    });
    expect(view.body).toMatchObject({ timers: [{ summary: expect.stringMatching(/\(.+\)$/) }] });
    expect(view.body).toMatchObject({ steps: expect.arrayContaining([{ ...STEP, step: 'does', name: 'openStage' }]) });
    expect((await officer.get(`/api/projects/${projectId}/workflow`)).status).toBe(403);
  });

  it('climbs to the leader by itself', async () => {
    await moveOn(6);
    const asked = await eventually(escalations, (rows) =>
      rows.some((row) => row.itemId === itemId && row.rung === 'leader'),
    );
    expect(asked.find((row) => row.rung === 'leader' && row.itemId === itemId)?.recipients).toEqual(['leader']);
  });

  it('is answered by the leader in one tap, and the handler is told', async () => {
    const leader = await place.as('leader');
    const [question] = (
      await leader.get<Listed<Escalation>>('/api/escalations', { scope: 'mine', open: true })
    ).body.rows.filter((row) => row.itemId === itemId);
    const payload = {
      escalationId: question?.id,
      itemId,
      instruction: 'coordinate',
      words: '请自然资源局三日内提出办法',
    };
    accepted(await leader.command(projectId, 'answer-escalation', payload));
    const handler = await place.as('land-handler');
    const { body } = await handler.get<{ rows: { kind: string }[] }>('/api/inbox');
    expect(body.rows.map(({ kind }) => kind)).toContain('escalation-answered');
  });

  it('takes commands while Temporal is away, and says that it is degraded', async () => {
    await place.stopTemporal();
    await eventually(readiness, (status) => status === 'degraded');
    const asked = Date.now();
    const view = await (await place.as('sysadmin')).get<ProblemBody>(`/api/projects/${projectId}/workflow`);
    expect([view.status, view.body.code, view.headers.get('retry-after')]).toEqual([503, 'ENGINE_UNAVAILABLE', '5']);
    expect(Date.now() - asked).toBeLessThan(2_000);
    const { body, status } = await officer.command(projectId, 'note-progress', { itemId, note: '已约谈' });
    expect({ status, types: body.events.map(({ type }) => type) }).toEqual({
      status: 200,
      types: ['ItemProgressNoted'],
    });
  });

  it('fires what fell due meanwhile exactly once, in order, when Temporal is back', async () => {
    // The clock moves while nobody is there to fire anything, and no command comes to do it.
    await moveOn(8);
    const before = await firedRungs();
    expect(before.map(({ rung }) => rung)).toEqual(['reminder', 'breach', 'leader']);
    await place.startTemporal();
    const after = await eventually(firedRungs, (rows) => rows.some(({ rung }) => rung === 'principal-leaders'));
    expect(after).toEqual(
      ['reminder', 'breach', 'leader', 'leader-in-charge', 'principal-leaders'].map((rung) => ({ rung, times: 1 })),
    );
    await eventually(readiness, (status) => status === 'up');
  });

  it('goes on after worker and API were killed', async () => {
    const { api, worker } = place.system.processes;
    await Promise.all([worker.kill(), api.kill()]);
    await eventually(
      () => readiness().catch(() => 'gone'),
      (status) => status === 'up',
    );
    const head = await place.as('land-head');
    accepted(await head.command(projectId, 'report-done', { itemId, note: '预审意见已出具' }));
    accepted(await officer.command(projectId, 'verify-help-item', { itemId }));
    accepted(await officer.command(projectId, 'close-help-item', { itemId }));
    const { body } = await officer.get<{ rows: { itemId: string; clock: string; curedAt: string | null }[] }>(
      '/api/breaches',
      {
        projectId,
      },
    );
    const breach = body.rows.find((row) => row.itemId === itemId && row.clock === 'handling');
    expect(breach?.curedAt).not.toBeNull();
  });
});

/** The same installation, with two of each. */
describe('two APIs and two workers', () => {
  const signInOf = { login: 'officer', password: 'a long enough password' };
  let second: Http;
  let pair: SecondPair;

  beforeAll(async () => {
    pair = await place.secondPair();
    second = new Http(pair.address, officer.headers);
  });

  it('know who signed in at the other, and who has left there', async () => {
    const cookie = await signIn(new Http(place.system.address), signInOf.login, signInOf.password);
    const [there, here] = [place.system.address, pair.address].map((address) => new Http(address, { cookie }));
    if (!there || !here) throw new Error('two addresses');
    const { csrfToken } = accepted(await here.get<{ csrfToken: string }>('/api/session'));
    const token = { 'x-csrf-token': csrfToken };
    accepted(await here.with(token).command(projectId, 'record-contact', { kind: 'call', summary: '电话沟通' }));
    accepted(await there.with(token).delete('/api/session'));
    expect((await here.get('/api/session')).status).toBe(401);
  });

  it('give one effect and one answer to the same key at both at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const key = randomUUID();
      const contact = { kind: 'visit', summary: `同一请求 ${round}` };
      const [one, other] = await Promise.all(
        [officer, second].map((http) => http.command(projectId, 'record-contact', contact, { key })),
      );
      expect(one?.status).toBe(200);
      expect(other?.body.events).toEqual(one?.body.events);
    }
    const [{ n }]: [{ n: number }] = await place.dataSource.query(
      `SELECT count(*)::int AS n FROM event WHERE stream_id = $1 AND type = 'ContactRecorded'
         AND data::text LIKE '%同一请求%'`,
      [projectId],
    );
    expect(n).toBe(10);
  });

  it('tell each other what happened', async () => {
    const reader = await (await StreamReader.open(second)).ready();
    const { project } = accepted(
      await officer.command(projectId, 'record-contact', { kind: 'call', summary: '再次沟通' }),
    );
    await reader.until('the change', ({ changes }) => changes.some((each) => each.seq === project.seq));
    reader.close();
  });

  it('go on as one pair after one of each was killed for good', async () => {
    const { api, worker } = place.system.processes;
    await Promise.all([api.kill(), worker.kill()]);
    const added = accepted(
      await second.command(projectId, 'add-help-item', {
        title: '协调用电容量',
        unitId: 'natural-resources',
        limit: 2,
        issue: true,
      }),
    );
    await Promise.all([api.stop(), worker.stop()]);
    itemId = String(added.events.find(({ type }) => type === 'HelpItemAdded')?.data.itemId);
    const handler = second.with((await place.as('land-handler')).headers);
    accepted(await handler.command(projectId, 'sign-for-help-item', { itemId }));
    expect((await second.put('/api/demo/clock', { workingDays: 6 })).status).toBe(200);
    const fired = await eventually(firedRungs, (rows) => rows.some(({ rung }) => rung === 'leader'));
    expect(fired.every(({ times }) => times === 1)).toBe(true);
  });
});
