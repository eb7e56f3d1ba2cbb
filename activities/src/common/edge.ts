import { activityInfo, ApplicationFailure, log } from '@temporalio/activity';
import { types } from 'node:util';

/**
 * The edge between the application and Temporal. What leaves through it is written into a history, so only codes do:
 * messages may hold names or addresses and go to the log. Everything but a
 * {@link finalFailure} is retried by the proxy's policy.
 */
export async function atTheEdge<T>(work: () => Promise<T>, again?: Again): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error, again);
  }
}

/** A failure that trying again cannot help. */
export function finalFailure(code: string): ApplicationFailure {
  return ApplicationFailure.create({ type: code, message: code, nonRetryable: true });
}

/** When it is tried again, in milliseconds, where the proxy's policy is not to say: that goes by all attempts there were. */
export interface Again {
  readonly nextRetryDelay: number;
}

/** The failure that is written, of an error that is not one yet; the error itself goes to the log. */
export function failureOf(error: unknown, again?: Again): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  const code = codeOf(error);
  log.warn('activity failed', { code, attempt: activityInfo().attempt, error });
  return ApplicationFailure.create({ type: code, message: code, ...again });
}

/** True when the record could not be asked at all: nothing is known about what was asked for. */
export function isRecordAway(error: unknown): boolean {
  return types.isNativeError(error) && error.name === 'RecordUnavailable';
}

function codeOf(error: unknown): string {
  if (isRecordAway(error)) return 'RECORD_UNAVAILABLE';
  // Not `instanceof`: an error of Node's own sockets may come from another realm than this module.
  if (!types.isNativeError(error)) return 'INTERNAL';
  const { code } = error as Error & { code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,63}$/.test(code) ? code : 'INTERNAL';
}
