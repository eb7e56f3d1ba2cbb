import type { TLSConfig } from '@temporalio/client';

/** Where the Temporal server is and what is ours on it. */
export interface TemporalSettings {
  /** `host:port` of the frontend. */
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  /** Sent as a bearer token; wants TLS. */
  readonly apiKey?: string;
  /** True: TLS with the system's roots. An object: own roots, client certificate (PEM). */
  readonly tls?: boolean | TLSConfig;
}

/** The part of the settings that both kinds of connection take. */
export function connectionOptions(settings: TemporalSettings): Pick<TemporalSettings, 'address' | 'apiKey' | 'tls'> {
  const { address, apiKey, tls } = settings;
  return { address, ...(apiKey === undefined ? {} : { apiKey }), tls: tls ?? apiKey !== undefined };
}
