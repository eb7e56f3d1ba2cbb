import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReactionActivities, type ReactionActivities } from '@bangban/activities';
import type { AnswerOf, complaintDetail, complaintList, inboxList, visitList } from '@bangban/contract';
import { Reconciler } from '@bangban/record';
import { registerLead, TestApi } from '../../support/api';
import { Description } from '../../support/api-schemas';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
  readonly repeated: boolean;
}
type Detail = AnswerOf<typeof complaintDetail>;
type Listed = AnswerOf<typeof complaintList>;

const PEOPLE = [
  ...(['centre-head', 'officer', 'bureau-head', 'promoter', 'park-head', 'park-handler', 'land-handler'] as const),
  ...(['supervisor', 'leader', 'leader-two', 'deputy', 'mayor', 'investor'] as const),
] as const;
type Who = (typeof PEOPLE)[number];

/** Words that stand in the complaint, and nowhere else. */
const WORDS = '口令丁香二七九';
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';

let database: TestDatabase;
let api: TestApi;
let carry: ReactionActivities;
let description: Description;
let project = '';
const people = {} as Record<Who, Http>;

const send = (by: Http, path: string, body: Json, key: string = randomUUID()): Promise<Answer<Given>> =>
  by.send<Given>(`/api/complaints${path}`, { method: 'POST', headers: { 'idempotency-key': key }, body });
const lodging = (more: object = {}): Json => ({
  projectId: project,
  contactId: null,
  subject: 'delay',
  words: '办理拖延',
  itemId: null,
  unitId: 'park',
  confidential: false,
  ...more,
});
const lodge = async (by: Who, more: object = {}): Promise<string> =>
  accepted(await send(people[by], '', lodging(more))).id;
const act = (by: Who, id: string, name: string, body: Json = {}): Promise<Answer<Given>> =>
  send(people[by], `/${id}/commands/${name}`, body);
const attach = (by: Who, id: string, content: string, name: string, key: string = randomUUID()) =>
  people[by].send<Given>(`/api/complaints/${id}/files`, {
    method: 'POST',
    query: { name },
    headers: { 'idempotency-key': key, 'content-type': 'application/octet-stream' },
    body: content,
  });
const refused = async (answer: Promise<Answer<unknown>>): Promise<readonly [number, string]> => {
  const { body, status } = await answer;
  return [status, (body as ProblemBody).code];
};
const read = async (by: Who, id: string): Promise<Detail> =>
  accepted(await people[by].get<Detail>(`/api/complaints/${id}`));
const list = async (by: Who, query: Readonly<Record<string, string>> = {}): Promise<Listed> =>
  accepted(await people[by].get<Listed>('/api/complaints', query));
const toldTo = async (by: Who): Promise<readonly string[]> =>
  accepted(await people[by].get<AnswerOf<typeof inboxList>>('/api/inbox', { limit: 200 })).rows.map(
    ({ text }) => text.zh.title,
  );

