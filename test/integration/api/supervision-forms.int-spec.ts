import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Reconciler } from '@bangban/record';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http } from '../../support/http';

interface Row {
  readonly id: string;
  readonly colour: string;
  readonly no: number;
  readonly year: number;
  readonly state: string;
  readonly unitId: string;
  readonly late: boolean;
  readonly light: string;
}
interface Listed {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly late: number;
}

let database: TestDatabase;
let api: TestApi;
let [project, other] = ['', ''];
const people = {} as Record<'supervisor' | 'inspector' | 'head' | 'park' | 'stranger' | 'contact' | 'deputy', Http>;

const said = { matter: '用地预审办理迟缓', requirement: '报送整改方案' };
const listed = async (who: Http, query = ''): Promise<Listed> =>
  accepted(await who.get<Listed>(`/api/supervision-forms${query}`));
interface Counts {
  readonly unitId: string;
  readonly colour: string;
  readonly issued: number;
  readonly open: number;
  readonly lifted: number;
  readonly withdrawn: number;
  readonly lapsed: number;
  readonly ended: number;
  readonly afterBlue: number;
}
const counted = async (who: Http, query = ''): Promise<readonly Counts[]> =>
  accepted(await who.get<{ rows: readonly Counts[] }>(`/api/statistics/forms${query}`)).rows;
const titles = async (who: Http): Promise<readonly string[]> =>
  accepted(await who.get<{ rows: { text: { zh: { title: string } } }[] }>('/api/inbox')).rows.map(
    ({ text }) => text.zh.title,
  );
