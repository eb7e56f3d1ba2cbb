import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { temporalParts } from './parts';

type Parsed = z.output<z.ZodObject<typeof temporalParts>>;

export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly apiKey?: string;
  readonly tls?:
    | boolean
    | {
        readonly serverRootCACertificate?: Buffer;
        readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer };
      };
}

/** The cluster, with the PEM files read. @throws Error when a named file cannot be read */
export function temporalConfig(env: Parsed): TemporalConfig {
  const base = {
    address: env.TEMPORAL_ADDRESS,
    namespace: env.TEMPORAL_NAMESPACE,
    taskQueue: env.TEMPORAL_TASK_QUEUE,
    ...(env.TEMPORAL_API_KEY === undefined ? {} : { apiKey: env.TEMPORAL_API_KEY }),
  };
  const { TEMPORAL_TLS_CA: ca, TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key } = env;
  if (!ca && !cert) return env.TEMPORAL_TLS ? { ...base, tls: true } : base;
  return {
    ...base,
    tls: {
      ...(ca ? { serverRootCACertificate: readFileSync(ca) } : {}),
      ...(cert && key ? { clientCertPair: { crt: readFileSync(cert), key: readFileSync(key) } } : {}),
    },
  };
}
