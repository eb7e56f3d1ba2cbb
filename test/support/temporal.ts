import { join } from 'node:path';
import { activityInfo } from '@temporalio/activity';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { createProjectEscortActivities } from '@bangban/activities';
import type { EscortFact } from '@bangban/domain';
import {
  connectNative,
  createTemporalClient,
  prepareNamespace,
  type TemporalSettings,
  VirtualTime,
} from '@bangban/temporal';
import {
  escortQuery,
  type EscortView,
  escortWorkflowId,
  factLearned,
  type projectEscort,
  PROJECT_ESCORT,
  STAGE_ATTRIBUTE,
  UNIT_ATTRIBUTE,
} from '@bangban/workflows/contract';
import { keepHistory } from './temporal-histories';
import type { MemoryRecord } from './temporal-record';

export const WORKFLOWS_PATH = join(__dirname, '../../workflows/src/index.ts');

/** The Temporal server that the test run started. */
export function temporalSettings(taskQueue: string): TemporalSettings {
  const address = process.env.TEMPORAL_ADDRESS;
  if (!address) throw new Error('TEMPORAL_ADDRESS is not set: run this tier through its npm script');
  return { address, namespace: process.env.TEMPORAL_NAMESPACE ?? 'bangban-test', taskQueue };
}

const logger = new DefaultLogger('ERROR');
Runtime.install({ logger });

let bundle: Promise<WorkflowBundle> | undefined;

/** A client, a worker with the product's workflows, and projects to escort, on the real server in virtual time. */
export class EscortBench {
  private readonly records = new Map<string, Pick<MemoryRecord, 'tick' | 'reached'>>();

  private constructor(
    readonly client: Client,
    readonly virtual: VirtualTime,
    private readonly taskQueue: string,
    private readonly stopWorker: () => Promise<void>,
  ) {}

  static async start(taskQueue: string, activities: object = {}): Promise<EscortBench> {
    const settings = temporalSettings(taskQueue);
    await prepareNamespace(settings, { retentionDays: 1, keywords: [STAGE_ATTRIBUTE.name, UNIT_ATTRIBUTE.name] });
    const client = createTemporalClient(settings);
    const connection = await connectNative(settings);
    bundle ??= bundleWorkflowCode({ workflowsPath: WORKFLOWS_PATH, logger });
    const holder: { bench?: EscortBench } = {};
    const tick = async (projectId: string): Promise<EscortFact> => {
      if (!holder.bench) throw new Error('not started');
      return holder.bench.tick(projectId);
    };
    const worker = await Worker.create({
      connection,
      namespace: settings.namespace,
      taskQueue,
      workflowBundle: await bundle,
      activities: { ...createProjectEscortActivities({ record: { tick, fact: async () => null } }), ...activities },
    });
    const running = worker.run();
    holder.bench = new EscortBench(client, new VirtualTime(client), taskQueue, async () => {
      worker.shutdown();
      await running;
      await connection.close();
      await client.connection.close();
    });
    return holder.bench;
  }

  /** Makes a record the one that answers for its project. */
  serve(projectId: string, record: Pick<MemoryRecord, 'tick' | 'reached'>): void {
    this.records.set(projectId, record);
  }

  /** What the relay does: starts the escort or tells it, by snapshot. */
  async tell(fact: EscortFact): Promise<WorkflowHandle<typeof projectEscort>> {
    return this.client.workflow.signalWithStart(PROJECT_ESCORT, {
      workflowId: escortWorkflowId(fact.projectId),
      taskQueue: this.taskQueue,
      args: [{ fact }],
      signal: factLearned,
      signalArgs: [fact],
    });
  }

  async ask(projectId: string): Promise<EscortView> {
    return this.client.workflow.getHandle(escortWorkflowId(projectId)).query(escortQuery);
  }

  /** Polls the escort until it says what is expected. */
  async askUntil(projectId: string, expected: (view: EscortView) => boolean): Promise<EscortView> {
    return until(() => this.ask(projectId), expected);
  }

  /** Moves a project's escort by days of virtual time, the record's clock with it. */
  async advance(record: MemoryRecord, days: number): Promise<void> {
    const reached = await this.virtual.advance(escortWorkflowId(record.projectId), days * 86_400_000);
    record.reached(reached.getTime());
  }

  /** Keeps the histories of all runs of an escort for the replay tier, when they are being recorded. */
  async keep(projectId: string, name: string): Promise<void> {
    await keepHistory(this.client, escortWorkflowId(projectId), name);
  }

  async stop(): Promise<void> {
    await this.stopWorker();
  }

  private async tick(projectId: string): Promise<EscortFact> {
    const record = this.records.get(projectId);
    if (!record) throw new Error(`no such project: ${projectId}`);
    record.reached(activityInfo().scheduledTimestampMs);
    return record.tick();
  }
}

/** Polls a condition until it holds; fails after 30 s with what it saw last. */
export async function until<T>(look: () => Promise<T>, expected: (seen: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 30_000; ; ) {
    const seen = await look();
    if (expected(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`not reached: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

