import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateAt } from '@bangban/kernel';
import { type HelpItemState, isOpenItem, wasLate } from '@bangban/domain';
import { savePerson } from '@bangban/persistence';
import { TestApi } from '../../support/api';
import { liveThrough } from '../../support/api-life';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type Listed } from '../../support/http';
import { Desk } from '../../support/record';

const ZONE = 480;
let database: TestDatabase;
let api: TestApi;
let inspector: Http;
let items: readonly HelpItemState[];
/** The handling limits that passed, with the units that held the items then, as the history says. */
let missed: readonly { readonly itemId: string; readonly unitId: string }[];
/** Those that have gone to another unit since. */
let moved: typeof missed;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  inspector = await api.script('supervisor');
  const life = { from: '2026-09-14T01:00:00.000Z', days: 36, projects: 12, seed: 11 };
  const desk = new Desk(database);
  for (const id of await liveThrough(desk, life)) await api.record.tick(id);
  // One that is done as it should be.
  const projectId = await desk.lead();
  const itemId = await desk.item(projectId);
  await desk.act('land-handler', projectId, { name: 'SignForHelpItem', payload: { itemId } });
  await desk.act('land-head', projectId, { name: 'ReportDone', payload: { itemId, note: '已办结' } });
  await desk.act('officer', projectId, { name: 'VerifyHelpItem', payload: { itemId } });
  await desk.act('officer', projectId, { name: 'CloseHelpItem', payload: { itemId } });
  // One that goes to another unit once the first has let its limit pass.
  const other = await desk.lead();
  const late = await desk.item(other, { limit: 1 });
  await desk.clockAt('2026-11-12T01:00:00.000Z');
  const onwards = { itemId: late, unitId: 'park', reason: '属地事项' };
  await desk.act('officer', other, { name: 'TransferHelpItem', payload: onwards });
  const bodies: { body: HelpItemState }[] = await database.dataSource.query('SELECT body FROM help_item');
  items = bodies.map(({ body }) => body);
  missed = await database.dataSource.query(
    `SELECT item_id AS "itemId", data->>'holderUnitId' AS "unitId" FROM event
     WHERE type = 'LimitBreached' AND data->>'clock' = 'handling'`,
  );
  moved = missed.filter(({ itemId, unitId }) => items.find(({ id }) => id === itemId)?.unitId !== unitId);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('checklist completion', () => {
  const PARTS = ['closed-in-time', 'closed-late', 'open', 'late', 'voided'] as const;
  const FIELD = {
    'closed-in-time': 'closedInTime',
    'closed-late': 'closedLate',
    open: 'open',
    late: 'late',
    voided: 'voided',
  } as const;
  type Figures = Readonly<Record<'issued' | (typeof FIELD)[(typeof PARTS)[number]], number>>;
  type Unit = Figures & { readonly unitId: string };
  interface Report {
    readonly now: string;
    readonly units: readonly Unit[];
    readonly total: Figures;
  }
  const PERIODS = [
    ['2026-01-01', '2026-12-31'],
    ['2026-09-14', '2026-09-30'],
    ['2026-09-21', '2026-09-21'],
    ['2025-01-01', '2025-12-31'],
  ] as const;
  const report = async (from: string, to: string): Promise<Report> =>
    accepted(await inspector.get<Report>('/api/reports/checklist-completion', { from, to }));

  function partOf(item: HelpItemState): (typeof PARTS)[number] {
    const missed = wasLate(item);
    if (item.state === 'void') return 'voided';
    if (!isOpenItem(item.state)) return missed ? 'closed-late' : 'closed-in-time';
    return missed ? 'late' : 'open';
  }

  /** The units that held an item when its handling limit passed; its holder, where none did. */
  const chargedWith = ({ id, unitId }: HelpItemState): readonly string[] => {
    const held = missed.filter(({ itemId }) => itemId === id).map((each) => each.unitId);
    return held.length > 0 ? [...new Set(held)] : [unitId];
  };

  it.each(PERIODS)('from %s to %s is what a plain count gives, in disjoint parts that add up', async (from, to) => {
    const { total, units } = await report(from, to);
    const day = ({ issuedAt }: HelpItemState): string => (issuedAt ? dateAt(issuedAt, ZONE) : '');
    const issued = items.filter((item) => day(item) >= from && day(item) <= to);
    expect(total.issued).toBe(issued.length);
    for (const unit of units) {
      const own = issued.filter((item) => chargedWith(item).includes(unit.unitId));
      const counts = PARTS.map((part) => own.filter((item) => partOf(item) === part).length);
      expect(PARTS.map((part) => unit[FIELD[part]])).toEqual(counts);
      expect(unit.issued).toBe(counts.reduce((sum, count) => sum + count, 0));
    }
    for (const part of PARTS) expect(total[FIELD[part]]).toBe(issued.filter((item) => partOf(item) === part).length);
  });

  it('charges lateness to the units that the list of breaches names, though the item went to another', async () => {
    const [from, to] = PERIODS[0];
    const { units } = await report(from, to);
    expect(moved.length).toBeGreaterThan(0);
    expect(units.map(({ unitId }) => unitId)).toContain('natural-resources');
    for (const { unitId } of units) {
      const query = { from, to, unitId, limit: 40 };
      const late = await Promise.all(
        (['late', 'closed-late', 'voided'] as const).map((part) =>
          inspector.all<{ id: string; late: boolean }>('/api/reports/checklist-completion/items', { ...query, part }),
        ),
      );
      const breached = await inspector.all<{ itemId: string }>('/api/breaches', {
        unitId,
        clock: 'handling',
        limit: 40,
      });
      const reported = late.flat().filter((row) => row.late);
      expect([unitId, [...new Set(reported.map(({ id }) => id))].sort()]).toEqual([
        unitId,
        [...new Set(breached.map(({ itemId }) => itemId))].sort(),
      ]);
    }
  });

  it('opens every number to exactly its rows', async () => {
    const [from, to] = PERIODS[0];
    const { total, units } = await report(from, to);
    expect(PARTS.filter((part) => total[FIELD[part]] === 0)).toEqual([]);
    const opened = async (query: Record<string, string>): Promise<string[]> => {
      const rows = await inspector.all<{ id: string; unitId: string }>('/api/reports/checklist-completion/items', {
        from,
        to,
        limit: 11,
        ...query,
      });
      return rows.map(({ id }) => id);
    };
    const all = await opened({});
    expect(all).toHaveLength(total.issued);
    const parts = await Promise.all(PARTS.map((part) => opened({ part })));
    expect(parts.map((rows) => rows.length)).toEqual(PARTS.map((part) => total[FIELD[part]]));
    expect(parts.flat().sort()).toEqual([...all].sort());
    for (const unit of units) {
      for (const part of PARTS) {
        expect(await opened({ part, unitId: unit.unitId })).toHaveLength(unit[FIELD[part]]);
      }
      const { body } = await inspector.get<Report>('/api/reports/checklist-completion', {
        from,
        to,
        unitId: unit.unitId,
      });
      expect(body.units).toEqual([unit]);
    }
  });
});

