import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http } from '../../support/http';

interface Listed {
  readonly rows: readonly {
    readonly id: string;
    readonly light: string;
    readonly stalledSince: string | null;
    readonly silentSince?: string | null;
  }[];
  readonly total: number;
}
interface Cockpit {
  readonly rows: readonly {
    readonly stalledSince: string | null;
    readonly stalledItems: number;
    readonly silentItems: number;
  }[];
}

let database: TestDatabase;
let api: TestApi;
let project = '';
let [quiet, asked, busy] = ['', '', ''];
const people = {} as Record<
  'officer' | 'centre' | 'handler' | 'head' | 'contact' | 'deputy' | 'leader' | 'stranger',
  Http
>;

/** Three items of sixty days over March: one that nobody touches, one that waits for the investor's papers, one that moves. */
beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.officer = await api.script('officer');
  // In this city the centre's head keeps what nobody else was named for.
  people.centre = await api.script('centre-head');
  people.handler = await api.script('land-handler');
  people.head = await api.script('land-head');
  people.contact = await api.script('investor');
  people.deputy = await api.script('deputy');
  people.leader = await api.script('leader');
  people.stranger = await api.script('leader-two');
  project = await registerLead(await api.script('promoter'));
  accepted(await people.deputy.command(project, 'assign-leader', { leaderId: 'leader' }));
  const add = (title: string): Promise<string> => addItem(people.officer, project, { title, limit: 60 });
  [quiet, asked, busy] = [await add('协调用地预审'), await add('规划许可'), await add('协调供电')];
  for (const itemId of [quiet, asked, busy]) {
    accepted(await people.handler.command(project, 'sign-for-help-item', { itemId }));
  }
  const pause = { itemId: asked, kind: 'papers', until: '2026-03-16', note: '缺产权证明' };
  accepted(await people.handler.command(project, 'ask-pause', pause));
  accepted(
    await people.officer.command(project, 'decide-pause', { itemId: asked, decision: 'approve', reason: '同意' }),
  );
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const note = async (itemId: string, day: string): Promise<void> => {
  await api.clockAt(`${day}T02:00:00Z`);
  accepted(await people.handler.command(project, 'note-progress', { itemId, note: '在办' }));
};
const listed = async (who: Http, still: string): Promise<Listed> =>
  accepted(await who.get<Listed>(`/api/help-items?still=${still}`));
const ids = ({ rows }: Listed): readonly string[] => rows.map(({ id }) => id);
const titles = async (who: Http): Promise<readonly string[]> =>
  accepted(await who.get<{ rows: { text: { zh: { title: string } } }[] }>('/api/inbox')).rows.map(
    ({ text }) => text.zh.title,
  );

interface Counts {
  readonly key: string;
  readonly stalled: number;
  readonly silent: number;
  readonly projects: number | null;
}
const counted = async (who: Http, by: string): Promise<readonly Counts[]> =>
  accepted(await who.get<{ rows: readonly Counts[] }>(`/api/statistics/still?by=${by}`)).rows;
/** Each number is the total of the list that it opens to. */
const asListed = async (who: Http): Promise<readonly Counts[]> => {
  const filters = { unit: 'unitId', person: 'personId', stage: 'stage' } as const;
  const all: Counts[] = [];
  for (const [by, name] of Object.entries(filters)) {
    const rows = await counted(who, by);
    for (const still of ['stalled', 'silent'] as const) {
      const { total } = await listed(who, `${still}&open=true`);
      expect([by, still, rows.reduce((sum, row) => sum + row[still], 0)]).toEqual([by, still, total]);
      for (const row of rows) {
        expect(row[still]).toBe((await listed(who, `${still}&open=true&${name}=${row.key}`)).total);
      }
    }
    for (const { key, projects } of rows) {
      const query = `/api/projects?stalled=true&stage=${key}`;
      expect(projects).toBe(by === 'stage' ? accepted(await who.get<Listed>(query)).total : null);
    }
    all.push(...rows);
  }
  return all;
};

