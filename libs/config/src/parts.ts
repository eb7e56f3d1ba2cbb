import { z } from 'zod';

/** `1`/`true`/`yes` or `0`/`false`/`no`; anything else is a mistake that is told, not guessed at. */
export const flag = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.enum(['1', 'true', 'yes', '0', 'false', 'no']))
  .transform((value) => ['1', 'true', 'yes'].includes(value));

export const port = z.coerce.number().int().min(0).max(65_535);

/** Where the installation is reached from outside. */
export const publicUrl = z.url({ protocol: /^https?$/ }).optional();

export const databaseParts = {
  /** postgres://user:password@host:port/database */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
};

export const poolParts = {
  /** Connections of this process to PostgreSQL. */
  BANGBAN_DB_POOL: z.coerce.number().int().min(2).max(200).default(16),
};

export const monitorParts = {
  /** Who asks for metrics from another machine brings it as a bearer token. Without it they are told on loopback only. */
  BANGBAN_METRICS_TOKEN: z.string().min(20).optional(),
};

export const logParts = {
  BANGBAN_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
};

export const temporalParts = {
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/, 'must be host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('bangban'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('bangban'),
  /** Bearer key of a managed cluster; implies TLS. */
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  TEMPORAL_TLS: flag.default(false),
  /** PEM files for clusters with own roots or client certificates. */
  TEMPORAL_TLS_CA: z.string().min(1).optional(),
  TEMPORAL_TLS_CERT: z.string().min(1).optional(),
  TEMPORAL_TLS_KEY: z.string().min(1).optional(),
};

interface ClientCertificate {
  readonly TEMPORAL_TLS_CERT?: string | undefined;
  readonly TEMPORAL_TLS_KEY?: string | undefined;
}

/**
 * A client certificate is a certificate and its key. One without the other would be no certificate at all, and the cluster
 * would say only that it refuses us.
 */
export const wholeCertificate = z.superRefine<ClientCertificate>(
  ({ TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key }, ctx) => {
    const missing = cert && !key ? 'TEMPORAL_TLS_KEY' : key && !cert ? 'TEMPORAL_TLS_CERT' : null;
    if (missing === null) return;
    ctx.addIssue({ code: 'custom', path: [missing], message: 'certificate and key are named together or not at all' });
  },
  // With whatever else is wrong: everything is told at once.
  { when: () => true },
);

export const mailParts = {
  /** smtp://user:password@host:port; without it no mail is sent. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must be an smtp:// address')
    .optional(),
  SMTP_FROM: z.string().min(3).default('bangban@localhost'),
};
