import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { loadApiConfig } from '@bangban/config';
import { createDataSource } from '@bangban/persistence';
import { createRecord } from '@bangban/record';
import type { FileStorage } from '@bangban/storage';
import { createTemporalClient } from '@bangban/temporal';
import { pino } from 'pino';
import type { AppParts } from './app.module';
import { createApplication } from './application';
import { ACCESS } from './common/access';
import { PolicyController } from './reference/policy.controller';

/** Parts that connect to nothing: an application is put together before anything is asked of it. */
function parts(): AppParts {
  const config = loadApiConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', TEMPORAL_ADDRESS: '127.0.0.1:1' });
  const dataSource = createDataSource(config.databaseUrl);
  const storage: FileStorage = { put: () => Promise.reject(new Error('nowhere')), open: () => Promise.resolve(null) };
  return {
    config,
    dataSource,
    storage,
    record: createRecord({ dataSource }),
    temporal: createTemporalClient(config.temporal),
  };
}

describe('the application', () => {
  it('does not start with a controller that has lost its access rule', async () => {
    const rule: unknown = Reflect.getMetadata(ACCESS, PolicyController);
    Reflect.deleteMetadata(ACCESS, PolicyController);
    try {
      const refused = createApplication(parts(), pino({ level: 'silent' }));
      await expect(refused).rejects.toThrow(/routes without @Access: PolicyController\.list .*PolicyController\.get /);
    } finally {
      Reflect.defineMetadata(ACCESS, rule, PolicyController);
    }
    const app = await createApplication(parts(), pino({ level: 'silent' }));
    await app.close();
  });
});
