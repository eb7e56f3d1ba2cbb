import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReactionActivities, type ReactionActivities } from '@bangban/activities';
import type { AnswerOf, expertList, reviewDetail, reviewList } from '@bangban/contract';
import { Reconciler } from '@bangban/record';
import { registerLead, TestApi } from '../../support/api';
import { type Operation, operationsOf } from '../../support/api-routes';
import { leave } from '../../support/leaving';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
}
type Detail = AnswerOf<typeof reviewDetail>;
type Listed = AnswerOf<typeof reviewList>;

const PEOPLE = [
  ...(['centre-head', 'officer', 'bureau-head', 'promoter', 'land-head', 'land-handler', 'park-head'] as const),
  ...(['park-handler', 'supervisor', 'leader', 'leader-two', 'deputy', 'mayor'] as const),
] as const;
type Who = (typeof PEOPLE)[number];

let database: TestDatabase;
let api: TestApi;
let carry: ReactionActivities;
let operations: readonly Operation[];
let [project, other] = ['', ''];
const projects: string[] = [];
const people = {} as Record<Who | 'investor' | 'sysadmin' | 'secadmin' | 'auditadmin', Http>;
const pool = {} as Record<Who, string>;

const send = <T = Given>(by: keyof typeof people, path: string, body: Json): Promise<Answer<T>> =>
  people[by].send<T>(`/api${path}`, { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body });
const act = (by: Who, id: string, name: string, body: Json = {}): Promise<Answer<Given>> =>
  send(by, `/reviews/${id}/commands/${name}`, body);
const refused = async (answer: Promise<Answer<unknown>>): Promise<string> => ((await answer).body as ProblemBody).code;
const read = async (by: Who, id: string): Promise<Detail> =>
  accepted(await people[by].get<Detail>(`/api/reviews/${id}`));
const FACTS = { investment: '36000', land: '120', tax: '1500', jobs: '180' };
const SCORES = { environment: 80, energy: 75, land: 90, technology: 70 };
const opinion = (more: Partial<typeof SCORES> = {}, remarks = '可行'): Json => ({
  scores: { ...SCORES, ...more },
  remarks,
});
const called = async (experts: readonly Who[], of = project): Promise<string> => {
  const body = {
    projectId: of,
    subject: '新能源零部件项目准入',
    facts: FACTS,
    expertIds: experts.map((who) => pool[who]),
  };
  return accepted(await send('promoter', '/reviews', body)).id;
};
const declared = async (id: string, ...who: readonly Who[]): Promise<void> => {
  for (const each of who) accepted(await act(each, id, 'declare-conflict', { conflict: null }));
};

