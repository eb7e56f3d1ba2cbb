import { z } from 'zod';
import { channelRoutes, type MessengerConfig, messengerConfig, messengerParts, wholeApps } from './messengers';
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
    ...messengerParts,
    /** Health and metrics of the worker, on loopback unless BANGBAN_HOST says otherwise. 0: any free port. */
    BANGBAN_METRICS_PORT: port.default(0),
    BANGBAN_HOST: z.string().min(1).default('127.0.0.1'),
    /** Where people open the application: mails link to it. Without it they carry no link. */
    BANGBAN_PUBLIC_URL: publicUrl,
  })
  .check(wholeCertificate)
  .check(wholeApps);

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
  readonly messengers: MessengerConfig;
  /** As the API's. */
  readonly channels: readonly string[];
  /** Messengers are told how many matters wait, and no titles. */
  readonly discreet: boolean;
  /** Without a slash at its end. */
  readonly webAddress: string | null;
  readonly temporal: TemporalConfig;
}

/** The worker's settings, parsed once by its main program. @throws ConfigError */
export function loadWorkerConfig(env: Environment): WorkerConfig {
  const parsed = parseEnvironment(schema, env);
  const messengers = messengerConfig(parsed);
  return {
    databaseUrl: parsed.DATABASE_URL,
    dbPool: parsed.BANGBAN_DB_POOL,
    logLevel: parsed.BANGBAN_LOG_LEVEL,
    host: parsed.BANGBAN_HOST,
    metricsPort: parsed.BANGBAN_METRICS_PORT,
    metricsToken: parsed.BANGBAN_METRICS_TOKEN ?? null,
    smtp: parsed.SMTP_URL ? { url: parsed.SMTP_URL, from: parsed.SMTP_FROM } : null,
    messengers,
    channels: channelRoutes(parsed.SMTP_URL !== undefined, messengers),
    discreet: parsed.BANGBAN_DISCREET,
    webAddress: parsed.BANGBAN_PUBLIC_URL?.replace(/\/$/, '') ?? null,
    temporal: temporalConfig(parsed),
  };
}
