import { activityInfo } from '@temporalio/activity';
import type { EscortFact } from '@bangban/domain';
import type { ProjectRecord } from '@bangban/record';
import type { DataSource } from 'typeorm';

/** How far a project's record is ahead of real time, in milliseconds. */
interface Ahead {
  /** By the installation's offset: what facts say. */
  offset: number;
  /** By the time that the project's workflow has skipped. */
  skipped: number;
  ticks: number;
}

/**
 * The real record, in the virtual time of the workflows: what an escort skips, the record's clock skips too. Done through
 * the offset row before each use, one use at a time, as each project stands at a moment of its own.
 */
export class TravellingRecord {
  private readonly projects = new Map<string, Ahead>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly record: ProjectRecord,
    private readonly clock: DataSource,
  ) {}

  /** Work at a moment that belongs to no project yet. */
  at<T>(instant: string, work: () => Promise<T>): Promise<T> {
    return this.inTurn(Date.parse(instant) - Date.now(), work);
  }

  /** From now on the project lives at this moment. */
  settle(projectId: string, instant: string): void {
    this.projects.set(projectId, { offset: Date.parse(instant) - Date.now(), skipped: 0, ticks: 0 });
  }

  /** Work at the project's own moment. */
  for<T>(projectId: string, work: () => Promise<T>): Promise<T> {
    const { offset, skipped } = this.of(projectId);
    return this.inTurn(offset + skipped, work);
  }

  /** The workflow's clock shows at least this. */
  reached(projectId: string, workflowTime: number): void {
    const ahead = this.of(projectId);
    ahead.skipped = Math.max(ahead.skipped, workflowTime - Date.now());
  }

  /** The demo clock is set forward. */
  setForward(projectId: string, ms: number): void {
    this.of(projectId).offset += ms;
  }

  /** The project's workflow is lost, and with it the time that it has skipped: that becomes part of the offset. */
  lost(projectId: string): void {
    const ahead = this.of(projectId);
    ahead.offset += ahead.skipped;
    ahead.skipped = 0;
  }

  /** What the project's facts say of the installation's clock. */
  offsetOf(projectId: string): number {
    return this.of(projectId).offset;
  }

  /** How often the project's workflow has ticked. */
  ticks(projectId: string): number {
    return this.of(projectId).ticks;
  }

  /** The activity: called by a worker, at the time of the workflow that calls. */
  async tick(projectId: string): Promise<EscortFact> {
    if (!this.projects.has(projectId)) return this.record.tick(projectId);
    this.of(projectId).ticks += 1;
    this.reached(projectId, activityInfo().currentAttemptScheduledTimestampMs);
    return this.told(projectId, await this.for(projectId, () => this.record.tick(projectId)));
  }

  async fact(projectId: string): Promise<EscortFact | null> {
    if (!this.projects.has(projectId)) return this.record.fact(projectId);
    const fact = await this.for(projectId, () => this.record.fact(projectId));
    return fact && this.told(projectId, fact);
  }

  /** What a workflow has skipped is no offset to it: its own clock shows it. */
  private told(projectId: string, fact: EscortFact): EscortFact {
    return { ...fact, offsetMs: this.of(projectId).offset };
  }

  /** Work with the database while nobody else uses it. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const run = this.turn.then(work);
    this.turn = run.catch(() => undefined);
    return run;
  }

  private inTurn<T>(aheadMs: number, work: () => Promise<T>): Promise<T> {
    return this.alone(async () => {
      await this.clock.query('UPDATE installation SET demo = true, clock_offset_ms = $1', [Math.round(aheadMs)]);
      return work();
    });
  }

  private of(projectId: string): Ahead {
    const ahead = this.projects.get(projectId);
    if (!ahead) throw new Error(`no such project: ${projectId}`);
    return ahead;
  }
}