describe('breaches', () => {
  interface Breach {
    readonly projectId: string;
    readonly seq: number;
    readonly itemId: string | null;
    readonly clock: string;
    readonly due: string;
    readonly unitId: string | null;
    readonly personId: string | null;
    readonly stage: string;
    readonly curedAt: string | null;
  }
  const list = (query: Record<string, string | boolean> = {}): Promise<Breach[]> =>
    inspector.all<Breach>('/api/breaches', { limit: 40, ...query });

  it('are what the history says, each once, newest limit first', async () => {
    const rows = await list();
    const events: { key: string }[] = await database.dataSource.query(
      `SELECT stream_id || ' ' || seq AS key FROM event WHERE type IN ('LimitBreached', 'RoutineMissed')`,
    );
    expect(rows.map(({ projectId, seq }) => `${projectId} ${seq}`).sort()).toEqual(events.map(({ key }) => key).sort());
    const dues = rows.map(({ due }) => due);
    expect(dues).toEqual([...dues].sort().reverse());
    expect(rows.some(({ clock }) => clock.startsWith('routine:'))).toBe(true);
  });

  it('are found by unit, person, project, stage, clock, period and whether cured; totals agree', async () => {
    const all = await list();
    const [first] = all;
    if (!first) throw new Error('nothing was missed');
    const within = ({ due }: Breach): boolean => dateAt(due, ZONE) >= '2026-09-20' && dateAt(due, ZONE) <= '2026-09-30';
    const filters: readonly (readonly [Record<string, string | boolean>, (row: Breach) => boolean])[] = [
      [{ unitId: 'natural-resources' }, ({ unitId }) => unitId === 'natural-resources'],
      [{ personId: 'park-handler' }, ({ personId }) => personId === 'park-handler'],
      [{ projectId: first.projectId }, ({ projectId }) => projectId === first.projectId],
      [{ stage: 'lead' }, ({ stage }) => stage === 'lead'],
      [{ stage: 'intent' }, ({ stage }) => stage === 'intent'],
      [{ clock: 'handling' }, ({ clock }) => clock === 'handling'],
      [{ from: '2026-09-20', to: '2026-09-30' }, within],
      [{ cured: true }, ({ curedAt }) => curedAt !== null],
      [{ cured: false }, ({ curedAt }) => curedAt === null],
      [{ cured: true, unitId: 'park' }, ({ curedAt, unitId }) => curedAt !== null && unitId === 'park'],
    ];
    for (const [query, where] of filters) {
      const wanted = all.filter(where);
      expect([query, await list(query)]).toEqual([query, wanted]);
      const { body } = await inspector.get<Listed<Breach> & { cured: number }>('/api/breaches', { ...query, limit: 1 });
      expect([body.total, body.cured]).toEqual([
        wanted.length,
        wanted.filter(({ curedAt }) => curedAt !== null).length,
      ]);
    }
    expect(all.filter(({ curedAt }) => curedAt === null).length).toBeGreaterThan(0);
    expect(all.filter(({ curedAt, itemId }) => curedAt !== null && itemId !== null).length).toBeGreaterThan(0);
  });

  it('of items that were verified are cured, those of items under way are not', async () => {
    for (const { clock, curedAt, itemId } of await list({ clock: 'handling' })) {
      const item = items.find(({ id }) => id === itemId);
      if (clock !== 'handling' || !item) throw new Error(`no item ${itemId}`);
      if (item.state === 'closed' || item.state === 'verified') expect(curedAt).not.toBeNull();
      if (item.state === 'in-progress' || item.state === 'issued') expect(curedAt).toBeNull();
    }
  });
});

