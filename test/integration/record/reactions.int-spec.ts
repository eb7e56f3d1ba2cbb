import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAdoptionActivities, createReactionActivities, type ReactionActivities } from '@bangban/activities';
import type { FileCommand, FileFact, Reaction } from '@bangban/kernel';
import { deciderOf, type FileDecider, POLICY_FILE } from '@bangban/domain';
import { askForAdoption, listAdoptions } from '@bangban/persistence';
import { type FileResult, Reconciler } from '@bangban/record';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { as } from '../../support/city';
import { freshDatabase } from '../../support/database';
import { Desk } from '../../support/record';

/** A kind that only this test knows: a meeting decides that an item of some project is raised, and hears if it could not be. */
interface Held extends FileCommand {
  readonly name: 'DecideRaise' | 'NoteRefusal';
  readonly payload: { readonly projectId?: string; readonly itemId?: string; readonly code?: string };
}
interface Decided extends FileFact {
  readonly type: 'RaiseDecided' | 'RaiseRefused';
  readonly data: Held['payload'];
}
interface Meeting {
  readonly decisions: number;
  readonly refusals: readonly string[];
}

const MEETING: FileDecider<Meeting, Held, Decided> = {
  kind: 'parley',
  refusals: { MEETING_FORBIDDEN: { kind: 'authority', zh: '无权办理。', en: 'Not allowed.' } },
  authorise: (_, { name }, { actor }) =>
    (name === 'NoteRefusal') === (actor.kind === 'system')
      ? null
      : { ok: false, code: 'MEETING_FORBIDDEN', details: {} },
  decide(batch, { name, payload }) {
    batch.add({ type: name === 'NoteRefusal' ? 'RaiseRefused' : 'RaiseDecided', v: 1, data: payload });
    return null;
  },
  evolve(state, { fact: { data, type } }) {
    const { decisions, refusals } = state ?? { decisions: 0, refusals: [] };
    if (type === 'RaiseDecided') return { decisions: decisions + 1, refusals };
    return { decisions, refusals: [...refusals, data.code ?? ''] };
  },
  statusOf: () => 'held',
  readersOf: () => 'everyone',
  noticesOf: ({ fact }) =>
    fact.type === 'RaiseRefused'
      ? [
          {
            recipientId: 'mayor',
            title: { zh: '会议决定未能落实', en: 'A decision was not carried out' },
            body: { zh: '请查看', en: 'Please look' },
          },
        ]
      : [],
  publishedBy: () => null,
  reactionsOf({ fact: { data, type } }): readonly Reaction[] {
    if (type !== 'RaiseDecided') return [];
    const command = { name: 'RaiseHelpItem', payload: { itemId: data.itemId, reason: '会议决定提级' } };
    return [{ target: { kind: 'project', id: data.projectId ?? '' }, command }];
  },
};

const quiet = (): MockActivityEnvironment => new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') });

let desk: Desk;
let carry: ReactionActivities;
beforeAll(async () => {
  desk = new Desk(await freshDatabase());
  const deciders = ((kind: string) => (kind === 'parley' ? MEETING : deciderOf(kind))) as typeof deciderOf;
  carry = createReactionActivities({ dataSource: desk.database.dataSource, record: desk.record, deciders });
});
afterAll(() => desk.database.drop());

const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => desk.database.dataSource.query(text, values);
const send = (fileId: string | null, command: Held, by = 'mayor'): Promise<FileResult<Meeting, Decided>> =>
  desk.record.handleFile(MEETING, {
    fileId,
    command,
    principal: as(by),
    idempotencyKey: randomUUID(),
    requestId: randomUUID(),
  });
const asked = async (askingId: string): Promise<string[]> => {
  const rows = await sql<{ id: string }>(`SELECT id FROM reaction WHERE asking_id = $1 ORDER BY asking_seq, ordinal`, [
    askingId,
  ]);
  return rows.map(({ id }) => id);
};
/** As the workflow does. */
async function carried(id: string): Promise<string | null> {
  const code = await carry.giveCommand(id);
  if (code !== null) await carry.tellRefusal(id, code);
  await carry.settleReaction(id, code);
  return code;
}
const findings = async (): Promise<string[]> => {
  const reconciler = new Reconciler({ dataSource: desk.database.dataSource, engine: null, patienceMs: 0 });
  const runId = randomUUID();
  await reconciler.begin(runId, 'command');
  await reconciler.checkProjects(runId, null);
  await reconciler.checkInstallation(runId);
  const { open } = await reconciler.finish(runId);
  return open.map(({ code }) => code).filter((code) => code.startsWith('REACTION') || code === 'ROWS_MISSING');
};

