import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { POLICY_FILE, type PolicyFileCommand } from '@bangban/domain';
import {
  createObligationRounds,
  type EngineProbe,
  type EscortAnswer,
  type FindingCode,
  Reconciler,
  rewriteState,
} from '@bangban/record';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

/** An engine that knows what it is told to know. */
class KnownEngine implements EngineProbe {
  readonly answers = new Map<string, EscortAnswer>();
  readonly lost = new Set<string>();
  /** These answer once more, and have ended when they are asked again. */
  readonly leaving = new Set<string>();
  /** These are behind for so many looks more: their tick is being done again. */
  readonly catchingUp = new Map<string, number>();
  strays: string[] = [];

  async escort(projectId: string): Promise<EscortAnswer> {
    const answer = this.answers.get(projectId) ?? { state: 'none' };
    if (this.leaving.has(projectId)) this.answers.delete(projectId);
    const looks = this.catchingUp.get(projectId) ?? 0;
    if (looks === 0 || answer.state !== 'running') return answer;
    this.catchingUp.set(projectId, looks - 1);
    return { ...answer, seq: answer.seq - 1 };
  }

  async *escorts(): AsyncIterable<readonly string[]> {
    yield [...this.answers.keys(), ...this.strays];
  }

  async uncarried(batches: readonly string[]): Promise<readonly string[]> {
    return batches.filter((batch) => this.lost.has(batch));
  }
}

