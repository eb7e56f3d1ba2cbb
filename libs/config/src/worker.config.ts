import { z } from 'zod';
import { type Environment, parseEnvironment } from './parse';
import {
  databaseParts,
  logParts,
  mailParts,
  monitorParts,
  poolParts,
  port,
  publicUrl,
  temporalParts,
  wholeCertificate,
} from './parts';
import { type TemporalConfig, temporalConfig } from './temporal.config';

const schema = z
  .object({
    ...databaseParts,
    ...poolParts,
    ...logParts,
    ...monitorParts,
    ...temporalParts,
    ...mailParts,
    /** Health and metrics of the worker, on loopback unless BANGBAN_HOST says otherwise. 0: any free port. */
    BANGBAN_METRICS_PORT: port.default(0),
    BANGBAN_HOST: z.string().min(1).default('127.0.0.1'),
    /** Where people open the application: mails link to it. Without it they carry no link. */
    BANGBAN_PUBLIC_URL: publicUrl,
  })
  .check(wholeCertificate);

/** Every variable that the worker reads. */
export const WORKER_ENV: readonly string[] = Object.keys(schema.shape);

export interface WorkerConfig {
  readonly databaseUrl: string;
  readonly dbPool: number;
  readonly logLevel: string;
  readonly host: string;
  readonly metricsPort: number;
  /** Null: metrics are told on loopback only. */
  readonly metricsToken: string | null;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Without a slash at its end. */
  readonly webAddress: string | null;
  readonly temporal: TemporalConfig;
}

/** The worker's settings, parsed once by its main program. @throws ConfigError */
export function loadWorkerConfig(env: Environment): WorkerConfig {
  const parsed = parseEnvironment(schema, env);
  return {
    databaseUrl: parsed.DATABASE_URL,
    dbPool: parsed.BANGBAN_DB_POOL,
    logLevel: parsed.BANGBAN_LOG_LEVEL,
    host: parsed.BANGBAN_HOST,
    metricsPort: parsed.BANGBAN_METRICS_PORT,
    metricsToken: parsed.BANGBAN_METRICS_TOKEN ?? null,
    smtp: parsed.SMTP_URL ? { url: parsed.SMTP_URL, from: parsed.SMTP_FROM } : null,
    webAddress: parsed.BANGBAN_PUBLIC_URL?.replace(/\/$/, '') ?? null,
    temporal: temporalConfig(parsed),
  };
}
