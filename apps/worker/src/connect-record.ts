import type { Logger } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';
import { assertInstalled, type Database, openDatabase } from '@bangban/persistence';

/** Waits for a PostgreSQL that is away or not migrated yet: a process started first is not a fault. */
export async function connectRecord(dataSource: Database, log: Logger): Promise<void> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      await openDatabase(dataSource);
      await assertInstalled(dataSource);
      return;
    } catch (error) {
      log.warn({ err: error }, 'the record is away, trying again');
      await pause(wait);
    }
  }
}