/** As the workflow does: of what was asked for later, what is due. */
async function carryAll(): Promise<void> {
  const pending = await database.dataSource.query<{ id: string }[]>(
    `SELECT r.id FROM reaction r, installation i WHERE state = 'pending'
       AND asked_at <= clock_timestamp() + i.clock_offset_ms * interval '1 millisecond' ORDER BY asked_at, asking_seq, ordinal`,
  );
  for (const { id } of pending) {
    expect(await carry.giveCommand(id)).toBeNull();
    await carry.settleReaction(id, null);
  }
}

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  for (const who of PEOPLE) people[who] = await api.script(who);
  description = await Description.of(api);
  project = await registerLead(people.promoter);
  accepted(await people.deputy.command(project, 'assign-leader', { leaderId: 'leader' }));
  carry = createReactionActivities({ dataSource: database.dataSource, record: api.record });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('a complaint', () => {
  it('is lodged by the company, taken on, answered and settled, each step in its time', async () => {
    const id = await lodge('investor');
    expect(await read('investor', id)).toMatchObject({
      status: 'lodged',
      acts: ['withdraw', 'attach'],
      complaint: { clock: { step: 'accept', due: '2026-03-04T16:00:00.000Z', late: false }, recordedBy: null },
    });
    expect(await toldTo('centre-head')).toContain('有客商投诉待受理');
    expect((await read('officer', id)).handlers).toEqual(['centre-head', 'officer']);
    expect(await refused(act('officer', id, 'accept', { handlerId: 'promoter' }))).toEqual([409, 'COMPLAINT_HANDLER']);
    expect(await refused(act('park-head', id, 'accept', { handlerId: 'officer' }))).toEqual([
      403,
      'COMPLAINT_FORBIDDEN',
    ]);
    expect(await refused(act('officer', id, 'answer', { words: '已催办' }))).toEqual([403, 'COMPLAINT_FORBIDDEN']);
    accepted(await act('officer', id, 'accept', { handlerId: 'officer' }));
    expect(await toldTo('park-head')).toContain('有客商投诉涉及本单位');
    expect((await list('officer', { mine: 'to-do' })).rows.map((row) => row.id)).toEqual([id]);
    accepted(await act('officer', id, 'answer', { words: '已催办，本周办结' }));
    expect((await list('investor', { mine: 'to-do' })).total).toBe(1);
    expect(await refused(act('investor', id, 'rate', { satisfied: false, reason: null }))).toEqual([
      409,
      'COMPLAINT_REASON',
    ]);
    expect(await refused(act('officer', id, 'rate', { satisfied: true, reason: null }))).toEqual([
      403,
      'COMPLAINT_FORBIDDEN',
    ]);
    accepted(await act('investor', id, 'rate', { satisfied: true, reason: null }));
    expect(await read('investor', id)).toMatchObject({ status: 'closed', acts: [], complaint: { clock: null } });
    expect(await refused(act('investor', id, 'rate', { satisfied: true, reason: null }))).toEqual([
      409,
      'COMPLAINT_STATUS',
    ]);
  });

  it('is recorded by telephone for the company, which is told; and is withdrawn by whose it is', async () => {
    expect(await refused(send(people.officer, '', lodging()))).toEqual([409, 'COMPLAINT_CONTACT']);
    expect(await refused(send(people.officer, '', lodging({ contactId: 'leader' })))).toEqual([
      409,
      'COMPLAINT_CONTACT',
    ]);
    expect(await refused(send(people.promoter, '', lodging({ contactId: 'investor' })))).toEqual([
      403,
      'COMPLAINT_FORBIDDEN',
    ]);
    const id = await lodge('officer', { contactId: 'investor', unitId: null });
    expect(await toldTo('investor')).toContain('帮办中心已为您登记投诉');
    expect(await refused(act('leader', id, 'withdraw', { reason: '重复' }))).toEqual([403, 'COMPLAINT_FORBIDDEN']);
    expect(accepted(await act('investor', id, 'withdraw', { reason: '已解决' })).status).toBe('withdrawn');
  });

  it('that is not settled is decided once more, by the head and never by who handled it', async () => {
    const id = await lodge('investor', { subject: 'attitude' });
    accepted(await act('centre-head', id, 'accept', { handlerId: 'centre-head' }));
    accepted(await act('centre-head', id, 'answer', { words: '已提醒' }));
    accepted(await act('investor', id, 'rate', { satisfied: false, reason: '仍未改' }));
    expect(await refused(act('centre-head', id, 'decide', { words: '维持' }))).toEqual([403, 'COMPLAINT_FORBIDDEN']);
    expect(await refused(act('officer', id, 'decide', { words: '维持' }))).toEqual([403, 'COMPLAINT_FORBIDDEN']);
    expect((await list('deputy', { mine: 'to-do' })).rows.map((row) => row.id)).toEqual([id]);
    expect(accepted(await act('deputy', id, 'decide', { words: '责成改正' })).status).toBe('closed');
  });

  it('that is late is told to the head and then above, and what is not said ends it', async () => {
    await api.clockAt('2026-03-03T08:00:00Z');
    const id = await lodge('investor', { subject: 'promise', unitId: null });
    await api.clockAt('2026-03-04T17:00:00Z');
    await carryAll();
    expect(await read('officer', id)).toMatchObject({ complaint: { missed: ['accept'], clock: { late: true } } });
    expect(await toldTo('centre-head')).toContain('客商投诉受理已逾期');
    expect((await list('officer', { overdue: 'true' })).rows.map((row) => row.id)).toEqual([id]);
    expect(await list('officer')).toMatchObject({ mine: 1, mineLate: 1 });
    expect(await toldTo('deputy')).not.toContain('客商投诉逾期仍未受理');
    await api.clockAt('2026-03-06T17:00:00Z');
    await carryAll();
    expect(await toldTo('deputy')).toContain('客商投诉逾期仍未受理');
    accepted(await act('officer', id, 'accept', { handlerId: 'officer' }));
    accepted(await act('officer', id, 'answer', { words: '已拨付' }));
    await api.clockAt('2026-03-16T17:00:00Z');
    await carryAll();
    expect(await read('investor', id)).toMatchObject({
      status: 'closed',
      complaint: { closed: { outcome: 'silent', at: '2026-03-13T16:00:00.000Z' }, missed: ['accept'] },
    });
  });

  it('is read by those who answer for the project, whoever they are by then, and by no other unit of it', async () => {
    const later = await registerLead(people.promoter, { name: '尚未明确领导的项目' });
    const id = await lodge('investor', { projectId: later, unitId: null });
    for (const who of ['leader', 'park-handler', 'land-handler', 'leader-two'] as const) {
      expect(await refused(people[who].get(`/api/complaints/${id}`))).toEqual([404, 'COMPLAINT_UNKNOWN']);
      expect((await list(who)).rows.map((row) => row.id)).not.toContain(id);
    }
    accepted(await people.deputy.command(later, 'assign-leader', { leaderId: 'leader' }));
    expect(await read('leader', id)).toMatchObject({ acts: [] });
    expect((await list('leader', { projectId: later })).total).toBe(1);
    expect(await refused(act('leader', id, 'refuse', { reason: '无' }))).toEqual([403, 'COMPLAINT_FORBIDDEN']);
    accepted(await act('officer', id, 'refuse', { reason: '属民商事纠纷' }));
    expect(await refused(act('officer', id, 'accept', { handlerId: 'officer' }))).toEqual([409, 'COMPLAINT_STATUS']);
  });
});