describe('the audit', () => {
  it('is found by person, act, outcome, project and period', async () => {
    const all = await inspector.all<Json>('/api/audit', { limit: 200 });
    const project = all.find(({ projectId }) => projectId !== null)?.projectId;
    const filters: readonly (readonly [Record<string, string>, (row: Json) => boolean])[] = [
      [{ actorId: 'land-handler' }, ({ actorId }) => actorId === 'land-handler'],
      [{ action: 'AddHelpItem' }, ({ action }) => action === 'AddHelpItem'],
      [{ outcome: 'refused' }, ({ outcome }) => outcome === 'refused'],
      [{ outcome: 'denied' }, ({ outcome }) => outcome === 'denied'],
      [{ projectId: String(project) }, ({ projectId }) => projectId === project],
      [{ from: '2020-01-01', to: '2199-12-31' }, () => true],
      [{ from: '2020-01-01', to: '2020-01-31' }, () => false],
    ];
    for (const [query, where] of filters) {
      expect([query, await inspector.all('/api/audit', { limit: 200, ...query })]).toEqual([query, all.filter(where)]);
    }
    expect(all.filter(({ outcome }) => outcome === 'refused').length).toBeGreaterThan(0);
  });

  it('is exported whole, as a spreadsheet reads it, and the export is an entry itself', async () => {
    const auditor = await api.script('auditadmin');
    const person = {
      id: 'park-handler',
      name: '=HYPERLINK("http://x","点我")',
      unitId: 'park',
      phone: null,
      email: null,
      active: true,
    };
    await savePerson(database.dataSource, person);
    await database.dataSource.query(
      `INSERT INTO audit_entry (actor_id, action, outcome, details)
       SELECT 'mayor', 'Bulk', 'accepted', jsonb_build_object('n', n, 'text', E'逗号, "引号"\\n换行')
       FROM generate_series(1, 2500) n`,
    );
    const { headers, status, text } = await auditor.get('/api/audit/export');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(text.startsWith('\uFEFF编号,时间,人员,代理,操作,结果,项目,事项,内容,来自\r\n')).toBe(true);
    const rows = parseCsv(text.slice(1));
    const [count]: { n: number }[] = await database.dataSource.query('SELECT count(*)::int AS n FROM audit_entry');
    expect(rows).toHaveLength((count?.n ?? 0) + 1);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    expect(rows[1]?.slice(2, 6)).toEqual(['审计管理员', '', '导出审计记录', '成功']);
    expect(rows[1]?.[9]).toMatch(/127\.0\.0\.1$/);
    // The place's clock, names in place of ids, words in place of codes.
    expect(rows.slice(1).filter(([, at]) => !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(at ?? ''))).toEqual([]);
    expect(rows.flat().filter((cell) => /[0-9a-f]{8}-[0-9a-f]{4}-/.test(cell))).toEqual([]);
    // Acts alone: what they were about is read by supervision.
    expect(rows.some((row) => row[4] === '明确包保领导')).toBe(true);
    expect(rows.slice(1).filter((row) => row[6] !== '' || row[7] !== '')).toEqual([]);
    const refused = rows.filter((row) => row[5] !== '成功' && row[5] !== '结果').map((row) => row[8] ?? '');
    expect(refused.filter((words) => /\b[A-Z]+_[A-Z_]+\b/.test(words))).toEqual([]);
    expect(rows.filter((row) => row[4] === 'Bulk')).toHaveLength(2_500);
    const english = await auditor.get('/api/audit/export', { lang: 'en', action: 'ExportAudit' });
    expect(english.text.split('\r\n')[0]).toBe(
      '\uFEFFNo.,When,Who,In the name of,Act,Outcome,Project,Item,Details,From',
    );
    expect(parseCsv(english.text.slice(1))[1]?.slice(4, 6)).toEqual(['Export audit', 'done']);
    expect(rows.some((row) => row[2] === `'=HYPERLINK("http://x","点我")`)).toBe(true);
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  it('exports what a filter leaves', async () => {
    const { text } = await inspector.get('/api/audit/export', { action: 'AssignLeader', actorId: 'deputy' });
    const rows = parseCsv(text.slice(1)).slice(1);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => `${row[2]} ${row[4]}`))).toEqual(new Set(['陈常务 明确包保领导']));
    expect(rows.filter((row) => row[6] === '')).toEqual([]);
  });
});

