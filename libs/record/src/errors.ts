/** The record cannot be reached or is too busy right now; nothing was done, the same command may be sent again. */
export class RecordUnavailable extends Error {
  override readonly name = 'RecordUnavailable';

  constructor(
    cause: unknown,
    readonly retryAfterSeconds = 2,
  ) {
    super('the record is not available', { cause });
  }
}

/** SQLSTATE classes and codes that pass by themselves: connection, resources, shutdown, lock and deadlock. */
const PASSING = /^(08|53|57P|55P03|40P01|40001|57014|25P0[34])/;
const CONNECTION = /ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH|Connection terminated|timeout exceeded|not connected|Driver not Connected|Client has encountered a connection error|Client was closed/i;

/** True for errors of the database that say nothing about the command itself. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof RecordUnavailable) return true;
  for (let at: unknown = error; at instanceof Error; at = at.cause ?? (at as { driverError?: unknown }).driverError) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && (PASSING.test(code) || CONNECTION.test(code))) return true;
    if (CONNECTION.test(at.message)) return true;
    if (at instanceof AggregateError && at.errors.some((inner) => isUnavailable(inner))) return true;
  }
  return false;
}
