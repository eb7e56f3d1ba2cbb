import { z } from 'zod';
import { type Environment, parseEnvironment } from './parse';
import { databaseParts } from './parts';

const schema = z.object({
  ...databaseParts,
  /** The role as which API and worker sign in, where it is not the owner of the tables. */
  BANGBAN_APP_ROLE: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/)
    .optional(),
});

/** Every variable that the migration program reads. */
export const MIGRATE_ENV: readonly string[] = Object.keys(schema.shape);

/** @throws ConfigError */
export function loadMigrateConfig(env: Environment): {
  readonly databaseUrl: string;
  readonly applicationRole: string | null;
} {
  const { BANGBAN_APP_ROLE, DATABASE_URL } = parseEnvironment(schema, env);
  return { databaseUrl: DATABASE_URL, applicationRole: BANGBAN_APP_ROLE ?? null };
}
