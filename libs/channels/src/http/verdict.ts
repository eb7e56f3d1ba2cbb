import { ChannelBusy, ChannelRefused } from '../channel';
import type { Answered } from './gateway';

/** What the codes of a service mean; one that stands nowhere is worth another try. */
export interface Codes {
  readonly field: 'code' | 'errcode';
  /** How long to wait, in milliseconds. */
  readonly busy: Readonly<Record<number, number>>;
  /** Nobody there, or nothing that could be sent: another try brings the same. */
  readonly refused: readonly number[];
  /** The access token has ended, or is none any more. */
  readonly token?: readonly number[];
}

/** Where a service says that it is too much, and not for how long. */
const SOME_TIME_MS = 60_000;

/**
 * What an answer means. Never with its words: they may repeat what was sent.
 * @throws ChannelRefused, ChannelBusy, or Error where it is worth another try
 */
export function verdictOf(service: string, codes: Codes, { body, status, waitMs }: Answered): 'taken' | 'token' {
  const said = body[codes.field];
  const code = typeof said === 'number' && Number.isSafeInteger(said) ? said : null;
  const name = `${service.toUpperCase()}_${code ?? `HTTP_${status}`}`;
  if (code !== null && code in codes.busy) throw new ChannelBusy(name, waitMs ?? codes.busy[code] ?? SOME_TIME_MS);
  if (status === 429) throw new ChannelBusy(name, waitMs ?? SOME_TIME_MS);
  if (code === 0 && status < 300) return 'taken';
  if (code !== null && codes.token?.includes(code)) return 'token';
  if (code !== null && codes.refused.includes(code)) throw new ChannelRefused(name, name);
  throw new Error(name);
}
