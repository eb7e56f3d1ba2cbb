import { DefaultLogger, type LogLevel, Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';

const LEVELS: Readonly<Record<LogLevel, 'debug' | 'info' | 'warn' | 'error'>> = {
  TRACE: 'debug',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};

/** Sends what the Temporal SDK has to say through the process's own log. Once per process, before anything connects. */
export function bridgeTemporalLogs(log: Logger): void {
  const logger = new DefaultLogger(log.isLevelEnabled('debug') ? 'DEBUG' : 'WARN', ({ level, message, meta }) => {
    const { error, ...temporal }: Readonly<Record<string, unknown>> = meta ?? {};
    log[LEVELS[level]](error === undefined ? { temporal } : { temporal, err: error }, message);
  });
  Runtime.install({ logger, shutdownSignals: [] });
}
