import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileCommand, FileFact, Principal } from '@bangban/kernel';
import type { FileDecider } from '@bangban/domain';
import { findFile, listAdoptions, listFiles, loadCalendar, unscoped } from '@bangban/persistence';
import { exportEvents, type FileInput, type FileResult, verifyExport } from '@bangban/record';
import { freshDatabase } from '../../support/database';
import { Desk } from '../../support/record';

/** The smallest file that does all that files do: a day off is noted, and published. */
interface Note extends FileCommand {
  readonly name: 'NoteDay' | 'PublishDays';
  readonly payload: { readonly day?: string };
}
interface Noted extends FileFact {
  readonly type: 'DayNoted' | 'DaysPublished';
  readonly data: { readonly day?: string };
}
interface State {
  readonly days: readonly string[];
  readonly published: boolean;
}

/** Who may, at the moment. */
const allowed = new Set(['officer', 'centre-head', 'promoter']);

const DAYS: FileDecider<State, Note, Noted> = {
  kind: 'calendar',
  refusals: {
    DAYS_FORBIDDEN: { kind: 'authority', zh: '无权办理。', en: 'Not allowed.' },
    ALREADY_PUBLISHED: { kind: 'state', zh: '已发布。', en: 'Published already.' },
  },
  authorise: (_, __, { principal }) =>
    allowed.has(principal?.personId ?? '') ? null : { ok: false, code: 'DAYS_FORBIDDEN', details: {} },
  decide(batch, { name, payload }) {
    const { state } = batch;
    if (state?.published) return { ok: false, code: 'ALREADY_PUBLISHED', details: { days: state.days.length } };
    if (name === 'PublishDays') batch.add({ type: 'DaysPublished', v: 1, data: {} });
    else batch.add({ type: 'DayNoted', v: 1, data: { day: payload.day ?? '' } });
    return null;
  },
  evolve(state, { fact }) {
    const days = [...(state?.days ?? []), ...(fact.data.day === undefined ? [] : [fact.data.day])];
    return { days, published: fact.type === 'DaysPublished' };
  },
  statusOf: ({ published }) => (published ? 'published' : 'draft'),
  readersOf: () => 'everyone',
  noticesOf: ({ fact }) =>
    fact.type === 'DaysPublished'
      ? ['centre-head', 'officer'].map((recipientId) => ({
          recipientId,
          title: { zh: '日历已发布', en: 'A calendar is published' },
          body: { zh: '请查看', en: 'Please look' },
        }))
      : [],
  publishedBy({ fact }, { days }) {
    if (fact.type !== 'DaysPublished') return null;
    const exceptions = Object.fromEntries(days.map((day) => [day, { kind: 'holiday' as const, name: '放假' }]));
    const calendar = { version: 2, utcOffsetMinutes: 480, firstYear: 2004, publishedThrough: 2027, exceptions };
    return { kind: 'calendar', calendar, note: '试' };
  },
  reactionsOf: () => [],
};

let desk: Desk;
let projectId: string;
beforeAll(async () => {
  desk = new Desk(await freshDatabase());
  projectId = await desk.lead();
});
afterAll(() => desk.database.drop());

const principal = (personId: string): Principal => ({
  personId,
  actingFor: null,
  roles: ['helpdesk-officer'],
  unitId: 'help-centre',
  headOf: [],
});
const send = (
  fileId: string | null,
  command: Note,
  { by = 'officer', key = randomUUID(), ...rest }: { by?: string; key?: string } & Partial<FileInput<Note>> = {},
): Promise<FileResult<State, Noted>> =>
  desk.record.handleFile(DAYS, {
    fileId,
    command,
    principal: principal(by),
    idempotencyKey: key,
    requestId: randomUUID(),
    ...rest,
  });
const note = (day: string): Note => ({ name: 'NoteDay', payload: { day } });
const PUBLISH: Note = { name: 'PublishDays', payload: {} };
const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => desk.database.dataSource.query(text, values);

