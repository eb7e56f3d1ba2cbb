import { resolve } from 'node:path';
import { z } from 'zod';
import { channelRoutes, messengerConfig, messengerParts, wholeApps } from './messengers';
import { type Environment, parseEnvironment } from './parse';
import {
  databaseParts,
  flag,
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
    BANGBAN_HOST: z.string().min(1).default('127.0.0.1'),
    BANGBAN_PORT: port.default(3000),
    /** How people reach it; its scheme and host are what browsers must come from. */
    BANGBAN_PUBLIC_URL: publicUrl,
    /** Cookies over TLS only. Follows the public address where it is not set. */
    BANGBAN_SECURE_COOKIES: flag.optional(),
    /** True behind a reverse proxy that sets X-Forwarded-For. */
    BANGBAN_TRUST_PROXY: flag.default(false),
    /** Requests per minute and client before 429. */
    BANGBAN_RATE_LIMIT: z.coerce.number().int().min(1).default(6_000),
    /** Where uploaded files are kept. */
    BANGBAN_FILES_DIR: z.string().min(1).default('.bangban/files'),
    BANGBAN_WEB_DIR: z.string().min(1).optional(),
  })
  .check(wholeCertificate)
  .check(wholeApps);

/** Every variable that the API reads. */
export const API_ENV: readonly string[] = Object.keys(schema.shape);

export interface ApiConfig {
  readonly databaseUrl: string;
  readonly dbPool: number;
  readonly logLevel: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly secureCookies: boolean;
  readonly trustProxy: boolean;
  readonly rateLimit: number;
  /** Null: metrics are told on loopback only. */
  readonly metricsToken: string | null;
  /** Channels for which deliveries are recorded; a robot's with the unit in whose group it stands. */
  readonly channels: readonly string[];
  readonly filesDir: string;
  /** Folder of the built web app; null where the API serves alone. */
  readonly webDir: string | null;
  readonly temporal: TemporalConfig;
}

/** The API's settings, parsed once by its main program. @throws ConfigError */
export function loadApiConfig(env: Environment): ApiConfig {
  const parsed = parseEnvironment(schema, env);
  return {
    databaseUrl: parsed.DATABASE_URL,
    dbPool: parsed.BANGBAN_DB_POOL,
    logLevel: parsed.BANGBAN_LOG_LEVEL,
    host: parsed.BANGBAN_HOST,
    port: parsed.BANGBAN_PORT,
    publicUrl: parsed.BANGBAN_PUBLIC_URL ?? null,
    secureCookies: parsed.BANGBAN_SECURE_COOKIES ?? parsed.BANGBAN_PUBLIC_URL?.startsWith('https://') ?? false,
    trustProxy: parsed.BANGBAN_TRUST_PROXY,
    rateLimit: parsed.BANGBAN_RATE_LIMIT,
    metricsToken: parsed.BANGBAN_METRICS_TOKEN ?? null,
    channels: channelRoutes(parsed.SMTP_URL !== undefined, messengerConfig(parsed)),
    filesDir: resolve(parsed.BANGBAN_FILES_DIR),
    webDir: parsed.BANGBAN_WEB_DIR ?? null,
    temporal: temporalConfig(parsed),
  };
}
