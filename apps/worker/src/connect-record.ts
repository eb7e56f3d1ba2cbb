import type { Logger } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';
import { assertInstalled } from '@bangban/persistence';
import type { DataSource } from 'typeorm';

/** Waits for a PostgreSQL that is away or not migrated yet: a process started first is not a fault. */
export async function connectRecord(dataSource: DataSource, log: Logger): Promise<void> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      if (!dataSource.isInitialized) await dataSource.initialize();
      await assertInstalled(dataSource);
      return;
    } catch (error) {
      log.warn({ err: error }, 'the record is away, trying again');
      await pause(wait);
    }
  }
}
