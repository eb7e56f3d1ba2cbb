import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type FileCommand, type FileFact, SYSTEM_ACTOR } from '@bangban/kernel';
import { alsoRead, type EscortFact, evolve, type FileDecider, fold, type World } from '@bangban/domain';
import {
  appendAudit,
  type AuditEntry,
  type Database,
  dataSourceOf,
  ReferenceCache,
  TELL_MEETINGS,
  TELL_PROJECTS,
} from '@bangban/persistence';
import type { DataSource } from 'typeorm';
import { ClockNotMovable } from './clock-not-movable';
import { readEvents } from './event-reader';
import { readFact } from './fact';
import { type FileInput, type FileResult, handleFileIn } from './file/handle-file';
import { handleIn } from './handle';
import { Lanes } from './lanes';
import { KeyedQueue } from './queue';
import { lockProject, read } from './read';
import { numbered } from './numbers';
import { notificationRows } from './rows/notification.rows';
import { ofProject } from './rows/of-project';
import { owedRows } from './rows/obligation.rows';
import { handleTogether, type Waiting } from './together';
import { settled as settling } from './settling';
import { inTransaction, type Transaction } from './transaction';
import type { HandleInput, HandleResult } from './types';
import { write, type WriteInput } from './write';

export interface RecordOptions {
  readonly dataSource: Database;
  /** External channels that are switched on, e.g. `smtp`: a delivery is recorded for each, with the notice. */
  readonly channels?: readonly string[];
}

/** What the stored rows say against what the history gives. */
export interface Comparison {
  readonly folded: World;
  readonly stored: World;
}

/** Whoever moves the clock, for the audit; nobody where a place is prepared. */
export type ClockMover = Omit<AuditEntry, 'action' | 'outcome'>;

/** The record: the one place where state is written. All methods throw {@link RecordUnavailable} when it is away. */
export interface ProjectRecord {
  /** One command, one transaction; when it answers, it is durable. */
  handle(input: HandleInput): Promise<HandleResult>;
  /** The same for a file of any other kind, by its decider. */
  handleFile<S, C extends FileCommand, F extends FileFact>(
    decider: FileDecider<S, C, F>,
    input: FileInput<C>,
  ): Promise<FileResult<S, F>>;
  /** What `handle` would answer, and nothing of it kept: the transaction is rolled back. */
  rehearse(input: HandleInput): Promise<HandleResult>;
  /** What `handleFile` would answer, and nothing of it kept. */
  rehearseFile<S, C extends FileCommand, F extends FileFact>(
    decider: FileDecider<S, C, F>,
    input: FileInput<C>,
  ): Promise<FileResult<S, F>>;
  /** Records what time has decided. Harmless when nothing is due. @throws Error for an unknown project */
  tick(projectId: string): Promise<EscortFact>;
  /** The snapshot for the workflow; null for an unknown project. */
  fact(projectId: string): Promise<EscortFact | null>;
  compare(projectId: string): Promise<Comparison | null>;
  /**
   * Moves the record's clock (demo and tests only) and tells every open project's workflow.
   * @throws ClockNotMovable outside demo mode, or backwards once there are projects
   */
  setClockOffset(offsetMs: number, by?: ClockMover): Promise<void>;
}

/**
 * A second group leaves while the first is under way only where there are cores to spare for it: on two, it makes groups
 * smaller and each command dearer.
 */
const LANES = { lanes: availableParallelism() > 2 ? 2 : 1, most: 16 };

export function createRecord({ dataSource: database, channels = [] }: RecordOptions): ProjectRecord {
  const dataSource = dataSourceOf(database);
  const cache = new ReferenceCache();
  const queue = new KeyedQueue();
  const lanes = new Lanes<Waiting>((group) => handleTogether(dataSource, { cache, channels }, group), LANES);
  const transact = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => inTransaction(dataSource, work);
  return {
    handle(input) {
      const { projectId } = input;
      if (projectId === null) return transact((tx) => handleIn(tx, { cache, channels }, input));
      // What another project may be asked about at the same moment is written before the next one looks.
      if (alsoRead(input.command).proofs.length > 0) {
        return queue.run(projectId, () => transact((tx) => handleIn(tx, { cache, channels }, input)));
      }
      return queue.run(
        projectId,
        () => new Promise((resolve, reject) => lanes.add({ projectId, input, resolve, reject })),
      );
    },
    handleFile: (decider, input) => transact((tx) => handleFileIn(tx, { cache, channels }, decider, input)),
    rehearse: (input) => rehearseIn(dataSource, (tx) => handleIn(tx, { cache, channels }, input)),
    rehearseFile: (decider, input) =>
      rehearseIn(dataSource, (tx) => handleFileIn(tx, { cache, channels }, decider, input)),
    tick(projectId) {
      return queue.run(projectId, () => transact((tx) => tickIn(tx, cache, channels, projectId)));
    },
    fact: (projectId) => transact((tx) => readFact(tx.client, projectId)),
    compare: (projectId) => transact((tx) => compareIn(tx, projectId)),
    setClockOffset: (offsetMs, by) => transact((tx) => moveClock(tx, offsetMs, by)),
  };
}

