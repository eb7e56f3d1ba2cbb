import { loadWorkerConfig } from '@bangban/config';
import { pino } from 'pino';
import { bridgeTemporalLogs } from './observability/temporal-logs';
import { startWorkerProcess } from './worker-process';

async function main(): Promise<void> {
  const config = loadWorkerConfig(process.env);
  const log = pino({ name: 'worker', level: config.logLevel });
  bridgeTemporalLogs(log);
  const stopping = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
  const worker = await startWorkerProcess(config, log);
  log.info({ statusPort: worker.statusPort }, 'worker started');
  log.info(`${await stopping}: stopping`);
  await worker.stop();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
