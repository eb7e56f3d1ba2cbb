import { types } from 'node:util';

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

/** Who gave the command may not be who was remembered. Nothing was done: find out, and send it again. */
export class CallerChanged extends Error {
  override readonly name = 'CallerChanged';

  constructor() {
    super('the caller has changed since they were read');
  }
}

/** SQLSTATE classes and codes that pass by themselves: connection, resources, shutdown, lock and deadlock. */
const PASSING = /^(08|53|57P|55P03|40P01|40001|57014|25P0[34])/;
/** The last: TypeORM gives a runner up by itself when its connection breaks in the middle of a transaction. */
const CONNECTION =
  /ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH|Connection terminated|timeout exceeded|not connected|Driver not Connected|Client has encountered a connection error|Client was closed|query runner (?:was )?already released/i;

interface DatabaseError extends Error {
  readonly code?: unknown;
  readonly driverError?: unknown;
  /** Of an AggregateError: one per address tried. */
  readonly errors?: readonly unknown[];
}

/** True for errors of the database that say nothing about the command itself. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof RecordUnavailable) return true;
  // Not `instanceof`: an error of Node's own sockets may come from another realm than this module.
  for (let at: unknown = error; types.isNativeError(at);) {
    const { cause, code, driverError, errors } = at as DatabaseError;
    if (typeof code === 'string' && (PASSING.test(code) || CONNECTION.test(code))) return true;
    if (CONNECTION.test(at.message)) return true;
    if (errors?.some((inner) => isUnavailable(inner))) return true;
    at = cause ?? driverError;
  }
  return false;
}