/** Carries an answer out of a transaction that must not be kept. */
class Rehearsed<T> extends Error {
  constructor(readonly answer: T) {
    super('rehearsed');
  }
}

async function rehearseIn<T>(dataSource: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(dataSource, async (tx) => {
      const answer = await work(tx);
      await tx.settled();
      throw new Rehearsed(answer);
    });
  } catch (error) {
    if (error instanceof Rehearsed) return (error as Rehearsed<T>).answer;
    throw error;
  }
}

async function tickIn(
  tx: Transaction,
  cache: ReferenceCache,
  channels: readonly string[],
  projectId: string,
): Promise<EscortFact> {
  const [, { head, world, ...reading }] = await Promise.all([
    lockProject(tx, projectId),
    read(tx, cache, { projectId, items: { allOpen: false, ids: [] }, receipt: null }),
  ]);
  if (!world.project) throw new Error(`project ${projectId} does not exist`);
  const commandId = randomUUID();
  const ctx = { ...reading, projectId, commandId, actor: SYSTEM_ACTOR, principal: null };
  const { ticked: decided } = await settling(tx, world, ctx);
  if (decided.length > 0) {
    const settled = decided.reduce(evolve, world);
    const numbering = { ticked: decided, done: [], settled, world: settled };
    const { ticked, world: after } = await numbered(tx.runner.manager, world, numbering);
    const writing: WriteInput = {
      before: world,
      head,
      world: after,
      settled: after,
      ticked,
      done: [],
      receipt: null,
      channels,
      owed: owedRows(world, after, reading),
      directory: reading.directory,
      notifications: notificationRows(ticked, [], after, after, {
        directory: reading.directory,
        zone: reading.calendar.utcOffsetMinutes,
        policy: reading.policy,
      }),
      tellWorkflow: 'never',
      audit: {
        actor_id: SYSTEM_ACTOR.id,
        acting_for: null,
        action: 'Tick',
        outcome: 'accepted',
        ...ofProject(projectId),
        item_id: null,
        command_id: commandId,
        request_id: null,
        remote_address: null,
        details: { seq: after.project?.seq },
      },
    };
    write(tx, [writing]);
  }
  const fact = await readFact(tx.client, projectId);
  if (!fact) throw new Error(`project ${projectId} does not exist`);
  return fact;
}

async function compareIn(tx: Transaction, projectId: string): Promise<Comparison | null> {
  await lockProject(tx, projectId);
  const { rows } = await tx.client.query<World & { project: World['project'] }>(
    `SELECT p.state AS project, (SELECT coalesce(jsonb_object_agg(i.id, i.body), '{}') FROM help_item i
       WHERE i.project_id = p.id) AS items,
       (SELECT jsonb_object_agg(f.id, f.body) FROM supervision_form f WHERE f.project_id = p.id) AS forms FROM project p WHERE p.id = $1`,
    [projectId],
  );
  const stored = rows[0];
  if (!stored?.project) return null;
  const { forms, ...rest } = stored;
  return {
    stored: forms ? stored : rest,
    folded: fold(await readEvents(tx.runner.manager, projectId, 1, stored.project.seq)),
  };
}

async function moveClock(tx: Transaction, offsetMs: number, by?: ClockMover): Promise<void> {
  const { rows } = await tx.client.query(
    `UPDATE installation SET clock_offset_ms = $1
     WHERE demo AND ($1 >= clock_offset_ms OR NOT EXISTS (SELECT 1 FROM project)) RETURNING 1`,
    [Math.trunc(offsetMs)],
  );
  if (rows.length === 0) throw new ClockNotMovable();
  await tx.client.query(`${TELL_PROJECTS} WHERE status = 'active'`);
  await tx.client.query(TELL_MEETINGS);
  if (by) await appendAudit(tx.runner.manager, { ...by, action: 'MoveClock', outcome: 'accepted' });
}
