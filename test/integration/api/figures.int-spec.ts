import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ITEM_CLOCKS, STAGES } from '@bangban/domain';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json } from '../../support/http';

const LIGHTS = ['red', 'yellow', 'green', 'none'] as const;
type Lights = Readonly<Record<(typeof LIGHTS)[number], number>>;

let database: TestDatabase;
let api: TestApi;
let late: string;
let quiet: string;
let supervisor: Http;

async function issue(http: Http, projectId: string, item: Json): Promise<string> {
  const { events } = accepted(await http.command(projectId, 'add-help-item', { issue: true, ...item }));
  return String(events[0]?.data.itemId);
}

/**
 * One project with a late item about which the leader answered and the deputy is asked, a second item that waits for it
 * and one of another unit; and one project without items. All of it in working days of September 2026.
 */
beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-09-01T01:00:00Z');
  const officer = await api.script('officer');
  const deputy = await api.script('deputy');
  const land = await api.script('land-handler');
  supervisor = await api.script('supervisor');
  late = await registerLead(officer);
  quiet = await registerLead(officer, { name: '另一条线索' });
  for (const id of [late, quiet]) {
    accepted(await deputy.command(id, 'assign-leader', { leaderId: 'leader' }));
    accepted(await officer.command(id, 'record-contact', { kind: 'call', summary: '初次对接' }));
    accepted(await deputy.command(id, 'judge-lead', { verdict: 'worth-pursuing', reason: '符合产业方向' }));
  }
  const first = await issue(officer, late, {
    title: '用地预审',
    unitId: 'natural-resources',
    limit: 2,
    blocks: 'signing',
  });
  const second = await issue(officer, late, {
    title: '规划许可',
    unitId: 'natural-resources',
    limit: 5,
    prerequisites: [first],
  });
  const third = await issue(officer, late, { title: '临时用电', unitId: 'park', limit: 60 });
  for (const itemId of [first, second]) accepted(await land.command(late, 'sign-for-help-item', { itemId }));
  accepted(await (await api.script('park-handler')).command(late, 'sign-for-help-item', { itemId: third }));
  await api.clockAt('2026-09-09T01:00:00Z');
  await api.record.tick(late);
  const { rows } = accepted(await officer.get<{ rows: { id: string }[] }>('/api/escalations', { open: true }));
  const answer = { itemId: first, escalationId: rows[0]?.id, instruction: 'urge', words: '三日内办结。' };
  accepted(await (await api.script('leader')).command(late, 'answer-escalation', answer));
  await api.clockAt('2026-09-14T01:00:00Z');
  await api.record.tick(late);
  await api.record.tick(quiet);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('figures open to their rows', () => {
  it('projects of a stage, by light', async () => {
    const { rows } = accepted(
      await supervisor.get<{ rows: (Lights & { stage: string; entered: number })[] }>('/api/statistics/stages'),
    );
    expect(rows.map(({ stage }) => stage)).toEqual(STAGES);
    expect(rows[0]).toMatchObject({ active: 2, red: 1, yellow: 1 });
    for (const row of rows) {
      for (const light of LIGHTS) {
        const behind = await supervisor.all('/api/projects', { stage: row.stage, light });
        expect([row.stage, light, behind.length]).toEqual([row.stage, light, row[light]]);
      }
      const entered = await supervisor.all('/api/projects', { entered: row.stage });
      expect([row.stage, entered.length]).toEqual([row.stage, row.entered]);
    }
  });

  it.each([
    ['unit', 'unitId'],
    ['person', 'personId'],
    ['stage', 'stage'],
  ] as const)('open items per %s, by light', async (by, name) => {
    const path = '/api/statistics/lights';
    const { rows } = accepted(await supervisor.get<{ rows: (Lights & { key: string; open: number })[] }>(path, { by }));
    expect(rows.reduce((sum, { open }) => sum + open, 0)).toBe(3);
    expect(rows.reduce((sum, { none }) => sum + none, 0)).toBe(1);
    for (const { key, open, ...lights } of rows) {
      expect(LIGHTS.reduce((sum, light) => sum + lights[light], 0)).toBe(open);
      for (const light of LIGHTS) {
        const behind = await supervisor.all('/api/help-items', { [name]: key, light });
        expect([key, light, behind.length]).toEqual([key, light, lights[light]]);
      }
    }
  });

  it('the persons of one unit', async () => {
    const query = { by: 'person', unitId: 'park' };
    const { body } = await supervisor.get<{ rows: { key: string }[]; names: Json }>('/api/statistics/lights', query);
    expect(body.rows.map(({ key }) => key)).toEqual(['park-handler']);
    expect(body.names).toEqual({ 'park-handler': '郑专员' });
  });

  it('items of a week, as they stood then', async () => {
    const { rows } = accepted(await supervisor.get<{ rows: Json[] }>('/api/statistics/weeks', { weeks: 3 }));
    expect(rows.at(-1)).toMatchObject({ open: 3, red: 1, issued: 0, closed: 0 });
    expect(rows.at(-2)).toMatchObject({ open: 3, red: 1, issued: 3, closed: 0 });
    expect(rows.at(-3)).toMatchObject({ open: 0, red: 0, issued: 0, closed: 0 });
    for (const { at, ...parts } of rows) {
      for (const [part, count] of Object.entries(parts)) {
        const behind = await supervisor.all('/api/statistics/weeks/items', { at: String(at), part, limit: 2 });
        expect([at, part, behind.length]).toEqual([at, part, count]);
      }
    }
  });
});