describe('files of a complaint', () => {
  it('are attached by the company and by who answers, each in its time, and are of a kind that can be shown', async () => {
    const id = await lodge('investor');
    const key = randomUUID();
    accepted(await attach('investor', id, PDF, '验收单.pdf', key));
    expect(accepted(await attach('investor', id, PDF, '验收单.pdf', key)).repeated).toBe(true);
    expect(
      await Promise.all([
        refused(attach('investor', id, PDF, '验收单.pdf')),
        refused(attach('officer', id, PDF, '答复.pdf')),
        refused(attach('land-handler', id, PDF, '答复.pdf')),
        refused(attach('investor', id, '随附说明', '说明.txt')),
        refused(attach('investor', id, '<!DOCTYPE html><script>alert(1)</script>', '图.png')),
        refused(attach('investor', id, `%PDF-1.7\n${'x'.repeat(20 * 1024 * 1024)}`, '大册.pdf')),
      ]),
    ).toEqual([
      [409, 'COMPLAINT_FILE_TWICE'],
      [403, 'COMPLAINT_FORBIDDEN'],
      [404, 'COMPLAINT_UNKNOWN'],
      [415, 'FILE_NOT_SHOWABLE'],
      [415, 'FILE_NOT_SHOWABLE'],
      [413, 'BODY_TOO_LARGE'],
    ]);
    accepted(await act('officer', id, 'accept', { handlerId: 'officer' }));
    accepted(await attach('officer', id, `${PDF}答`, '答复附图.pdf'));
    const [first, second] = (await read('officer', id)).files;
    expect([first, second]).toMatchObject([
      { side: 'complaint', by: 'investor', name: '验收单.pdf', mayTakeBack: false },
      { side: 'answer', by: 'officer', mayTakeBack: true },
    ]);
    expect(await read('investor', id)).toMatchObject({ files: [{ id: first?.id }] });
    const got = (by: Who, fileId: string | undefined, of = id) =>
      people[by].get(`/api/complaints/${of}/files/${fileId ?? ''}`, { inline: 'true' });
    const file = await got('officer', first?.id);
    expect([file.status, file.text, file.headers.get('content-type')]).toEqual([200, PDF, 'application/pdf']);
    expect(file.headers.get('content-disposition')).toMatch(/^inline/);
    expect((await got('leader', first?.id)).status).toBe(200);
    expect(await refused(got('land-handler', first?.id))).toEqual([404, 'COMPLAINT_UNKNOWN']);
    expect(await refused(got('officer', first?.id, await lodge('investor')))).toEqual([404, 'NOT_FOUND']);
    // Neither by the address of files of projects, nor before the answer that it goes with.
    expect((await people.officer.get(`/api/files/${first?.id ?? ''}`)).status).toBe(404);
    expect(await refused(got('investor', second?.id))).toEqual([404, 'NOT_FOUND']);
    accepted(await act('officer', id, 'answer', { words: '见附图' }));
    expect((await got('investor', second?.id)).text).toBe(`${PDF}答`);
    const back = { fileId: first?.id ?? '' };
    expect(await refused(act('investor', id, 'take-file-back', back))).toEqual([409, 'COMPLAINT_FILE_STAYS']);
  });

  it('of one that is kept from a unit do not exist there, and who downloaded them is in the audit', async () => {
    const id = await lodge('investor', { unitId: 'promotion-bureau', confidential: true });
    accepted(await attach('investor', id, PDF, '录音说明.pdf'));
    const [file] = (await read('investor', id)).files;
    const path = `/api/complaints/${id}/files/${file?.id ?? ''}`;
    const bytes = async (http: Http, at: string): Promise<string> => {
      const answer = await http.get(at);
      return JSON.stringify([answer.status, { ...answer.body, requestId: '' }]);
    };
    const none = `/api/complaints/${randomUUID()}/files/${file?.id ?? ''}`;
    for (const who of ['promoter', 'bureau-head'] as const) {
      expect(await bytes(people[who], path)).toBe(await bytes(people[who], none));
      expect(await refused(attach(who, id, PDF, '答.pdf'))).toEqual([404, 'COMPLAINT_UNKNOWN']);
    }
    expect((await people.supervisor.get(path)).status).toBe(200);
    const noted = await database.dataSource.query<{ actor: string }[]>(
      `SELECT actor_id AS actor FROM audit_entry WHERE action = 'DownloadFile' AND stream_id = $1`,
      [id],
    );
    expect(noted).toEqual([{ actor: 'supervisor' }]);
    accepted(await act('investor', id, 'take-file-back', { fileId: file?.id ?? '' }));
    expect((await read('investor', id)).files).toEqual([]);
    expect((await people.supervisor.get(path)).status).toBe(404);
    accepted(await act('investor', id, 'withdraw', { reason: '已解决' }));
  });
});