/** As the workflow does, and once more: as after a crash. Of what is asked for later, what is due. */
async function carryAll(): Promise<readonly (string | null)[]> {
  const pending = await database.dataSource.query<{ id: string }[]>(
    `SELECT r.id FROM reaction r, installation i WHERE state = 'pending'
       AND asked_at <= clock_timestamp() + i.clock_offset_ms * interval '1 millisecond' ORDER BY asked_at, asking_seq, ordinal`,
  );
  const codes: (string | null)[] = [];
  for (const { id } of pending) {
    const code = await carry.giveCommand(id);
    expect(await carry.giveCommand(id)).toBe(code);
    if (code !== null) await carry.tellRefusal(id, code);
    await carry.settleReaction(id, code);
    codes.push(code);
  }
  return codes;
}
async function findings(): Promise<string[]> {
  for (const each of projects) await api.record.tick(each);
  const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
  const runId = randomUUID();
  await reconciler.begin(runId, 'command');
  await reconciler.checkProjects(runId, null);
  await reconciler.checkInstallation(runId);
  const { open } = await reconciler.finish(runId);
  // Nobody carries what is told to the engine here.
  return open.map(({ code }) => code).filter((code) => code !== 'OUTBOX_WAITS');
}

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  for (const who of [...PEOPLE, 'investor', 'sysadmin', 'secadmin', 'auditadmin'] as const) {
    people[who] = await api.script(who);
  }
  operations = await operationsOf(api);
  project = await registerLead(people.promoter);
  other = await registerLead(people.promoter, { name: '另一项目' });
  projects.push(project, other);
  carry = createReactionActivities({ dataSource: database.dataSource, record: api.record });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('the pool of experts', () => {
  it('is kept by whoever the rules name, and holds people in office, each once', async () => {
    const body = { personId: 'land-handler', fields: ['land', 'environment'], note: '' };
    for (const by of ['officer', 'land-head', 'deputy'] as const) {
      expect(await refused(send(by, '/experts', body))).toBe('EXPERT_FORBIDDEN');
    }
    for (const who of ['land-handler', 'park-head', 'park-handler', 'supervisor', 'land-head', 'promoter'] as const) {
      pool[who] = accepted(await send('centre-head', '/experts', { ...body, personId: who })).id;
    }
    expect(await refused(send('promoter', '/experts', body))).toBe('EXPERT_EXISTS');
    for (const personId of ['investor', 'sysadmin', 'nobody']) {
      expect(await refused(send('promoter', '/experts', { ...body, personId }))).toBe('EXPERT_PERSON');
    }
    accepted(await send('promoter', `/experts/${pool.supervisor}/commands/retire`, { reason: '岗位调整' }));
    const { rows } = accepted(await people.officer.get<AnswerOf<typeof expertList>>('/api/experts'));
    expect(rows.filter(({ expert }) => expert.retired).map(({ expert }) => expert.personId)).toEqual(['supervisor']);
  });
});