describe('what is late', () => {
  const bridge = async (http: Http, scope: string): Promise<{ late: number; rows: { kind: string; late: number }[] }> =>
    accepted(await http.get('/api/obligations/late', { scope }));

  it('is the same figure everywhere: each kind opens to its rows, and together they are the sum', async () => {
    const { late: sum, rows } = await bridge(supervisor, 'all');
    for (const { kind, late: count } of rows) {
      const ofItem = (ITEM_CLOCKS as readonly string[]).includes(kind);
      const behind = ofItem
        ? await supervisor.all('/api/help-items', { light: 'red', clock: kind })
        : await supervisor.all('/api/obligations', { scope: 'all', late: 'true', kind });
      expect([kind, behind.length]).toEqual([kind, count]);
    }
    expect(rows.filter(({ late: count }) => count > 0)).toEqual([{ kind: 'handling', late: 1 }]);
    const count = (...kinds: string[]): number =>
      rows.filter(({ kind }) => kinds.includes(kind)).reduce((all, each) => all + each.late, 0);
    expect(sum).toBe(count(...rows.map(({ kind }) => kind)));
    // Statistics, the ranking of units and the cockpit count items alone.
    const items = count(...ITEM_CLOCKS);
    const lights = accepted(await supervisor.get<{ rows: Lights[] }>('/api/statistics/lights', { by: 'unit' }));
    expect(lights.rows.reduce((all, { red }) => all + red, 0)).toBe(items);
    const { rows: weeks } = accepted(await supervisor.get<{ rows: Json[] }>('/api/statistics/weeks', { weeks: 1 }));
    expect(weeks.at(-1)).toMatchObject({ red: items });
    const mayor = await api.script('mayor');
    const cockpit = await mayor.get<{ rows: { redItems: number }[] }>('/api/cockpit/projects', { scope: 'all' });
    expect(cockpit.body.rows.reduce((all, { redItems }) => all + redItems, 0)).toBe(items);
    const projects = await supervisor.all<{ redItems: number }>('/api/projects', {});
    expect(projects.reduce((all, { redItems }) => all + redItems, 0)).toBe(items);
  });

  it('is told of one’s own as of all', async () => {
    for (const who of ['land-handler', 'land-head', 'promoter', 'leader', 'deputy']) {
      const http = await api.script(who);
      const { late: mine } = await bridge(http, 'mine');
      const items = await http.all('/api/help-items', { scope: 'mine', light: 'red' });
      const owed = await http.all('/api/obligations', { scope: 'mine', late: 'true' });
      expect([who, mine]).toEqual([who, items.length + owed.length]);
    }
    expect((await bridge(await api.script('land-head'), 'my-unit')).late).toBe(1);
  });
});