/** The unit is one whose people read every project: nothing but the keeping keeps it from them. */
describe('a complaint that is kept from the unit concerned', () => {
  const OWN = '云岭花卉交易中心项目';
  let [id, own] = ['', ''];
  let ofUnit: Readonly<Record<string, Http>> = {};
  const unread = async (http: Http): Promise<number> =>
    accepted(await http.get<{ unread: number }>('/api/inbox', { limit: 1 })).unread;

  beforeAll(async () => {
    await api.clockAt('2026-03-17T02:00:00Z');
    // Of the unit by their post; as its head; with the audit besides; acting for the leader in charge, who is told of it.
    await database.dataSource.query(`INSERT INTO person_role (person_id, role) VALUES ('promoter', 'inspector')`);
    const term = { principalId: 'deputy', substituteId: 'bureau-head', fromDate: '2026-03-17', toDate: '2026-03-31' };
    accepted(await people.deputy.post('/api/substitutes', term));
    const acting = await api.browser('bureau-head');
    accepted(await acting.put('/api/session/acting-for', { principalId: 'deputy' }));
    const { promoter, 'bureau-head': head } = people;
    ofUnit = { promoter, head, 'the head for the leader in charge': acting };
    const { total } = await list('promoter');
    own = await registerLead(people.promoter, { name: OWN });
    id = await lodge('investor', {
      projectId: own,
      unitId: 'promotion-bureau',
      confidential: true,
      words: WORDS,
      subject: 'charges',
    });
    await api.clockAt('2026-03-20T17:00:00Z');
    await carryAll();
    expect((await list('promoter')).total).toBe(total);
  });

  it('stands in no answer of any address, whatever they read, nor in what is counted there', async () => {
    const asks = description.operations
      .filter(({ method, operationId }) => method === 'GET' && !['stream', 'getWorkflow'].includes(operationId))
      .map(({ operationId, parameters = [], path }) => {
        const full = path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'projectId' ? own : id));
        const known = new Set(parameters.map(({ name }) => name));
        const all = { projectId: own, text: WORDS.slice(0, 4), limit: '200', name: '年产', investor: '华东' };
        const query = Object.fromEntries(Object.entries(all).filter(([name]) => known.has(name)));
        // The audit is of no project where it is of a file beside them.
        return { operationId, path: full, query: /Audit$/.test(operationId) ? {} : query };
      });
    const says = ({ text }: Answer): boolean =>
      text.includes(id) || text.includes(WORDS) || text.includes(`客商投诉逾期仍未受理","body":"${OWN}`);
    const faults: unknown[] = [];
    const control = new Set<string>();
    for (const { operationId, path, query } of asks) {
      if (!control.has(operationId)) {
        const answers = await Promise.all([people.deputy.get(path, query), people.supervisor.get(path, query)]);
        if (answers.some((answer) => answer.status < 300 && says(answer))) control.add(operationId);
      }
      await Promise.all(
        Object.entries(ofUnit).map(async ([who, http]) => {
          const answer = await http.get(path, query);
          // A refusal says no more than that an address has this id.
          if (answer.status < 300 ? says(answer) : answer.text.includes(WORDS)) faults.push([who, operationId, query]);
        }),
      );
    }
    expect(faults).toEqual([]);
    expect([...control].sort()).toEqual(['getComplaint', 'listAudit', 'listComplaints', 'listInbox']);
  });

  it('adds no point to their visit list, while it does to that of whoever reads it', async () => {
    const points = async (http: Http): Promise<unknown> =>
      accepted(await http.get<AnswerOf<typeof visitList>>('/api/aftercare/visits')).rows.map(({ lines }) =>
        lines.filter(({ reason }) => reason === 'complaints').map(({ count }) => count),
      );
    // As if it were in production: the list is of those, and its rows are read as they stand.
    const stage = async (name: string): Promise<unknown> =>
      database.dataSource.query('UPDATE project SET stage = $1 WHERE id = $2', [name, own]);
    await stage('production');
    try {
      expect(await points(people.deputy)).toEqual([[1]]);
      expect(await Promise.all(Object.values(ofUnit).map(points))).toEqual([[[]], [[]], [[]]]);
    } finally {
      await stage('lead');
    }
  });

  it('is to them as one that does not exist: read, acted on, or asked for again', async () => {
    const bytes = async (http: Http, path: string, body?: Json): Promise<string> => {
      const answer = body ? await send(http, path, body) : await http.get(`/api/complaints${path}`);
      return JSON.stringify([answer.status, { ...answer.body, requestId: '' }]);
    };
    const acts = { accept: { handlerId: 'officer' }, answer: { words: '知' }, withdraw: { reason: '知' } };
    for (const http of Object.values(ofUnit)) {
      expect(await bytes(http, `/${id}`)).toBe(await bytes(http, `/${randomUUID()}`));
      for (const [name, body] of Object.entries(acts)) {
        const [kept, none] = [`/${id}/commands/${name}`, `/${randomUUID()}/commands/${name}`];
        expect(await bytes(http, kept, body)).toBe(await bytes(http, none, body));
      }
    }
  });

  it('tells nobody there: no notice, no mail, no number of unread', async () => {
    const rows = await database.dataSource.query<{ recipient: string }[]>(
      `SELECT DISTINCT recipient_id AS recipient FROM notification WHERE stream_id = $1 ORDER BY 1`,
      [id],
    );
    expect(rows.map(({ recipient }) => recipient)).toEqual(['centre-head', 'deputy']);
    const { 'the head for the leader in charge': acting } = ofUnit;
    if (!acting) throw new Error('nobody acts');
    expect(await unread(people.deputy)).toBe((await unread(acting)) + 1);
  });

  it('is written by no reader of the wall alone', async () => {
    const seen = async (units: readonly string[] | null, role: string): Promise<number> => {
      const runner = database.dataSource.createQueryRunner();
      await runner.startTransaction();
      try {
        const keys = JSON.stringify(['unit:promotion-bureau', 'person:leader', 'unit:supervision']);
        const said = units === null ? '' : JSON.stringify(units);
        await runner.query(
          `SELECT set_config('bangban.reader_keys', $1, true), set_config('bangban.reader_units', $2, true)`,
          [keys, said],
        );
        await runner.query(`SET LOCAL ROLE ${role}`);
        const found = (await runner.query('SELECT id FROM file WHERE id = $1', [id])) as unknown[];
        return found.length;
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    };
    for (const role of ['bangban_reads_all', 'bangban_reads_whole', 'bangban_reads_some']) {
      expect([role, await seen(['promotion-bureau'], role), await seen(null, role)]).toEqual([role, 0, 0]);
      expect([role, await seen(['supervision'], role)]).toEqual([role, 1]);
    }
  });

  it('is not offered against those who handle complaints or watch over them', async () => {
    for (const unitId of ['help-centre', 'supervision']) {
      const asked = send(people.investor, '', lodging({ unitId, confidential: true }));
      expect(await refused(asked)).toEqual([409, 'COMPLAINT_NOT_KEPT']);
    }
    const none = send(people.investor, '', lodging({ unitId: null, confidential: true }));
    expect(await refused(none)).toEqual([409, 'COMPLAINT_UNIT_MISSING']);
  });
});

it('leaves a record in which everything agrees with itself', async () => {
  const projects = await database.dataSource.query<{ id: string }[]>('SELECT id FROM project');
  for (const each of projects) await api.record.tick(each.id);
  const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
  const runId = randomUUID();
  await reconciler.begin(runId, 'command');
  await reconciler.checkProjects(runId, null);
  await reconciler.checkInstallation(runId);
  const { open } = await reconciler.finish(runId);
  expect(open.map(({ code }) => code).filter((code) => code !== 'OUTBOX_WAITS')).toEqual([]);
});
