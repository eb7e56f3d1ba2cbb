import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { createDeliverNoticeActivities, createProjectEscortActivities } from '@bangban/activities';
import { ChannelRegistry, type Channel } from '@bangban/channels';
import type { Policy } from '@bangban/domain';
import { createDataSource, createDeliveryStore, publishPolicy } from '@bangban/persistence';
import { createRecord } from '@bangban/record';
import {
  connectNative,
  createTemporalClient,
  createWorker,
  prepareNamespace,
  runTogether,
  stopAll,
  type TemporalSettings,
  VirtualTime,
} from '@bangban/temporal';
import { deliveryQueue, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from '@bangban/workflows/contract';
import { freshDatabase, type TestDatabase } from './database';
import { Desk } from './record';
import { Cable } from './temporal-cable';
import { EscortedProject } from './temporal-project';
import { TravellingRecord } from './temporal-record';

const WORKFLOWS_PATH = join(__dirname, '../../workflows/src/index.ts');

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
});

/** The tier's Temporal server. */
export function temporalSettings(taskQueue: string): TemporalSettings {
  const address = process.env.BANGBAN_TEST_TEMPORAL_ADDRESS;
  if (!address) throw new Error('BANGBAN_TEST_TEMPORAL_ADDRESS is not set: the tier has no Temporal server');
  return { address, namespace: process.env.BANGBAN_TEST_TEMPORAL_NAMESPACE ?? 'bangban-test', taskQueue };
}

export interface BenchOptions {
  readonly policy: Policy;
  readonly channels?: readonly Channel[];
  /** False: the test starts a worker itself, later or of its own kind. */
  readonly worker?: boolean;
}

/** What a worker asks of the record. */
export type TickingRecord = Pick<TravellingRecord, 'tick' | 'fact'>;

/** A real record on a database of its own, a client and a worker on the real server, in virtual time. */
export class EscortBench {
  private readonly closing: (() => Promise<unknown>)[] = [];
  private readonly faulty = new Map<string, TickingRecord>();

  private constructor(
    readonly database: TestDatabase,
    readonly desk: Desk,
    readonly record: TravellingRecord,
    /** Between the worker and its database. */
    readonly cable: Cable,
    readonly client: Client,
    readonly settings: TemporalSettings,
    private readonly channels: ChannelRegistry,
  ) {}

  static async start({ policy, channels = [], worker = true }: BenchOptions): Promise<EscortBench> {
    const settings = temporalSettings(`bench-${randomUUID()}`);
    await prepareNamespace(settings, { retentionDays: 1, keywords: [STAGE_ATTRIBUTE.name, UNIT_ATTRIBUTE.name] });
    const database = await freshDatabase();
    await publishPolicy(database.dataSource.manager, policy);
    const cable = new Cable(new URL(database.url));
    await cable.plug();
    const pool = await createDataSource(cable.url, { poolSize: 5 }).initialize();
    const registry = new ChannelRegistry(channels);
    const record = new TravellingRecord(
      createRecord({ dataSource: pool, channels: registry.names() }),
      database.dataSource,
    );
    const client = createTemporalClient(settings);
    const desk = new Desk(database, registry.names());
    const bench = new EscortBench(database, desk, record, cable, client, settings, registry);
    bench.closing.push(
      async () => client.connection.close(),
      () => pool.destroy(),
      () => cable.pull(),
      () => database.drop(),
    );
    if (worker) await bench.startWorker();
    return bench;
  }

  get virtual(): VirtualTime {
    return new VirtualTime(this.client);
  }

  /** A registered lead, at a moment of the record's clock. */
  async project(startsAt: string): Promise<EscortedProject> {
    const id = await this.record.at(startsAt, () => this.desk.lead());
    this.record.settle(id, startsAt);
    return new EscortedProject(this, id);
  }

  /** For one project, a record that misbehaves. */
  serve(projectId: string, record: TickingRecord): void {
    this.faulty.set(projectId, record);
  }

  async startWorker(): Promise<void> {
    const connection = await connectNative(this.settings);
    const of = (projectId: string): TickingRecord => this.faulty.get(projectId) ?? this.record;
    const deliveries = createDeliverNoticeActivities({
      deliveries: createDeliveryStore(this.database.dataSource),
      channels: this.channels,
      webAddress: null,
    });
    const apart = { ...this.settings, taskQueue: deliveryQueue(this.settings.taskQueue) };
    const workers = [
      await createWorker(connection, this.settings, {
        workflowsPath: WORKFLOWS_PATH,
        identity: 'bench',
        activities: {
          ...createProjectEscortActivities({
            record: { tick: (id) => of(id).tick(id), fact: (id) => of(id).fact(id) },
          }),
          ...deliveries,
        },
      }),
      await createWorker(connection, apart, { identity: 'bench', activities: deliveries, slots: 5 }),
    ];
    const running = runTogether(workers);
    this.closing.unshift(async () => {
      stopAll(workers);
      await running;
      await connection.close();
    });
  }

  async stop(): Promise<void> {
    for (const close of this.closing) await close();
    this.channels.close();
  }
}
