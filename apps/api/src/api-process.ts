import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiConfig } from '@bangban/config';
import { closeDatabase, createDataSource, type Database, openDatabase } from '@bangban/persistence';
import { createRecord } from '@bangban/record';
import { DiskStorage } from '@bangban/storage';
import { createTemporalClient } from '@bangban/temporal';
import type { Logger } from 'pino';
import { createApplication } from './application';

export interface ApiProcess {
  readonly port: number;
  readonly address: string;
  /** Answers what is under way, then closes. */
  stop(): Promise<void>;
}

/** Listens at once: while PostgreSQL is away every answer is a 503, and it comes back by itself. */
export async function startApiProcess(config: ApiConfig, log: Logger): Promise<ApiProcess> {
  const dataSource = createDataSource(config.databaseUrl, {
    applicationName: 'bangban-api',
    poolSize: config.dbPool,
    onPoolError: (error) => log.warn({ err: error }, 'a database connection broke'),
  });
  const stopping = new AbortController();
  const connected = connect(dataSource, log, stopping.signal);
  const record = createRecord({ dataSource, channels: config.channels });
  const temporal = createTemporalClient(config.temporal);
  const storage = new DiskStorage(config.filesDir);
  const app = await createApplication({ config, dataSource, record, storage, temporal }, log);
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    port,
    address: `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${port}`,
    async stop() {
      stopping.abort();
      await app.close();
      await connected;
      await temporal.connection.close().catch(() => undefined);
      await closeDatabase(dataSource);
    },
  };
}

async function connect(dataSource: Database, log: Logger, signal: AbortSignal): Promise<void> {
  for (let wait = 250; !signal.aborted; wait = Math.min(wait * 2, 5_000)) {
    try {
      await openDatabase(dataSource);
      return;
    } catch (error) {
      log.warn({ err: error }, 'the record is away, trying again');
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