describe('久拖不动 and 企业未回应 over HTTP', () => {
  it('lists the silent investor after its days, to the centre alone', async () => {
    await note(busy, '2026-03-12');
    expect([ids(await listed(people.officer, 'silent')), ids(await listed(people.officer, 'stalled'))]).toEqual([
      [asked],
      [],
    ]);
    expect(await asListed(people.officer)).toMatchObject(Array(3).fill({ stalled: 0, silent: 1 }));
    expect(await titles(people.centre)).toContain('企业未回应：规划许可');
    expect(await titles(people.handler)).not.toContain('企业未回应：规划许可');
    expect(await titles(people.head)).not.toContain('企业未回应：规划许可');
    // Its days are the enterprise's or nobody's: the time account knows nothing of a delay.
    accepted(await people.contact.command(project, 'supply-papers', { itemId: asked, note: '已交' }));
    expect((await listed(people.officer, 'silent')).total).toBe(0);
  });

  it('lists what nobody moves though no limit has passed, and tells who has it', async () => {
    await note(asked, '2026-03-18');
    const { rows, total } = await listed(people.officer, 'stalled');
    expect([rows, total]).toMatchObject([
      [{ id: quiet, light: 'green', stalledSince: expect.stringMatching(/^2026-03-03T02/) }],
      1,
    ]);
    expect(await asListed(people.officer)).toMatchObject(Array(3).fill({ stalled: 1, silent: 0 }));
    expect(await asListed(people.stranger)).toEqual([]);
    expect(await titles(people.handler)).toContain('久拖不动：协调用地预审');
    expect(await titles(people.head)).toContain('久拖不动：协调用地预审');
    const cockpit = accepted(await people.leader.get<Cockpit>('/api/cockpit/projects'));
    expect(cockpit.rows).toMatchObject([{ stalledSince: null, stalledItems: 1, silentItems: 0 }]);
    accepted(await people.officer.command(project, 'urge-help-item', { itemId: quiet, reason: '企业急等' }));
    expect(ids(await listed(people.officer, 'stalled'))).toEqual([quiet]);
  });

  it('keeps to what its reader sees, and refuses what it does not know', async () => {
    expect(ids(await listed(people.handler, 'stalled'))).toEqual([quiet]);
    expect(ids(await listed(people.stranger, 'stalled'))).toEqual([]);
    expect((await people.contact.get('/api/help-items?still=stalled')).status).toBe(403);
    expect((await people.officer.get('/api/help-items?still=late')).status).toBe(400);
    expect((await people.officer.get('/api/projects?stalled=yes')).status).toBe(400);
    expect((await people.officer.get('/api/statistics/still?by=week')).status).toBe(400);
    expect((await people.contact.get('/api/statistics/still')).status).toBe(403);
  });

  it('is over with the next act, and the notice with it', async () => {
    const [{ id } = { id: '' }] = accepted(
      await people.handler.get<{ rows: { id: string; kind: string }[] }>('/api/inbox'),
    ).rows.filter(({ kind }) => kind === 'item-stalled');
    accepted(await people.handler.command(project, 'note-progress', { itemId: quiet, note: '已补正' }));
    expect((await listed(people.officer, 'stalled')).total).toBe(0);
    const [settled] = await database.dataSource.query<{ done: boolean }[]>(
      'SELECT settled_at IS NOT NULL AS done FROM notification WHERE id = $1',
      [id],
    );
    expect(settled?.done).toBe(true);
  });

  it('lists a project that nobody moves at all', async () => {
    await api.clockAt('2026-04-20T02:00:00Z');
    // Another project's act settles nothing here: its own does, and moves it.
    await api.record.tick(project);
    const { rows } = accepted(await people.officer.get<Listed>('/api/projects?stalled=true'));
    expect(rows).toMatchObject([{ id: project, stalledSince: expect.stringMatching(/^2026-03-18T02/) }]);
    expect((await asListed(people.officer)).filter(({ projects }) => projects !== null)).toMatchObject([
      { projects: 1 },
    ]);
    expect(accepted(await people.officer.get<Listed>('/api/projects?stalled=false')).total).toBe(0);
    accepted(await people.officer.command(project, 'note-progress', { note: '已走访' }));
    expect(accepted(await people.officer.get<Listed>('/api/projects?stalled=true')).total).toBe(0);
  });
});
