import { sameSecret } from './secrets';

/** Where a request for metrics comes from, and what it brings. */
export interface MonitorRequest {
  /** Of the connection itself. */
  readonly remoteAddress: string | undefined;
  /** True where a proxy stands between: then everybody seems to be near. */
  readonly forwarded: boolean;
  readonly authorization: string | undefined;
}

const LOOPBACK = /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/;

/** Metrics are for a monitor on this machine, or one that knows the token. */
export function mayMonitor({ authorization, forwarded, remoteAddress }: MonitorRequest, token: string | null): boolean {
  if (!forwarded && remoteAddress !== undefined && LOOPBACK.test(remoteAddress)) return true;
  return token !== null && authorization !== undefined && sameSecret(authorization, `Bearer ${token}`);
}