/** CSV as RFC 4180 has it, read by a reader that shares nothing with the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const quoted = text[at] === '"';
    const match = quoted ? /"((?:[^"]|"")*)"(,|\r\n)/y : /([^",\r\n]*)(,|\r\n)/y;
    match.lastIndex = at;
    const found = match.exec(text);
    if (!found) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    row.push(quoted ? (found[1] ?? '').replaceAll('""', '"') : (found[1] ?? ''));
    if (found[2] !== ',') {
      rows.push(row);
      row = [];
    }
    at = match.lastIndex;
  }
  return rows;
}

describe('asking for what one may not have', () => {
  /** The newest entries of an action, without what differs each time. */
  async function newest(action: string, limit: number): Promise<unknown[]> {
    return database.dataSource.query(
      `SELECT actor_id AS "actorId", outcome, details FROM audit_entry WHERE action = $1 ORDER BY id DESC LIMIT $2`,
      [action, limit],
    );
  }

  it('is in the audit: refused by the route, without the CSRF token, without a name', async () => {
    const contact = await api.script('investor');
    expect((await contact.get('/api/projects')).status).toBe(403);
    const path = '/api/projects';
    expect(await newest('RefuseRequest', 1)).toEqual([
      { actorId: 'investor', outcome: 'denied', details: { code: 'ACCESS_DENIED', method: 'GET', path } },
    ]);
    const browser = await api.browser('promoter');
    expect((await browser.with({ 'x-csrf-token': 'another' }).post('/api/inbox/read', { ids: 'all' })).status).toBe(
      403,
    );
    expect(await newest('RefuseRequest', 1)).toMatchObject([{ actorId: 'promoter', details: { code: 'CSRF' } }]);
    expect((await api.nobody.get('/api/audit')).status).toBe(401);
    expect(await newest('RefuseRequest', 1)).toMatchObject([{ actorId: null, details: { code: 'NOT_SIGNED_IN' } }]);
  });

  it('a thousand times leaves a few rows, the wrong passwords too', async () => {
    const contact = await api.script('investor');
    const count = async (): Promise<number> => {
      const [row]: { n: number }[] = await database.dataSource.query('SELECT count(*)::int AS n FROM audit_entry');
      return row?.n ?? 0;
    };
    const before = await count();
    for (let n = 0; n < 10; n += 1) {
      await Promise.all(Array.from({ length: 100 }, () => contact.get('/api/breaches')));
    }
    for (let n = 0; n < 40; n += 1) {
      await api.nobody.post('/api/sessions', { login: `nobody-${n}`, password: 'wrong' });
    }
    expect((await count()) - before).toBeLessThan(25);
  });

  it('a list that is saved as a file is noted before', async () => {
    const list = { name: '台账', format: 'xlsx', rows: 120 };
    expect((await (await api.script('officer')).post('/api/exports', list)).status).toBe(204);
    expect(await newest('ExportList', 1)).toEqual([{ actorId: 'officer', outcome: 'accepted', details: list }]);
  });
});
