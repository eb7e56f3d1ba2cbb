import { z } from 'zod';
import { type Environment, parseEnvironment } from './parse';
import { databaseParts, flag, port, temporalParts } from './parts';

const schema = z.object({
  DATABASE_URL: databaseParts.DATABASE_URL.optional(),
  /** The owner of the tables, for migrations, where DATABASE_URL names a role that owns nothing. */
  BANGBAN_OWNER_URL: databaseParts.DATABASE_URL.optional(),
  TEMPORAL_ADDRESS: temporalParts.TEMPORAL_ADDRESS.optional(),
  TEMPORAL_NAMESPACE: temporalParts.TEMPORAL_NAMESPACE,
  BANGBAN_DATA_DIR: z.string().min(1).optional(),
  /** Demo data and demo sign-ins on the very first start. */
  BANGBAN_DEMO: flag.default(true),
  BANGBAN_HOST: z.string().min(1).default('127.0.0.1'),
  BANGBAN_PORT: port.default(3000),
});

export interface StartConfig {
  /** Null: an embedded PostgreSQL is started. */
  readonly databaseUrl: string | null;
  readonly ownerUrl: string | null;
  /** Null: a server of our own is started. */
  readonly temporalAddress: string | null;
  readonly temporalNamespace: string;
  /** Null: `.bangban` in the project's folder, or where that cannot serve, a folder of the machine. */
  readonly dataDir: string | null;
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
}

/** @throws ConfigError */
export function loadStartConfig(env: Environment): StartConfig {
  const parsed = parseEnvironment(schema, env);
  return {
    databaseUrl: parsed.DATABASE_URL ?? null,
    ownerUrl: parsed.BANGBAN_OWNER_URL ?? null,
    temporalAddress: parsed.TEMPORAL_ADDRESS ?? null,
    temporalNamespace: parsed.TEMPORAL_NAMESPACE,
    dataDir: parsed.BANGBAN_DATA_DIR ?? null,
    demo: parsed.BANGBAN_DEMO,
    host: parsed.BANGBAN_HOST,
    port: parsed.BANGBAN_PORT,
  };
}
