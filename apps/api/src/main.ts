import 'reflect-metadata';
import { loadApiConfig } from '@bangban/config';
import { pino } from 'pino';
import { startApiProcess } from './api-process';

/** Headers that carry secrets never reach the log. */
const REDACT = ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token'];

async function main(): Promise<void> {
  const config = loadApiConfig(process.env);
  const log = pino({ name: 'api', level: config.logLevel, redact: REDACT });
  const stopping = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
  const api = await startApiProcess(config, log);
  log.info({ address: api.address }, 'api started');
  // Whoever started this process as a child learns the address, whatever the log level.
  process.send?.({ address: api.address });
  log.info(`${await stopping}: stopping`);
  await api.stop();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