describe('a review', () => {
  let id = '';

  it('is called on a project that is seen, with its facts and with experts who have nothing to do with it', async () => {
    const body = {
      projectId: project,
      subject: '准入',
      facts: FACTS,
      expertIds: [pool['land-handler'], pool['park-head']],
    };
    expect(await refused(send('officer', '/reviews', body))).toBe('REVIEW_FORBIDDEN');
    expect(await refused(send('promoter', '/reviews', { ...body, projectId: randomUUID() }))).toBe(
      'REVIEW_PROJECT_UNKNOWN',
    );
    for (const [more, code] of [
      [{ facts: { ...FACTS, land: '0' } }, 'REVIEW_FACT_MISSING'],
      [{ facts: { land: '1' } }, 'REVIEW_FACT_MISSING'],
      [{ expertIds: [pool['land-handler']] }, 'REVIEW_FEW_EXPERTS'],
      [{ expertIds: [pool['land-handler'], pool['land-handler']] }, 'REVIEW_EXPERT_TWICE'],
      [{ expertIds: [pool['land-handler'], pool.supervisor] }, 'REVIEW_EXPERT_UNKNOWN'],
      [{ expertIds: [pool['land-handler'], pool.promoter] }, 'REVIEW_EXPERT_RELATED'],
    ] as const) {
      expect(await refused(send('promoter', '/reviews', { ...body, ...more }))).toBe(code);
    }
    id = await called(['land-handler', 'park-head', 'land-head']);
    expect(await refused(send('promoter', '/reviews', body))).toBe('REVIEW_OPEN');
  });

  it('is read by whoever reads its project and by its experts, and by nobody else', async () => {
    const unseen = await people['leader-two'].get<ProblemBody>(`/api/reviews/${id}`);
    expect([unseen.status, unseen.body.code]).toEqual([404, 'REVIEW_UNKNOWN']);
    expect(await refused(act('leader-two', id, 'close', { reason: 'x' }))).toBe('REVIEW_UNKNOWN');
    expect((await people.investor.get(`/api/reviews/${id}`)).status).toBe(403);
    const mine = async (who: Who): Promise<[number, number]> => {
      const list = accepted(await people[who].get<Listed>('/api/reviews?mine=to-answer'));
      return [list.rows.length, list.mine];
    };
    expect(await mine('land-handler')).toEqual([1, 1]);
    expect(await mine('promoter')).toEqual([0, 0]);
    // The project itself stays closed to an expert who does not read it.
    expect(await read('land-handler', id)).toMatchObject({ ownSeat: 1, projectSeen: false, projectName: LEAD_NAME });
    expect((await people['land-handler'].get(`/api/projects/${project}`)).status).toBe(404);
  });

  it('takes an opinion after a declaration, whole, from whoever was asked, in their own name', async () => {
    expect(await refused(act('land-handler', id, 'hand-in-opinion', opinion()))).toBe('REVIEW_DECLARE_FIRST');
    expect(await refused(act('promoter', id, 'hand-in-opinion', opinion()))).toBe('REVIEW_NO_SEAT');
    await declared(id, 'land-handler', 'park-head');
    expect(await refused(act('land-handler', id, 'declare-conflict', { conflict: null }))).toBe('REVIEW_DECLARED');
    const lacking = { scores: { environment: 80 }, remarks: '略' };
    expect(await refused(act('land-handler', id, 'hand-in-opinion', lacking))).toBe('REVIEW_SHEET');
    accepted(await act('land-handler', id, 'hand-in-opinion', opinion({}, '初评')));
    accepted(await act('land-handler', id, 'hand-in-opinion', opinion({ environment: 83 }, SECRET)));
    accepted(await act('land-head', id, 'declare-conflict', { conflict: CONFLICT }));
    expect(await refused(act('land-head', id, 'hand-in-opinion', opinion()))).toBe('REVIEW_UNKNOWN');
    expect(await refused(act('promoter', id, 'invite-expert', { expertId: pool['land-head'] }))).toBe(
      'REVIEW_EXPERT_TWICE',
    );
    expect(await refused(act('promoter', id, 'close', { reason: '急' }))).toBe('REVIEW_WAITS');
    expect(await refused(act('deputy', id, 'decide', { verdict: 'admitted', reason: '好', conditions: [] }))).toBe(
      'REVIEW_NOT_CLOSED',
    );
  });

  it('lets nobody read what an expert gave before all are closed: by no address and in no post', async () => {
    const leaks: string[] = [];
    const gets = operations.filter(({ method }) => method === 'GET');
    expect(gets.length).toBeGreaterThan(60);
    const readers = Object.entries(people).filter(([who]) => who !== 'land-handler');
    for (const { id: operationId, path } of gets) {
      if (operationId === 'stream') continue;
      // An address with an id is asked with each that might lead there.
      const address = path.replace(SAMPLE, path.includes('/projects/') || path.includes('own') ? project : id);
      for (const [who, http] of readers) {
        const text = JSON.stringify((await http.get(`${address}${QUERIES[operationId] ?? ''}`)).body);
        if (text.includes(SECRET) || text.includes('"environment":83')) leaks.push(`${who} ${operationId}`);
      }
    }
    expect(leaks).toEqual([]);
    expect((await read('land-handler', id)).review.seats[0]).toMatchObject({
      opinion: { remarks: SECRET },
      handedIn: true,
    });
    const seen = await read('mayor', id);
    expect(seen.score).toBeNull();
    expect(seen.review.seats.map(({ handedIn, opinion: given }) => [handedIn, given])).toEqual([
      ...[
        [true, null],
        [false, null],
      ],
      [false, null],
    ]);
    const rows = await database.dataSource.query<{ text: string }[]>(
      `SELECT details::text AS text FROM audit_entry UNION ALL SELECT params::text FROM notification
       UNION ALL SELECT coalesce(details::text, '') FROM command_receipt`,
    );
    expect(rows.filter(({ text }) => text.includes(SECRET) || text.includes('83'))).toEqual([]);
  });

  it('reminds who is late as of then, however late it is looked at, and still takes what comes', async () => {
    await api.clockAt('2026-03-09T17:00:00Z');
    expect((await carryAll()).every((code) => code === null)).toBe(true);
    await api.clockAt('2026-03-12T01:00:00Z');
    expect((await carryAll()).every((code) => code === null)).toBe(true);
    const facts = await database.dataSource.query<{ type: string; at: string; kind: string }[]>(
      `SELECT type, data->>'at' AS at, actor_kind AS kind FROM event WHERE stream_id = $1
         AND type IN ('ExpertReminded', 'OpinionOverdue') ORDER BY seq`,
      [id],
    );
    expect(facts).toEqual([
      { type: 'ExpertReminded', at: '2026-03-09T16:00:00.000Z', kind: 'system' },
      { type: 'OpinionOverdue', at: '2026-03-10T16:00:00.000Z', kind: 'system' },
    ]);
    expect((await read('promoter', id)).review.seats[1]).toMatchObject({ late: true, handedIn: false });
    expect(await refused(act('promoter', id, 'close', { reason: '已到期' }))).toBe('REVIEW_TOO_FEW');
    expect(await findings()).toEqual([]);
  });

  it('closes by itself with the last opinion; then all is read, and the sheet is what its rules make of it', async () => {
    const asked = [act('park-head', id, 'hand-in-opinion', opinion({ environment: 70 }, '需落实环评'))];
    asked.push(act('land-handler', id, 'hand-in-opinion', opinion({ environment: 83 }, SECRET)));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses[0]).toBe(200);
    const detail = await read('mayor', id);
    expect(detail).toMatchObject({ status: 'closed', review: { closed: { by: null } } });
    expect(JSON.stringify(detail)).toContain(SECRET);
    // 投资强度 300 → 100 × 20 %, 亩均税收 12.5 → 60 × 15 %, 就业 180 → 80 × 10 %, and the means 76.5, 75, 90, 70.
    expect(detail.score).toMatchObject({ total: '79.55', passes: true, vetoed: false, opinions: 2 });
    expect(await refused(act('park-head', id, 'hand-in-opinion', opinion()))).toBe('REVIEW_OVER');
  });

  it('is decided by whoever the rules name; the decision stands on the project, its conditions are items, once', async () => {
    const condition = { title: '落实环评', unitId: 'park', personId: null, limit: 10, blocks: 'signing' };
    const body = { verdict: 'conditional', reason: '符合产业方向', conditions: [condition] };
    expect(await refused(act('promoter', id, 'decide', body))).toBe('REVIEW_DECIDE_FORBIDDEN');
    for (const more of [{ conditions: [] }, { verdict: 'admitted' }]) {
      expect(await refused(act('deputy', id, 'decide', { ...body, ...more }))).toBe('REVIEW_CONDITIONS');
    }
    const astray = { ...condition, personId: 'land-handler' };
    expect(await refused(act('deputy', id, 'decide', { ...body, conditions: [astray] }))).toBe(
      'REVIEW_CONDITION_HOLDER',
    );
    accepted(await act('deputy', id, 'decide', body));
    expect(await refused(act('mayor', id, 'decide', body))).toBe('REVIEW_DECIDED');
    expect((await read('deputy', id)).taken).toBe(false);
    expect(await carryAll()).toEqual([null]);
    const detail = await read('promoter', id);
    expect(detail).toMatchObject({ status: 'decided', taken: true, review: { decision: { year: 2026, no: 1 } } });
    expect(detail.conditions).toMatchObject([{ title: '落实环评', itemState: 'issued' }]);
    const [{ itemId } = { itemId: null }] = detail.conditions;
    const { item } = accepted(await people.promoter.get<{ item: object }>(`/api/help-items/${itemId ?? ''}`));
    expect(item).toMatchObject({ blocks: 'signing', conditionOf: { reviewId: id, no: 1 }, personId: 'park-handler' });
    const { project: stands } = accepted(await people.promoter.get<{ project: object }>(`/api/projects/${project}`));
    expect(stands).toMatchObject({ admission: { reviewId: id, verdict: 'conditional', year: 2026, no: 1 } });
    expect(await findings()).toEqual([]);
  });
});