describe('the reconciler', () => {
  let database: TestDatabase;
  let desk: Desk;
  let engine: KnownEngine;
  let projectId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    desk = new Desk(database, ['smtp']);
    await desk.clockAt();
  });
  afterAll(() => database.drop());

  const sql = (text: string, values: unknown[] = []): Promise<unknown> => database.dataSource.query(text, values);
  /** What no part of the product can do: changes history behind its back. */
  const tamper = (text: string, values: unknown[] = []): Promise<unknown> =>
    database.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      return manager.query<unknown>(text, values);
    });
  const run = async (withEngine = true): Promise<FindingCode[]> => {
    const reconciler = new Reconciler({
      dataSource: database.dataSource,
      engine: withEngine ? engine : null,
      patienceMs: 0,
      escortPatience: { fact: 2, tick: 4, pauseMs: 1 },
    });
    const runId = randomUUID();
    await reconciler.begin(runId, 'command');
    for (let after: string | null = null; ;) {
      const { next } = await reconciler.checkProjects(runId, after);
      if (next === null) break;
      after = next;
    }
    await reconciler.checkInstallation(runId);
    const { open } = await reconciler.finish(runId);
    return open.map(({ code }) => code).sort();
  };
  const learn = async (): Promise<void> => {
    await sql('DELETE FROM outbox');
    await sql(`UPDATE delivery SET state = 'delivered'`);
    const projects = (await sql('SELECT id FROM project')) as { id: string }[];
    for (const { id } of projects) {
      const fact = await desk.record.fact(id);
      if (fact && !fact.ended) engine.answers.set(id, { ...fact, state: 'running' });
    }
  };

  beforeEach(async () => {
    engine = new KnownEngine();
    for (const table of ['reconciliation_finding', 'reconciliation_run']) await sql(`DELETE FROM ${table}`);
    const tables = [
      'obligation',
      'obligation_basis',
      'fired_rung',
      'breach',
      'escalation',
      'delivery',
      'notification',
      'event',
      'command_receipt',
      'fund_proof',
      'help_item',
      'project',
    ];
    for (const table of tables) await tamper(`DELETE FROM ${table}`);
    // A year whose calendar is published: elsewhere a limit waits for the calendar and nothing fires.
    await sql('UPDATE installation SET clock_offset_ms = $1', [Date.parse('2026-03-02T02:00:00Z') - Date.now()]);
    projectId = await desk.lead();
    await desk.item(projectId, { limit: 1 });
    await desk.item(projectId, { limit: 3 });
    // Three weeks later it is Monday at ten again: mails may leave.
    await sql(`UPDATE installation SET clock_offset_ms = clock_offset_ms + 21 * 86400000::bigint`);
    await desk.record.tick(projectId);
    await learn();
  });

  it('finds nothing where nothing is wrong, and says how much it looked at', async () => {
    expect(await run()).toEqual([]);
    const [last] = (await sql('SELECT * FROM reconciliation_run')) as { projects: number; events: string }[];
    expect(last).toMatchObject({ projects: 1, origin: 'command' });
    expect(Number(last?.events)).toBeGreaterThan(20);
  });

  it('finds nothing in a team filled in any order, nor in sets that an older build stored in another', async () => {
    const fill = (party: 'functional-department' | 'help-centre', unitId: string): Promise<unknown> =>
      desk.act('officer', projectId, { name: 'FillHelpParty', payload: { party, unitId } });
    await desk.act('centre-head', projectId, { name: 'AssignLeader', payload: { leaderId: 'leader' } });
    await fill('functional-department', 'natural-resources');
    await fill('help-centre', 'help-centre');
    await desk.act('officer', projectId, { name: 'NoteProgress', payload: { note: '在谈', percent: 5 } });
    await learn();
    expect(await run()).toEqual([]);
    await tamper(
      `UPDATE project SET party_unit_ids = (SELECT array_agg(m ORDER BY m DESC) FROM unnest(party_unit_ids) m) WHERE id = $1`,
      [projectId],
    );
    expect(await run()).toEqual([]);
    await tamper(`UPDATE project SET party_unit_ids = party_unit_ids[2:] WHERE id = $1`, [projectId]);
    expect(await run()).toEqual(['STATE_DIFFERS']);
  });

  it('items stored before their last act could be taken back are as they were', async () => {
    await tamper(`UPDATE help_item SET body = body - 'takeBack' WHERE project_id = $1`, [projectId]);
    expect(await run()).toEqual([]);
    await tamper(`UPDATE help_item SET body = body || '{"takeBack": {}}' WHERE project_id = $1 AND no = 1`, [
      projectId,
    ]);
    expect(await run()).toEqual(['STATE_DIFFERS']);
  });

  it('looks through files of other kinds, and for events without any', async () => {
    const file = randomUUID();
    await sql(
      `INSERT INTO event SELECT $1::uuid, 1, 'CalendarDrafted', 1, NULL, recorded_at, recorded_at, actor_id, NULL, actor_kind,
         gen_random_uuid(), 1, 1, '{}', tx, 'calendar', sha256('x') FROM event WHERE stream_id = $2 AND seq = 1`,
      [file, projectId],
    );
    expect(await run()).toEqual(expect.arrayContaining(['FILE_LOST']));
    await sql(
      `INSERT INTO file (id, kind, seq, status, head, state, created_at, last_recorded_at, readers) VALUES ($1, 'calendar', 1, 'draft', encode(sha256('x'), 'hex'), '{}', clock_timestamp(), clock_timestamp(), '{everyone}')`,
      [file],
    );
    expect(await run()).toEqual(expect.arrayContaining(['CHAIN_BROKEN']));
    await tamper(`UPDATE file SET seq = 2 WHERE id = $1`, [file]);
    expect(await run()).toEqual(expect.arrayContaining(['CHAIN_BROKEN', 'SEQ_GAP']));
    await tamper(`DELETE FROM file WHERE id = $1`, [file]);
    await tamper(`DELETE FROM event WHERE stream_id = $1`, [file]);
    expect((await run()).filter((code) => code !== 'RECEIPT_MISSING')).toEqual([]);
  });

  it('folds files of other kinds, and holds what they published against what stands', async () => {
    const give = async (fileId: string | null, by: string, command: PolicyFileCommand): Promise<string> => {
      const result = await desk.record.handleFile(POLICY_FILE, {
        fileId,
        command,
        principal: { personId: by, actingFor: null, roles: [], unitId: null, headOf: [] },
        idempotencyKey: randomUUID(),
        requestId: randomUUID(),
      });
      if (result.outcome !== 'accepted') throw new Error(result.code);
      return result.fileId;
    };
    const changes = [{ path: '/aftercareMonths', value: 18, source: '' }];
    const draft = { name: 'DraftPolicy', payload: { changes, document: '示例〔2026〕1号', note: '' } } as const;
    const file = await give(null, 'centre-head', draft);
    await give(file, 'centre-head', { name: 'CheckPolicy', payload: {} });
    await learn();
    expect(await run()).toEqual([]);
    await give(file, 'supervisor', { name: 'PublishPolicy', payload: {} });
    await learn();
    expect(await run()).toEqual([]);
    const kept = (await sql('SELECT status, state FROM file WHERE id = $1', [file])) as { state: object }[];
    await tamper(`UPDATE file SET state = jsonb_set(state, '{note}', '"x"') WHERE id = $1`, [file]);
    expect(await run()).toEqual(['FILE_DIFFERS']);
    await tamper(`UPDATE file SET state = $2 WHERE id = $1`, [file, JSON.stringify(kept[0]?.state)]);
    await tamper(`UPDATE file SET status = 'withdrawn' WHERE id = $1`, [file]);
    expect(await run()).toEqual(['FILE_DIFFERS']);
    await tamper(`UPDATE file SET status = 'published', readers = '{}' WHERE id = $1`, [file]);
    expect(await run()).toEqual(['FILE_DIFFERS']);
    await tamper(`UPDATE file SET readers = '{everyone}' WHERE id = $1`, [file]);
    await tamper(`UPDATE policy_version SET body = jsonb_set(body, '{limits,signFor}', '30') WHERE version = 2`, []);
    expect(await run()).toEqual(['FILE_DIFFERS']);
    await tamper('DELETE FROM policy_version WHERE version = 2', []);
    expect(await run()).toEqual(['FILE_DIFFERS']);
    await tamper('DELETE FROM file WHERE id = $1', [file]);
    await tamper('DELETE FROM event WHERE stream_id = $1', [file]);
  });

  it('tells of projects that are still to take over what was published', async () => {
    await sql(
      `INSERT INTO adoption (id, kind, version, asked_by, asked_at, total) VALUES ($1, 'policy', 9, 'centre-head', now() - interval '1 year', 1)`,
      [randomUUID()],
    );
    expect(await run()).toEqual(['ADOPTION_WAITS']);
    await sql('DELETE FROM adoption');
    expect(await run()).toEqual([]);
  });

  it.each<[FindingCode | FindingCode[], string]>([
    [['SEQ_GAP', 'COMMAND_LOST'], `DELETE FROM event WHERE stream_id = $1 AND type = 'HelpItemIssued'`],
    [['CHAIN_BROKEN'], `UPDATE event SET data = data || '{"note": "x"}' WHERE stream_id = $1 AND seq = 2`],
    [['CHAIN_BROKEN'], `UPDATE event SET hash = sha256('x') WHERE stream_id = $1 AND seq = 2`],
    ['CHAIN_BROKEN', `UPDATE project SET head = repeat('0', 64) WHERE id = $1`],
    ['STATE_DIFFERS', `UPDATE project SET stage = 'intent' WHERE id = $1`],
    ['STATE_DIFFERS', `UPDATE project SET state = jsonb_set(state, '{itemCount}', '7') WHERE id = $1`],
    ['STATE_DIFFERS', `UPDATE help_item SET due_at = due_at + interval '1 second' WHERE project_id = $1 AND no = 1`],
    [['ITEM_LOST'], `DELETE FROM help_item WHERE project_id = $1 AND no = 1`],
    ['RECEIPT_MISSING', `DELETE FROM command_receipt WHERE scope = $1::text`],
    ['ROWS_MISSING', `DELETE FROM fired_rung WHERE project_id = $1 AND rung = 'breach'`],
    ['ROWS_MISSING', `DELETE FROM breach WHERE project_id = $1`],
    ['ROWS_MISSING', `UPDATE item_stretch SET last_day = last_day + 1 WHERE project_id = $1 AND no = 1`],
    ['ROWS_MISSING', `UPDATE open_stretch SET first_day = first_day + 1 WHERE project_id = $1`],
    ['ROWS_MISSING', `DELETE FROM open_stretch WHERE project_id = $1`],
    ['ROWS_MISSING', `UPDATE clock_run SET due_at = due_at + interval '1 day' WHERE project_id = $1`],
    ['ROWS_MISSING', `DELETE FROM clock_run WHERE project_id = $1`],
    [
      'ROWS_MISSING',
      `INSERT INTO clock_span SELECT item_id, rank, seq, project_id, since - interval '1 day', since, yellow_at, due_at
        FROM clock_run WHERE project_id = $1`,
    ],
    [
      ['RUNG_EARLY'],
      `UPDATE event SET recorded_at = recorded_at - interval '19 days' WHERE stream_id = $1 AND seq =
        (SELECT max(seq) FROM fired_rung WHERE project_id = $1)`,
    ],
    [
      ['COMMAND_TWICE', 'COMMAND_LOST'],
      `UPDATE event SET command_id = (SELECT command_id FROM event WHERE stream_id = $1 AND seq = 1)
        WHERE stream_id = $1 AND seq = (SELECT max(seq) FROM event WHERE stream_id = $1 AND actor_kind = 'person')`,
    ],
    [
      ['RUNG_TWICE', 'RUNG_MISSED', 'STATE_DIFFERS'],
      `UPDATE event e SET data = data || jsonb_build_object('rung', 'breach') WHERE stream_id = $1
        AND seq = (SELECT min(seq) FROM fired_rung WHERE project_id = $1 AND rung = 'leader')`,
    ],
    ['OBLIGATIONS_DIFFER', `DELETE FROM obligation WHERE project_id = $1 AND kind = 'question'`],
    ['OBLIGATIONS_DIFFER', `UPDATE obligation SET people = '{}' WHERE project_id = $1`],
    ['OBLIGATIONS_DIFFER', `UPDATE obligation SET due_at = due_at + interval '1 second' WHERE project_id = $1`],
    ['OBLIGATIONS_DIFFER', `UPDATE obligation SET matter = matter || 'x' WHERE project_id = $1`],
    [
      ['DEADLINE_UNEXPLAINED'],
      `UPDATE event SET data = jsonb_set(data, '{armed,due}', to_jsonb('2026-04-30T16:00:00.000Z'::text))
        WHERE stream_id = $1 AND type = 'ItemClockArmed' AND data->>'clock' = 'total'`,
    ],
    ['OVERDUE', `UPDATE help_item SET next_wake_up = '2026-03-03' WHERE project_id = $1 AND no = 2`],
    ['OUTBOX_WAITS', `INSERT INTO outbox (stream_kind, stream_id, seq) VALUES ('project', $1, 1)`],
    [
      'DELIVERY_FAILED',
      `UPDATE delivery SET state = 'failed' WHERE notification_id IN (SELECT id FROM notification WHERE stream_id = $1)`,
    ],
    [
      'DELIVERY_WAITS',
      `UPDATE delivery SET state = 'pending' WHERE notification_id IN (SELECT id FROM notification WHERE stream_id = $1)`,
    ],
  ])('finds %s', async (codes, statement) => {
    await tamper(statement, [projectId]);
    expect(await run()).toEqual(expect.arrayContaining([codes].flat()));
  });

  it('finds a proof of funds that is lost, another than was recorded, or recorded by nobody', async () => {
    const payload = {
      date: '2026-03-09',
      proof: 'voucher',
      proofNumber: 'JZ-2026-017',
      money: { amount: '300', currency: 'CNY' },
    } as const;
    await desk.act('officer', projectId, { name: 'RecordFundArrival', payload });
    await learn();
    expect(await run()).toEqual([]);
    const kept = (await sql('SELECT * FROM fund_proof')) as { arrival_id: string; proof_key: string }[];
    expect(kept).toHaveLength(1);
    const broken = [
      `DELETE FROM fund_proof WHERE project_id = $1`,
      `UPDATE fund_proof SET proof_key = proof_key || '1' WHERE project_id = $1`,
      `INSERT INTO fund_proof SELECT gen_random_uuid(), project_id, proof_key FROM fund_proof WHERE project_id = $1`,
    ];
    for (const statement of broken) {
      await tamper(statement, [projectId]);
      expect(new Set(await run())).toEqual(new Set(['ROWS_MISSING']));
      await tamper('DELETE FROM fund_proof');
      for (const { arrival_id, proof_key } of kept) {
        await tamper('INSERT INTO fund_proof VALUES ($1, $2, $3)', [arrival_id, projectId, proof_key]);
      }
      expect(await run()).toEqual([]);
    }
  });

  it('finds nothing wrong with mails that wait for the morning', async () => {
    const waiting = `UPDATE delivery SET state = 'pending' WHERE notification_id IN
      (SELECT id FROM notification WHERE stream_id = $1)`;
    await tamper(waiting, [projectId]);
    // A policy behind its back that opens no more today than it has.
    const hours = (from: number, to: number): string =>
      `UPDATE policy_version SET body = jsonb_set(body, '{deliveryHours}', '{"from":${from},"to":${to}}')`;
    await tamper(hours(1_439, 1_440));
    expect(await run()).not.toContain('DELIVERY_WAITS');
    await tamper(hours(510, 1_080));
    expect(await run()).toContain('DELIVERY_WAITS');
  });

  it('names a version that cannot be read, and goes on with all that can', async () => {
    const newest = 'version = (SELECT max(version) FROM policy_version)';
    const kept = (await sql(`SELECT body FROM policy_version WHERE ${newest}`)) as { body: object }[];
    await tamper(`UPDATE policy_version SET body = body || '{"deliveryHours": "day"}' WHERE ${newest}`);
    await tamper(`UPDATE delivery SET state = 'failed' WHERE id = (SELECT min(id) FROM delivery)`);
    expect(await run()).toEqual(['DELIVERY_FAILED', 'VERSION_UNREADABLE']);
    await tamper(`UPDATE policy_version SET body = $1 WHERE ${newest}`, [JSON.stringify(kept[0]?.body)]);
    expect(await run()).toEqual(['DELIVERY_FAILED']);
  });

  it.each<[FindingCode, (fact: EscortAnswer) => EscortAnswer]>([
    ['ESCORT_MISSING', () => ({ state: 'none' })],
    ['ESCORT_SILENT', () => ({ state: 'silent', error: 'no worker polls' })],
    ['ESCORT_BEHIND', (answer) => (answer.state === 'running' ? { ...answer, seq: answer.seq - 1 } : answer)],
    ['ESCORT_AHEAD', (answer) => (answer.state === 'running' ? { ...answer, seq: answer.seq + 1 } : answer)],
    ['ESCORT_ASTRAY', (answer) => (answer.state === 'running' ? { ...answer, offsetMs: answer.offsetMs - 1 } : answer)],
  ])('finds %s, and no longer once it is mended', async (code, change) => {
    const answer = engine.answers.get(projectId);
    if (!answer) throw new Error('the engine knows nothing');
    engine.answers.set(projectId, change(answer));
    expect(await run()).toEqual([code]);
    engine.answers.set(projectId, answer);
    expect(await run()).toEqual([]);
  });

  it('finds workflows without a project and deliveries that nothing carries', async () => {
    const stray = randomUUID();
    engine.answers.set(stray, { state: 'running', seq: 4, wakeUp: null, offsetMs: 0 });
    const [one] = (await sql(
      `UPDATE delivery SET state = 'started' WHERE id = (SELECT min(id) FROM delivery) RETURNING id`,
    )) as [{ id: string }[]];
    engine.lost.add(one[0]?.id ?? '');
    expect(await run()).toEqual(['DELIVERY_LOST', 'ESCORT_ORPHANED']);
  });

  it('gives a workflow that was told of the end the time to reach it', async () => {
    const ending = randomUUID();
    engine.answers.set(ending, { state: 'running', seq: 4, wakeUp: null, offsetMs: 0 });
    engine.leaving.add(ending);
    expect(await run()).not.toContain('ESCORT_ORPHANED');
  });

  it('gives a workflow whose worker died in a tick the time of its repetition', async () => {
    engine.catchingUp.set(projectId, 3);
    expect(await run()).toEqual([]);
    engine.catchingUp.set(projectId, 4);
    expect(await run()).toEqual(['ESCORT_BEHIND']);
  });

  it('keeps what it cannot look for when the engine is away', async () => {
    engine.answers.delete(projectId);
    expect(await run()).toEqual(['ESCORT_MISSING']);
    expect(await run(false)).toEqual(['ESCORT_MISSING']);
  });

  it('what was never told as owed is missing until it is, project by project; what people changed is told anew', async () => {
    await desk.record.tick(await desk.lead({ name: '另一条线索' }));
    await learn();
    const owed = (): Promise<unknown> =>
      sql('SELECT project_id, matter, people, due_at FROM obligation ORDER BY project_id, matter');
    const before = await owed();
    for (const table of ['obligation', 'obligation_basis']) await tamper(`DELETE FROM ${table}`);
    expect(await run()).toEqual(['OBLIGATIONS_DIFFER', 'OBLIGATIONS_DIFFER']);
    // One at a time, and it goes on where it was left.
    const round = createObligationRounds(database.dataSource, 1);
    expect([await round(), await run()]).toEqual([true, ['OBLIGATIONS_DIFFER']]);
    expect([await round(), await run()]).toEqual([true, []]);
    expect(await round()).toBe(false);
    expect(await owed()).toEqual(before);
    // The bureau's head goes: what was asked of him is asked of another, and until the next round that is no finding.
    await sql(`UPDATE person SET active = false WHERE id = 'bureau-head'`);
    try {
      expect(await run()).toEqual([]);
      const all = createObligationRounds(database.dataSource);
      expect([await all(), await run()]).toEqual([false, []]);
      expect(await owed()).not.toEqual(before);
    } finally {
      await sql(`UPDATE person SET active = true WHERE id = 'bureau-head'`);
    }
  });

  it('state is written again from the events', async () => {
    await tamper(`UPDATE project SET stage = 'intent', state = jsonb_set(state, '{itemCount}', '7') WHERE id = $1`, [
      projectId,
    ]);
    await tamper(`DELETE FROM help_item WHERE project_id = $1 AND no = 1`, [projectId]);
    expect(await run()).toEqual(['ITEM_LOST', 'STATE_DIFFERS']);
    expect(await rewriteState(database.dataSource, projectId)).toBe(true);
    await learn();
    expect(await run()).toEqual([]);
    expect(await rewriteState(database.dataSource, randomUUID())).toBe(false);
  });
});
