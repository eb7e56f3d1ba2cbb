import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { loadApiConfig } from '@bangban/config';
import { createDataSource } from '@bangban/persistence';
import { createRecord } from '@bangban/record';
import type { FileStorage } from '@bangban/storage';
import { createTemporalClient } from '@bangban/temporal';
import { pino } from 'pino';
import { createApplication } from '../application';
import { openApiDocument } from './openapi';

/** Writes the API's description to the file named. Connects to nothing. */
async function main(): Promise<void> {
  const file = process.argv[2];
  if (!file) throw new Error('name the file to write');
  const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', TEMPORAL_ADDRESS: '127.0.0.1:1' };
  const config = loadApiConfig(nowhere);
  const dataSource = createDataSource(config.databaseUrl);
  const storage: FileStorage = { put: () => Promise.reject(new Error('nowhere')), open: () => Promise.resolve(null) };
  const record = createRecord({ dataSource });
  const parts = { config, dataSource, record, storage, temporal: createTemporalClient(config.temporal) };
  const app = await createApplication(parts, pino({ level: 'silent' }));
  writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
  await app.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