describe('what does not go as asked', () => {
  it('a veto is not got round, and numbers go on without a gap', async () => {
    const id = await called(['land-handler', 'park-head'], other);
    await declared(id, 'land-handler', 'park-head');
    for (const who of ['land-handler', 'park-head'] as const) {
      accepted(await act(who, id, 'hand-in-opinion', opinion({ environment: 59, technology: 100 })));
    }
    const body = { verdict: 'admitted', reason: '好', conditions: [] };
    expect(await refused(act('deputy', id, 'decide', body))).toBe('REVIEW_VETOED');
    accepted(await act('deputy', id, 'decide', { ...body, verdict: 'rejected' }));
    expect((await read('deputy', id)).review.decision).toMatchObject({ no: 2 });
    await carryAll();
  });

  it('what the project refuses is an open line of the review, which is amended and sent again', async () => {
    const id = await called(['land-handler', 'park-head'], other);
    await declared(id, 'land-handler', 'park-head');
    for (const who of ['land-handler', 'park-head'] as const)
      accepted(await act(who, id, 'hand-in-opinion', opinion()));
    const condition = { title: '补用地指标', unitId: 'help-centre', personId: 'officer', limit: 5, blocks: null };
    const body = { verdict: 'conditional', reason: '可行', conditions: [condition] };
    accepted(await act('deputy', id, 'decide', body));
    const gone = { name: '何帮办', unitId: 'help-centre', phone: null, email: null, active: false };
    expect((await leave(people.sysadmin, '/api/people/officer', gone)).status).toBe(204);
    expect(await carryAll()).toEqual(['PERSON_UNKNOWN']);
    const { rows } = accepted(await people.deputy.get<Listed>('/api/reviews'));
    expect(rows.find((row) => row.id === id)).toMatchObject({ refused: true });
    expect((await read('deputy', id)).review.refused).toMatchObject({ code: 'PERSON_UNKNOWN' });
    const amended = { reason: '人员已调离', conditions: [{ ...condition, personId: null }] };
    accepted(await act('deputy', id, 'amend-conditions', amended));
    expect(await carryAll()).toEqual([null]);
    expect(await refused(act('deputy', id, 'amend-conditions', amended))).toBe('REVIEW_NOT_REFUSED');
    expect((await read('promoter', id)).conditions).toMatchObject([{ itemState: 'issued' }]);
    expect(await findings()).toEqual([]);
  });

  it('closing that meets an opinion: either it counts, or it was refused', async () => {
    const third = await registerLead(people.promoter, { name: '第三个项目' });
    projects.push(third);
    const id = await called(['land-handler', 'park-head', 'park-handler'], third);
    await declared(id, 'land-handler', 'park-head', 'park-handler');
    for (const who of ['land-handler', 'park-head'] as const)
      accepted(await act(who, id, 'hand-in-opinion', opinion()));
    await api.clockAt('2026-03-24T01:00:00Z');
    const [closed, given] = await Promise.all([
      act('promoter', id, 'close', { reason: '到期未交' }),
      act('park-handler', id, 'hand-in-opinion', opinion()),
    ]);
    expect([closed.status, given.status].filter((status) => status === 200)).toHaveLength(1);
    const counted = (await read('promoter', id)).score?.opinions;
    expect(counted).toBe(given.status === 200 ? 3 : 2);
    await carryAll();
    expect(await findings()).toEqual([]);
  });
});

const LEAD_NAME = '年产十万套新能源汽车零部件项目';
const SECRET = '本意见仅供评审参考甲乙丙';
const SAMPLE = /00000000-0000-4000-8000-\d{12}/;
const CONFLICT = '配偶在投资方任职';
/** What else an address wants before it answers. */
const QUERIES: Readonly<Record<string, string>> = { similarProjects: '?name=新能源' };