const shown = ({ rows }: Listed): readonly string[] => rows.map(({ colour, no, state }) => `${colour} ${no} ${state}`);
const issue = async (unitId: string, of = project): Promise<string> => {
  accepted(await people.inspector.command(of, 'issue-form', { ...said, unitId }));
  return (await listed(people.inspector, `?unitId=${unitId}&projectId=${of}`)).rows[0]?.id ?? '';
};

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.supervisor = await api.script('supervisor');
  people.inspector = people.supervisor;
  people.head = await api.script('land-head');
  people.park = await api.script('park-head');
  people.stranger = await api.script('leader-two');
  people.contact = await api.script('investor');
  people.deputy = await api.script('deputy');
  const promoter = await api.script('promoter');
  [project, other] = [await registerLead(promoter), await registerLead(promoter)];
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('督查单 over HTTP', () => {
  it('is issued with the next number of its series, and seen by the unit that it is addressed to', async () => {
    const blue = await issue('natural-resources');
    await issue('park');
    await issue('natural-resources', other);
    expect(shown(await listed(people.inspector))).toEqual(['blue 3 issued', 'blue 2 issued', 'blue 1 issued']);
    // Whoever is addressed on a project reads what else was issued on it.
    expect((await listed(people.head)).total).toBe(3);
    expect((await listed(people.stranger)).total).toBe(0);
    expect((await people.contact.get('/api/supervision-forms')).status).toBe(403);
    const { form } = accepted(await people.head.get<{ form: Row }>(`/api/supervision-forms/${blue}`));
    expect(form).toMatchObject({ no: 1, year: 2026, officeId: 'supervision', state: 'issued' });
    expect((await people.stranger.get(`/api/supervision-forms/${blue}`)).status).toBe(404);
    const owed = accepted(
      await people.head.get<{ rows: { kind: string; act: string }[] }>('/api/obligations?scope=my-unit'),
    );
    expect(owed.rows).toMatchObject([
      { kind: 'supervision-form', act: 'SignForForm' },
      { kind: 'supervision-form', act: 'SignForForm' },
    ]);
    const inbox = accepted(await people.head.get<{ rows: { text: { zh: { title: string } } }[] }>('/api/inbox'));
    expect(inbox.rows.map(({ text }) => text.zh.title)).toContain('收到督查单：蓝督〔2026〕1号');
  });

  it('is not issued by whoever does not supervise, nor answered by another unit', async () => {
    const { rows } = await listed(people.inspector, '?unitId=natural-resources');
    const formId = rows[0]?.id ?? '';
    expect((await people.head.command(project, 'issue-form', { ...said, unitId: 'park' })).status).toBe(403);
    expect((await people.park.command(other, 'sign-for-form', { formId })).status).toBeGreaterThanOrEqual(403);
    expect((await people.head.command(other, 'lift-form', { formId, cause: 'human', words: '好' })).status).toBe(403);
    // Of another project: as if there were none.
    expect((await people.head.command(project, 'sign-for-form', { formId })).status).toBe(404);
    expect((await people.inspector.get('/api/supervision-forms?colour=green')).status).toBe(400);
  });

  it('goes by a plan to its lifting', async () => {
    const formId = (await listed(people.park, `?unitId=park`)).rows[0]?.id ?? '';
    const measures = [{ what: '专人跟办', personId: 'park-head', until: '2026-03-05' }];
    accepted(await people.park.command(project, 'sign-for-form', { formId }));
    accepted(await people.park.command(project, 'submit-form-plan', { formId, measures }));
    const decided = { formId, decision: 'approve', reason: '可行' };
    expect((await people.park.command(project, 'decide-form-plan', decided)).status).toBe(403);
    accepted(await people.supervisor.command(project, 'decide-form-plan', decided));
    accepted(await people.park.command(project, 'report-form-measure', { formId, no: 1, words: '已完成' }));
    const back = { formId, no: 1, reason: '现场未见落实' };
    expect((await people.park.command(project, 'return-form-measure', back)).status).toBe(403);
    expect((await people.head.command(project, 'return-form-measure', back)).status).toBe(403);
    expect((await people.supervisor.command(project, 'return-form-measure', { ...back, no: 2 })).status).toBe(409);
    accepted(await people.supervisor.command(project, 'return-form-measure', back));
    const { form } = accepted(
      await people.park.get<{ form: { state: string; measures: object[] } }>(`/api/supervision-forms/${formId}`),
    );
    expect(form).toMatchObject({ state: 'accepted', measures: [{ done: null, returned: { reason: '现场未见落实' } }] });
    expect(await titles(people.park)).toContain('整改措施退回：蓝督〔2026〕2号');
    expect((await people.supervisor.command(project, 'return-form-measure', back)).status).toBe(409);
    accepted(await people.park.command(project, 'report-form-measure', { formId, no: 1, words: '已补办' }));
    accepted(await people.supervisor.command(project, 'lift-form', { formId, cause: 'human', words: '整改到位' }));
    expect(shown(await listed(people.inspector, '?state=lifted'))).toEqual(['blue 2 lifted']);
    expect(shown(await listed(people.inspector, '?open=true'))).toEqual(['blue 3 issued', 'blue 1 issued']);
  });

  it('lapses to yellow and red by time, each with a number of its own series, and never two in one second', async () => {
    accepted(await people.deputy.command(project, 'assign-leader', { leaderId: 'leader' }));
    await api.clockAt('2026-03-09T02:00:00Z');
    expect((await listed(people.inspector, '?late=true')).total).toBe(2);
    await Promise.all([project, other].map((id) => api.record.tick(id)));
    expect(shown(await listed(people.inspector, '?colour=yellow')).toSorted()).toEqual([
      'yellow 1 issued',
      'yellow 2 issued',
    ]);
    await api.clockAt('2026-03-20T02:00:00Z');
    await api.record.tick(project);
    const [red] = (await listed(people.inspector, '?colour=red')).rows;
    expect(red).toMatchObject({ no: 1, state: 'issued' });
    const { chain } = accepted(
      await people.head.get<{ chain: { colour: string; state: string }[] }>(`/api/supervision-forms/${red?.id}`),
    );
    expect(chain.map(({ colour, state }) => [colour, state])).toEqual([
      ['blue', 'lapsed'],
      ['yellow', 'lapsed'],
      ['red', 'issued'],
    ]);
    const lift = { formId: red?.id, cause: 'human', words: '整改到位' };
    expect((await people.supervisor.command(project, 'lift-form', lift)).status).toBe(409);
    const held = { formId: red?.id, date: '2026-03-20', by: ['supervisor'], with: ['land-head'], record: '已谈清要求' };
    accepted(await people.supervisor.command(project, 'record-interview', held));
    accepted(await people.supervisor.command(project, 'lift-form', lift));
    expect(shown(await listed(people.inspector, `?open=true&projectId=${project}`))).toEqual([]);
  });

  it('is counted by unit, colour, period and what became of it, each number as its list has it', async () => {
    for (const period of ['', 'from=2026-03-03&to=2026-03-03', 'from=2026-03-04', 'to=2026-03-09', 'from=2027-01-01']) {
      const rows = await counted(people.inspector, `?${period}`);
      const all = (await listed(people.inspector, `?${period}`)).total;
      expect([period, rows.reduce((sum, { issued }) => sum + issued, 0)]).toEqual([period, all]);
      for (const row of rows) {
        const { afterBlue, colour, ended, issued, lapsed, lifted, open, unitId, withdrawn } = row;
        const of = async (more: string): Promise<number> =>
          (await listed(people.inspector, `?${period}&unitId=${unitId}&colour=${colour}${more}`)).total;
        const states = [await of('&state=lifted'), await of('&state=withdrawn'), await of('&state=lapsed')];
        expect([issued, open, lifted, withdrawn, lapsed, ended, afterBlue]).toEqual([
          ...[await of(''), await of('&open=true'), ...states],
          ...[await of('&state=ended'), await of('&afterBlue=true')],
        ]);
        expect(open + lifted + withdrawn + lapsed + ended).toBe(issued);
      }
    }
    const [red] = (await counted(people.inspector)).filter(({ colour }) => colour === 'red');
    expect(red).toMatchObject({ unitId: 'natural-resources', issued: 1, lifted: 1, afterBlue: 1 });
    expect(await counted(people.inspector, '?unitId=park')).toMatchObject([{ colour: 'blue', issued: 1, lifted: 1 }]);
    expect(await counted(people.stranger)).toEqual([]);
    expect((await people.contact.get('/api/statistics/forms')).status).toBe(403);
    for (const query of ['from=2026-02-30', 'from=2026-03-04&to=2026-03-03', "unitId=';--", 'colour=red']) {
      expect([query, (await people.inspector.get(`/api/statistics/forms?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('has numbers without gap or double, however many are issued at once and however much of it is refused', async () => {
    const promoter = await api.script('promoter');
    const projects: string[] = [];
    for (let n = 0; n < 8; n += 1) projects.push(await registerLead(promoter));
    const before = (await listed(people.inspector, '?colour=blue')).total;
    const twice = [...projects, ...projects, ...projects].map((id) =>
      people.inspector.command(id, 'issue-form', { ...said, unitId: 'park' }),
    );
    const statuses = (await Promise.all(twice)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(projects.length);
    const { rows, total } = await listed(people.inspector, '?colour=blue&limit=200');
    expect(total).toBe(before + projects.length);
    const numbers = rows.map(({ no }) => no).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: total }, (_, n) => n + 1));
  });

  it('is opened by rule behind the breach, and ends in the books as its events say', async () => {
    const officer = await api.script('officer');
    const itemId = await addItem(officer, project, { title: '协调用地预审', limit: 1 });
    accepted(await people.head.command(project, 'sign-for-help-item', { itemId }));
    await api.clockAt('2026-04-20T02:00:00Z');
    await api.record.tick(project);
    const { rows } = await listed(people.inspector, `?itemId=${itemId}`);
    expect(rows).toMatchObject([{ colour: 'blue', no: 12, state: 'issued', unitId: 'natural-resources' }]);
    accepted(await people.supervisor.command(project, 'withdraw-form', { formId: rows[0]?.id, reason: '下发有误' }));
    await api.record.tick(other);
    const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
    const runId = randomUUID();
    await reconciler.begin(runId, 'command');
    await reconciler.checkProjects(runId, null);
    const { open } = await reconciler.finish(runId);
    expect(open).toEqual([]);
  });
});