describe('the cockpit', () => {
  it('lists a leader’s own projects, the one in trouble first, by progress, money and problems', async () => {
    const leader = await api.script('leader');
    const { rows, total } = accepted(await leader.get<{ rows: Json[]; total: number }>('/api/cockpit/projects'));
    expect([total, rows.map(({ id }) => id)]).toEqual([2, [late, quiet]]);
    expect(rows[0]).toMatchObject({
      light: 'red',
      openItems: 3,
      redItems: 1,
      closedItems: 0,
      questions: 1,
      arrived: [],
      progress: null,
      worst: [{ title: '用地预审', unitId: 'natural-resources', due: '2026-09-03T16:00:00.000Z' }],
    });
    expect(rows[1]).toMatchObject({ light: 'yellow', clocks: [{ clock: 'routine:follow-up', light: 'yellow' }] });
    const nobody = await (await api.script('leader-two')).get<{ total: number }>('/api/cockpit/projects');
    expect(nobody.body).toMatchObject({ rows: [], total: 0 });
    const all = await (await api.script('mayor')).get<{ total: number }>('/api/cockpit/projects', { scope: 'all' });
    expect(all.body.total).toBe(2);
  });

  it('tells what a question holds up, who was asked before, and where it goes next', async () => {
    const deputy = await api.script('deputy');
    const { body } = await deputy.get<{ rows: Json[] }>('/api/escalations', { scope: 'mine', open: true });
    expect(body.rows).toHaveLength(1);
    expect(body.rows[0]).toMatchObject({
      rung: 'leader-in-charge',
      limit: 2,
      due: '2026-09-03T16:00:00.000Z',
      blocks: 'signing',
      waiting: 1,
      itemState: 'in-progress',
      unitId: 'natural-resources',
      personId: 'land-handler',
      projectStage: 'lead',
      next: { rung: 'principal-leaders', at: '2026-09-17T16:00:00.000Z' },
      earlier: [{ rung: 'leader', answeredBy: 'leader', instruction: 'urge', words: '三日内办结。' }],
    });
  });

  it('tells what happened after a seq, newest first, without bookkeeping', async () => {
    const leader = await api.script('leader');
    const path = '/api/cockpit/changes';
    const { body } = await leader.get<{
      rows: { seq: number; type: string; data: Json }[];
      titles: Readonly<Record<string, Json>>;
    }>(path, {
      projectId: late,
    });
    // The total limit has a ladder of its own beside this one, and the late item a form.
    const rows = body.rows.filter(({ data }) => data.clock !== 'total' && data.formId === undefined);
    expect(rows.slice(0, 3).map(({ type }) => type)).toEqual(['RungReached', 'RungReached', 'EscalationAnswered']);
    expect(body.rows.map(({ type }) => type)).not.toContain('HoldingBegun');
    expect(Object.values(body.titles)).toContainEqual(expect.objectContaining({ title: '用地预审' }));
    const answered = rows[2]?.seq ?? 0;
    const after = await leader.get<{ rows: Json[] }>(path, { projectId: late, after: answered });
    const newer = body.rows.map(({ seq }) => seq).filter((seq) => seq > answered);
    expect(after.body.rows.map(({ seq }) => seq)).toEqual(newer);
    const unknown = await leader.get(path, { projectId: '00000000-0000-4000-8000-000000000000' });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'PROJECT_UNKNOWN' } });
  });
});
