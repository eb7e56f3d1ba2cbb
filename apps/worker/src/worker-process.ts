import {
  createAdoptionActivities,
  createDeliverNoticeActivities,
  createDigestActivities,
  createDispatchMeetingActivities,
  createProjectEscortActivities,
  createReactionActivities,
  createReconcileActivities,
} from '@bangban/activities';
import { openChannels } from '@bangban/channels';
import type { WorkerConfig } from '@bangban/config';
import { createDataSource, createDeliveryStore } from '@bangban/persistence';
import {
  createAdministratorStore,
  createObligationRounds,
  createRecord,
  LONGEST_CHECK_MS,
  Reconciler,
} from '@bangban/record';
import { createTemporalClient } from '@bangban/temporal';
import type { Logger } from 'pino';
import { createChannelTests } from './channels/channel-tests';
import { createDigestKeeper } from './digest/keep-digests';
import { createEngineProbe } from './engine/engine-probe';
import { TemporalEngine } from './engine/temporal-engine';
import { createHeartbeat, HEARTBEAT_MS } from './observability/heartbeat';
import { startStatusServer } from './observability/status-server';
import { WorkerMetrics } from './observability/worker-metrics';
import { registerFindingMetrics } from './reconcile/finding-metrics';
import { ensureNightly } from './reconcile/nightly';
import { createAdoptionStarter } from './relay/adoption-starter';
import { createAdministrationDigest } from './relay/administration-digest';
import { createCalendarReminder } from './relay/calendar-reminder';
import { createDeliveryStarter } from './relay/delivery-starter';
import { createOutboxRelay } from './relay/outbox-relay';
import { createMeetingReminder } from './relay/meeting-reminder';
import { createWatchTeller } from './relay/watch-teller';
import { createMeetingRelay } from './relay/meeting-relay';
import { createReactionStarter } from './relay/reaction-starter';
import { PollLoop } from './relay/poll-loop';
import { connectRecord } from './connect-record';

const NIGHTLY_LOOK_MS = 15_000;
const DAILY_LOOK_MS = 60 * 60_000;
const CHANNEL_TESTS_LOOK_MS = 2_000;
const ADOPTIONS_LOOK_MS = 2_000;
const REACTIONS_LOOK_MS = 1_000;
/** People and units change a few times a day: whoever holds something then is told within seconds. */
const OWED_LOOK_MS = 5_000;
const WATCH_LOOK_MS = 3_000;

export interface WorkerProcess {
  readonly statusPort: number;
  /** In order: no new work, activities under way finished, connections closed. */
  stop(): Promise<void>;
}