describe('a file of any kind', () => {
  let fileId: string;

  it('comes into being by its first command, once under one key, also of many at once', async () => {
    const key = randomUUID();
    const results = await Promise.all(Array.from({ length: 5 }, () => send(null, note('2027-01-01'), { key })));
    const ids = new Set(results.map((result) => result.fileId));
    expect(ids.size).toBe(1);
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
    fileId = [...ids][0] ?? '';
    expect(await findFile(unscoped(desk.database.dataSource), 'calendar', fileId)).toMatchObject({
      seq: 1,
      status: 'draft',
    });
    expect(await send(null, note('2027-01-02'), { key })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('keeps every command of many at once, in one chain', async () => {
    const days = Array.from({ length: 8 }, (_, n) => `2027-02-${String(n + 1).padStart(2, '0')}`);
    const results = await Promise.all(days.map((day) => send(fileId, note(day))));
    expect(results.map(({ seq }) => seq).sort((a, b) => Number(a) - Number(b))).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    const lines: string[] = [];
    await exportEvents(desk.database.dataSource, (line) => Promise.resolve(void lines.push(line)));
    const each = async function* (): AsyncGenerator<string> {
      for (const line of lines) yield await Promise.resolve(line);
    };
    expect(await verifyExport(each())).toMatchObject({ ok: true, files: 2 });
  });

  it('refuses with the code of its rule, changes nothing, and says the same again', async () => {
    const key = randomUUID();
    expect(await send(fileId, note('x'), { expectedSeq: 3, key })).toMatchObject({ code: 'SEQ_CONFLICT', seq: 9 });
    expect(await send(fileId, note('x'), { expectedSeq: 3, key })).toMatchObject({
      repeated: true,
      code: 'SEQ_CONFLICT',
    });
    expect(await send(randomUUID(), note('x'))).toMatchObject({ code: 'FILE_UNKNOWN' });
    // Who may not is told so each time: nothing is kept under the key.
    expect(await send(fileId, note('x'), { by: 'handler', key: 'handler-0001' })).toMatchObject({
      code: 'DAYS_FORBIDDEN',
    });
    expect(await sql(`SELECT 1 FROM command_receipt WHERE idempotency_key = 'handler-0001'`)).toEqual([]);
    const said = await sql<{ outcome: string }>(`SELECT outcome FROM audit_entry WHERE actor_id = 'handler'`);
    expect(said).toEqual([{ outcome: 'denied' }]);
    expect(await findFile(unscoped(desk.database.dataSource), 'calendar', fileId)).toMatchObject({ seq: 9 });
  });

  it('publishes in the same transaction, tells those concerned, and lets projects take it over', async () => {
    const key = randomUUID();
    const published = await send(fileId, PUBLISH, { key });
    expect(published).toMatchObject({ outcome: 'accepted', seq: 10, state: { published: true } });
    expect(await loadCalendar(desk.database.dataSource.manager, 2)).toMatchObject({ publishedThrough: 2027 });
    const told = await sql<{ who: string }>(`SELECT recipient_id AS who FROM notification WHERE kind = 'file-news'`);
    expect(told).toEqual([{ who: 'centre-head' }]);
    expect(await listAdoptions(desk.database.dataSource)).toMatchObject([
      { kind: 'calendar', version: 2, total: 1, askedBy: 'officer', finishedAt: null },
    ]);
    expect(await send(fileId, PUBLISH, { key })).toMatchObject({ repeated: true, seq: 10, events: [{ seq: 10 }] });
    expect(await send(fileId, PUBLISH)).toMatchObject({ code: 'ALREADY_PUBLISHED', details: { days: 9 } });
    expect(await listFiles(unscoped(desk.database.dataSource), 'calendar')).toMatchObject([{ status: 'published' }]);
    // What is decided from now on is decided by it.
    const { project } = await desk.act('promoter', projectId, {
      name: 'RecordContact',
      payload: { kind: 'call', summary: '电话沟通' },
    });
    const [last] = await sql<{ v: number }>(
      `SELECT calendar_version AS v FROM event WHERE stream_id = $1 AND seq = $2`,
      [projectId, project.seq],
    );
    expect(last?.v).toBe(2);
  });

  it('gives nobody an answer of before who may no longer ask, accepted or refused', async () => {
    const [accepted, refused] = [randomUUID(), randomUUID()];
    await send(null, note('2027-03-01'), { by: 'promoter', key: accepted });
    await send(fileId, note('x'), { by: 'promoter', key: refused, expectedSeq: 3 });
    const again = () =>
      Promise.all([
        send(null, note('2027-03-01'), { by: 'promoter', key: accepted }),
        send(fileId, note('x'), { by: 'promoter', key: refused, expectedSeq: 3 }),
      ]);
    expect(await again()).toMatchObject([{ outcome: 'accepted', repeated: true }, { code: 'SEQ_CONFLICT' }]);
    allowed.delete('promoter');
    expect(await again()).toMatchObject([{ code: 'DAYS_FORBIDDEN' }, { code: 'DAYS_FORBIDDEN' }]);
    // The right is asked for again, not forgotten.
    allowed.add('promoter');
    expect(await again()).toMatchObject([{ outcome: 'accepted', repeated: true }, { code: 'SEQ_CONFLICT' }]);
  });
});
