import { type Database, ReferenceCache } from '@bangban/persistence';
import { checkEscorts, checkStrays, type EngineProbe, ESCORT_PATIENCE, type EscortPatience } from './engine.check';
import { checkFiles } from './file.check';
import type { Finding, FindingCode } from './findings';
import { FindingsStore, type RunResult } from './findings.store';
import { checkFlow } from './flow.check';
import { checkProject } from './project.check';
import { checkReactions } from './reaction.check';
import { checkReceipts } from './receipt.check';
import { checkVersions } from './version.check';

export interface ReconcilerOptions {
  /** Of its own where there is much: some statements walk through whole tables, see {@link LONGEST_CHECK_MS}. */
  readonly dataSource: Database;
  /** Null: the engine is not looked at, and its findings stay as they are. */
  readonly engine: EngineProbe | null;
  /** How long something may stand still before it counts as stuck. Default 5 minutes. */
  readonly patienceMs?: number;
  /** How often a workflow is asked before what it says counts. Default {@link ESCORT_PATIENCE}. */
  readonly escortPatience?: EscortPatience;
}

/** What a statement of the reconciler may take on a large record. */
export const LONGEST_CHECK_MS = 600_000;

/** One piece of a run; bounded, so that an activity of seconds can do it. */
export interface Piece {
  /** The last project looked at; null when there are no more. */
  readonly next: string | null;
  readonly findings: number;
}

/** What only a look at the engine can tell. */
const ENGINE_CODES: readonly FindingCode[] = [
  ...(['ENGINE_AWAY', 'ESCORT_MISSING', 'ESCORT_SILENT', 'ESCORT_BEHIND', 'ESCORT_AHEAD', 'ESCORT_ASTRAY'] as const),
  ...(['ESCORT_ORPHANED', 'DELIVERY_LOST'] as const),
];
const PROJECTS = 25;

/**
 * Checks, on live data and without locking it, that the record is what its history says and that the engine knows the
 * record. Pieces may be repeated; findings are rows. Memory is bounded by one project's state.
 */
export class Reconciler {
  private readonly store: FindingsStore;
  private readonly cache = new ReferenceCache();

  constructor(private readonly options: ReconcilerOptions) {
    this.store = new FindingsStore(options.dataSource);
  }

  begin(runId: string, origin: 'schedule' | 'command'): Promise<void> {
    return this.store.begin(runId, origin);
  }

  /** The next projects after one (null: from the start). @param alive called after each look, for heartbeats */
  async checkProjects(runId: string, after: string | null, alive: () => void = () => undefined): Promise<Piece> {
    const { dataSource, engine, escortPatience = ESCORT_PATIENCE } = this.options;
    const rows = await dataSource.query<{ id: string }[]>(
      'SELECT id FROM project WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, PROJECTS],
    );
    const findings: Finding[] = [];
    const counted = { projects: 0, events: 0 };
    for (const { id } of rows) {
      const checked = await checkProject(dataSource, this.cache, id);
      findings.push(...(checked?.findings ?? []));
      counted.projects += 1;
      counted.events += checked?.events ?? 0;
      alive();
    }
    if (engine) {
      const ids = rows.map(({ id }) => id);
      findings.push(...(await checkEscorts(dataSource, engine, ids, escortPatience, alive)));
    }
    await this.store.report(runId, findings, counted);
    return { next: rows.length < PROJECTS ? null : (rows[rows.length - 1]?.id ?? null), findings: findings.length };
  }

  /** What concerns the installation as a whole. */
  async checkInstallation(runId: string): Promise<void> {
    const { dataSource, engine, escortPatience = ESCORT_PATIENCE, patienceMs = 300_000 } = this.options;
    const findings = [
      ...(await checkReceipts(dataSource)),
      ...(await checkVersions(dataSource)),
      ...(await checkFiles(dataSource)),
      ...(await checkReactions(dataSource)),
      ...(await checkFlow(dataSource, patienceMs)),
    ];
    if (engine) findings.push(...(await checkStrays(dataSource, engine, patienceMs, escortPatience)));
    await this.store.report(runId, findings);
  }

  /** The engine did not answer at all: told once, not for each project. */
  async engineAway(runId: string): Promise<void> {
    const details = { count: 1, examples: [] };
    await this.store.report(runId, [{ code: 'ENGINE_AWAY', subject: 'engine', projectId: null, details }]);
  }

  finish(runId: string): Promise<RunResult> {
    return this.store.finish(runId, this.options.engine ? [] : ENGINE_CODES);
  }
}
