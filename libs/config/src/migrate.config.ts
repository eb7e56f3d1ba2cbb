import { z } from 'zod';
import { type Environment, parseEnvironment } from './parse';
import { databaseParts } from './parts';

const schema = z.object({ ...databaseParts });

/** Every variable that the migration program reads. */
export const MIGRATE_ENV: readonly string[] = Object.keys(schema.shape);

/** @throws ConfigError */
export function loadMigrateConfig(env: Environment): { readonly databaseUrl: string } {
  return { databaseUrl: parseEnvironment(schema, env).DATABASE_URL };
}