/** Workflows and activities, the relay and the starter of deliveries, put together. Waits for PostgreSQL, never for Temporal. */
export async function startWorkerProcess(config: WorkerConfig, log: Logger): Promise<WorkerProcess> {
  const dataSource = createDataSource(config.databaseUrl, {
    applicationName: 'bangban-worker',
    poolSize: config.dbPool,
    onPoolError: (error) => log.warn({ err: error }, 'a database connection broke'),
  });
  await connectRecord(dataSource, log);
  const channels = openChannels({ smtp: config.smtp, ...config.messengers });
  const record = createRecord({ dataSource, channels: config.channels });
  const client = createTemporalClient(config.temporal);
  const metrics = new WorkerMetrics(dataSource);
  registerFindingMetrics(metrics.registry, dataSource);
  const { taskQueue } = config.temporal;
  const { discreet, webAddress } = config;
  // A pool of its own: what walks through whole tables may take longer than a command's statement ever should.
  const checking = createDataSource(config.databaseUrl, {
    applicationName: 'bangban-reconcile',
    poolSize: 2,
    statementTimeoutMs: LONGEST_CHECK_MS,
    onPoolError: (error) => log.warn({ err: error }, 'a database connection broke'),
  });
  await connectRecord(checking, log);
  // So have mails: many at once, each of which notes what became of it, must not make a tick wait for a connection.
  const noting = createDataSource(config.databaseUrl, {
    applicationName: 'bangban-deliveries',
    poolSize: 4,
    onPoolError: (error) => log.warn({ err: error }, 'a database connection broke'),
  });
  await connectRecord(noting, log);
  const reconciler = new Reconciler({ dataSource: checking, engine: createEngineProbe(client) });

  const engine = new TemporalEngine({
    settings: config.temporal,
    workflowsPath: require.resolve('@bangban/workflows'),
    activities: {
      ...createAdoptionActivities({ dataSource, record }),
      ...createProjectEscortActivities({ record }),
      ...createReactionActivities({ dataSource, record }),
      ...createDispatchMeetingActivities({ dataSource, record }),
      ...createDeliverNoticeActivities({ deliveries: createDeliveryStore(dataSource), channels, webAddress, discreet }),
      ...createDigestActivities({ dataSource, channels: config.channels }),
      ...createReconcileActivities({ reconciler, administrators: createAdministratorStore(dataSource), channels }),
    },
    deliveries: createDeliverNoticeActivities({
      deliveries: createDeliveryStore(noting),
      channels,
      webAddress,
      discreet,
    }),
    onState(state, error) {
      metrics.engineUp.set(state === 'running' ? 1 : 0);
      if (error) log.warn({ err: error }, 'Temporal is away, trying again');
      else log.info(`engine ${state}`);
    },
  });
  const loop = (what: string, idleMs: number, round: () => Promise<boolean>): PollLoop =>
    new PollLoop({
      round,
      idleMs,
      longestBackoffMs: 5_000,
      onError(error) {
        metrics.relayErrors.inc();
        log.warn({ err: error }, `${what} failed, trying again`);
      },
    });
  const relay = createOutboxRelay({
    dataSource,
    record,
    client,
    taskQueue,
    onSignalled: (count) => metrics.signals.inc(count),
    onError: (projectId, error) => log.debug({ err: error, projectId }, 'a fact was not delivered'),
  });
  const startDeliveries = createDeliveryStarter({
    dataSource,
    client,
    taskQueue,
    onError: (batch, error) => log.debug({ err: error, batch }, 'a batch of deliveries was not started'),
  });
  // A server that is new, or that was made anew, has no schedule yet; whether it has is asked again and again.
  const keepNightly = async (): Promise<boolean> => {
    if (engine.isRunning) await ensureNightly(client, dataSource, taskQueue);
    return false;
  };
  const keepDigests = createDigestKeeper({ dataSource, client, taskQueue });
  const loops = [
    loop('relay', 100, relay),
    loop('deliveries', 500, startDeliveries),
    loop('tests of channels', CHANNEL_TESTS_LOOK_MS, createChannelTests({ dataSource: noting, channels })),
    loop('adoptions', ADOPTIONS_LOOK_MS, createAdoptionStarter({ dataSource, client, taskQueue })),
    loop(
      'reactions',
      REACTIONS_LOOK_MS,
      createReactionStarter({
        dataSource,
        client,
        taskQueue,
        onError: (reactionId, error) => log.debug({ err: error, reactionId }, 'a reaction was not started'),
      }),
    ),
    loop(
      'the relay of meetings',
      REACTIONS_LOOK_MS,
      createMeetingRelay({
        dataSource,
        client,
        taskQueue,
        onError: (meetingId, error) => log.debug({ err: error, meetingId }, 'a meeting was not told of'),
      }),
    ),
    loop('the reminder of meetings', DAILY_LOOK_MS, createMeetingReminder({ dataSource, channels: config.channels })),
    loop('news of what is watched', WATCH_LOOK_MS, createWatchTeller({ dataSource, channels: config.channels })),
    loop('telling anew what is owed', OWED_LOOK_MS, createObligationRounds(dataSource)),
    loop(
      'the reminder of the calendar',
      DAILY_LOOK_MS,
      createCalendarReminder({ dataSource, channels: config.channels }),
    ),
    loop(
      'what administrators did',
      DAILY_LOOK_MS,
      createAdministrationDigest({ dataSource, channels: config.channels }),
    ),
    loop('the schedule of the nightly check', NIGHTLY_LOOK_MS, keepNightly),
    loop('the schedules of digests', NIGHTLY_LOOK_MS, () =>
      engine.isRunning ? keepDigests() : Promise.resolve(false),
    ),
    loop(
      'heartbeat',
      HEARTBEAT_MS,
      createHeartbeat(dataSource, () => engine.isRunning),
    ),
  ];
  const status = await startStatusServer({
    host: config.host,
    port: config.metricsPort,
    metrics: metrics.registry,
    metricsToken: config.metricsToken,
    isRunning: () => engine.isRunning,
  });
  engine.start();
  for (const each of loops) each.start();
  return {
    statusPort: status.port,
    async stop() {
      await Promise.all(loops.map((each) => each.stop()));
      await engine.stop();
      await status.close();
      channels.close();
      await client.connection.close().catch(() => undefined);
      await noting.destroy();
      await checking.destroy();
      await dataSource.destroy();
    },
  };
}
