import type { Command, DomainEvent, EscortFact } from '@bangban/domain';
import { readEvents } from '@bangban/record';
import type { VirtualTime } from '@bangban/temporal';
import type { Client, WorkflowHandle } from '@temporalio/client';
import {
  escortQuery,
  type EscortView,
  escortWorkflowId,
  factLearned,
  type projectEscort,
  PROJECT_ESCORT,
} from '@bangban/workflows/contract';
import type { TestDatabase } from './database';
import type { Desk } from './record';
import { keepHistory } from './temporal-histories';
import type { TravellingRecord } from './temporal-record';
import { until } from './temporal-until';

const DAY_MS = 86_400_000;

/** Where a project lives: its record, and the server that its workflow runs on. */
export interface ProjectBench {
  readonly database: TestDatabase;
  readonly desk: Desk;
  readonly record: TravellingRecord;
  readonly client: Client;
  readonly settings: { readonly taskQueue: string };
  readonly virtual: VirtualTime;
}

/** One project of a bench: people's commands go to its record, facts and virtual time to its workflow. */
export class EscortedProject {
  constructor(
    private readonly bench: ProjectBench,
    readonly id: string,
  ) {}

  get handle(): WorkflowHandle<typeof projectEscort> {
    return this.bench.client.workflow.getHandle<typeof projectEscort>(escortWorkflowId(this.id));
  }

  get ticks(): number {
    return this.bench.record.ticks(this.id);
  }

  /** A person's command, at the project's moment. @throws Error when it is refused */
  act(personId: string, command: Command): Promise<readonly DomainEvent[]> {
    const { desk, record } = this.bench;
    return record.for(this.id, async () => (await desk.act(personId, this.id, command)).events);
  }

  /** An ad hoc item, issued to the land handler; signed for at once when it is to be handled from now on. */
  async item(limit: number, signedFor = true): Promise<string> {
    const itemId = await this.bench.record.for(this.id, () => this.bench.desk.item(this.id, { limit }));
    if (signedFor) await this.act('land-handler', { name: 'SignForHelpItem', payload: { itemId } });
    return itemId;
  }

  events(): Promise<DomainEvent[]> {
    return readEvents(this.bench.database.dataSource.manager, this.id, 1, Number.MAX_SAFE_INTEGER);
  }

  async fact(): Promise<EscortFact> {
    const fact = await this.bench.record.fact(this.id);
    if (!fact) throw new Error(`no such project: ${this.id}`);
    return fact;
  }

  /** What the relay does: starts the escort or tells it, by snapshot; the newest one, when none is named. */
  async tell(fact?: EscortFact): Promise<WorkflowHandle<typeof projectEscort>> {
    const newest = fact ?? (await this.fact());
    return this.bench.client.workflow.signalWithStart<typeof projectEscort, [EscortFact]>(PROJECT_ESCORT, {
      workflowId: escortWorkflowId(this.id),
      taskQueue: this.bench.settings.taskQueue,
      args: [{ fact: newest }],
      signal: factLearned,
      signalArgs: [newest],
    });
  }

  view(): Promise<EscortView> {
    return this.handle.query(escortQuery);
  }

  viewUntil(expected: (view: EscortView) => boolean, timeoutMs?: number): Promise<EscortView> {
    return until(() => this.view(), expected, timeoutMs);
  }

  /** Moves the escort by days of virtual time, and the record's clock with it. */
  async advance(days: number): Promise<void> {
    const reached = await this.bench.virtual.advance(escortWorkflowId(this.id), days * DAY_MS);
    if (reached) this.bench.record.reached(this.id, reached.getTime());
  }

  /** Keeps the histories of all its runs for the replay tier, when they are being recorded. */
  keep(path: string): Promise<void> {
    return keepHistory(this.bench.client, escortWorkflowId(this.id), path);
  }

  /** Ends the project, so that its workflow ends, too. */
  async end(): Promise<void> {
    await this.act('deputy', { name: 'TerminateProject', payload: { reason: '投资方退出', cause: 'objective' } });
    await (await this.tell()).result();
  }
}