describe('a reaction of a kind that the record does not know', () => {
  let projectId = '';
  let itemId = '';
  let meeting = '';
  const raised = (): Promise<unknown[]> =>
    sql(`SELECT 1 FROM event WHERE stream_id = $1 AND type = 'HelpItemRaised' AND actor_kind = 'system'`, [projectId]);

  it('stands with the event, and waits to be carried', async () => {
    projectId = await desk.lead();
    itemId = await desk.item(projectId);
    const decided = await send(null, { name: 'DecideRaise', payload: { projectId, itemId } });
    meeting = decided.fileId ?? '';
    expect(await sql(`SELECT asking_kind, target_kind, state FROM reaction`)).toEqual([
      { asking_kind: 'parley', target_kind: 'project', state: 'pending' },
    ]);
    expect(await raised()).toEqual([]);
    expect(await findings()).toEqual(['REACTION_WAITS']);
  });

  it('is taken by the other file once, however often it is carried', async () => {
    const [id = ''] = await asked(meeting);
    expect(await carry.giveCommand(id)).toBeNull();
    expect(await carried(id)).toBeNull();
    expect(await carried(id)).toBeNull();
    expect(await raised()).toHaveLength(1);
    expect(await sql(`SELECT state, code FROM reaction WHERE id = $1`, [id])).toEqual([{ state: 'done', code: null }]);
    expect(await findings()).toEqual([]);
  });

  it('refused, comes back as an event of the file that asked, once, and whoever is concerned is told', async () => {
    await send(meeting, { name: 'DecideRaise', payload: { projectId, itemId: randomUUID() } });
    const [, id = ''] = await asked(meeting);
    expect(await carried(id)).toBe('ITEM_UNKNOWN');
    await carry.tellRefusal(id, 'ITEM_UNKNOWN');
    const [file] = await sql<{ seq: number; state: Meeting }>('SELECT seq::int, state FROM file WHERE id = $1', [
      meeting,
    ]);
    expect(file).toEqual({ seq: 3, state: { decisions: 2, refusals: ['ITEM_UNKNOWN'] } });
    expect(await sql(`SELECT recipient_id FROM notification WHERE kind = 'file-news'`)).toEqual([
      { recipient_id: 'mayor' },
    ]);
    expect(await findings()).toEqual([]);
    // A person cannot say so in the system's place.
    expect(await send(meeting, { name: 'NoteRefusal', payload: { code: 'X' } })).toMatchObject({
      code: 'MEETING_FORBIDDEN',
    });
  });

  it('noted as done without an answer of the other file, it is found', async () => {
    await send(meeting, { name: 'DecideRaise', payload: { projectId, itemId } });
    const [, , id = ''] = await asked(meeting);
    await carry.settleReaction(id, null);
    expect(await findings()).toEqual(['REACTION_ASTRAY']);
  });
});

describe('a taking-over that a project refuses', () => {
  it('comes back to the file that published, once for each project', async () => {
    const dataSource = desk.database.dataSource;
    const give = async (by: string, fileId: string | null, name: string, payload: object): Promise<string> => {
      const input = { fileId, command: { name, payload }, principal: as(by), requestId: randomUUID() } as const;
      const decider = deciderOf('policy');
      if (!decider) throw new Error('no decider');
      const result = await desk.record.handleFile(decider, { ...input, idempotencyKey: randomUUID() });
      if (result.outcome === 'refused') throw new Error(`${name}: ${result.code}`);
      return result.fileId;
    };
    const changes = [{ path: '/limits/signFor', value: 3, source: '' }];
    const id = await give('supervisor', null, 'DraftPolicy', { changes, document: '帮办〔2026〕3号', note: '' });
    await give('supervisor', id, 'CheckPolicy', {});
    await give('centre-head', id, 'PublishPolicy', {});
    const adoption = await askForAdoption(dataSource, {
      id: randomUUID(),
      kind: 'policy',
      version: 2,
      askedBy: 'centre-head',
    });
    const refusing = {
      ...desk.record,
      handle: () =>
        Promise.resolve({
          outcome: 'refused',
          projectId: null,
          seq: null,
          code: 'POLICY_UNKNOWN',
          details: {},
          tickEvents: [],
          repeated: false,
        } as const),
    };
    const activities = createAdoptionActivities({ dataSource, record: refusing });
    const next = (): Promise<unknown> => quiet().run(() => activities.adoptNextProjects(adoption.id));
    await next();
    // The piece was noted; one that was not would tell the file under the same keys.
    await sql(`UPDATE adoption SET after = NULL WHERE id = $1`, [adoption.id]);
    await next();
    const projects = await sql<{ id: string }>('SELECT id FROM project ORDER BY id');
    const told = await sql<{ data: { target: { id: string }; code: string } }>(
      `SELECT data FROM event WHERE stream_id = $1 AND type = 'PolicyAdoptionRefused' ORDER BY data->'target'->>'id'`,
      [id],
    );
    expect(told.map(({ data }) => [data.target.id, data.code])).toEqual(
      projects.map((each) => [each.id, 'POLICY_UNKNOWN']),
    );
    expect((await listAdoptions(dataSource))[0]?.refused.length).toBeGreaterThan(0);
    const [file] = await sql<{ state: { status: string; refusals: number } }>('SELECT state FROM file WHERE id = $1', [
      id,
    ]);
    expect(file?.state).toMatchObject({ status: 'published', refusals: projects.length });
    // No person says so of a file.
    const note = {
      name: 'NoteRefusal',
      payload: { reactionId: 'r', target: { kind: 'project', id }, command: 'x', code: 'X' },
    } as const;
    const input = { fileId: id, command: note, principal: as('centre-head'), requestId: randomUUID() };
    expect(await desk.record.handleFile(POLICY_FILE, { ...input, idempotencyKey: randomUUID() })).toMatchObject({
      code: 'POLICY_FILE_FORBIDDEN',
    });
  });
});
