import { bigint, type Columns, instant, nullable, text, uuid } from './entity-helpers';

/**
 * What every file has, whatever its kind: how many events, the hash of the newest in hex, and when it was recorded. The kind
 * keeps them in a row of its own; the view `stream` shows them together, with kind, status and the next instant at which
 * something falls due.
 */
export const streamColumns = {
  seq: bigint(),
  last_recorded_at: instant(),
  head: text(),
  status: text(),
} satisfies Columns;

/** Of which file a row is. */
export const ofStream = { stream_id: uuid(), stream_kind: text() } satisfies Columns;

/** The same, null for what is of no file. */
export const maybeOfStream = { stream_id: uuid(nullable), stream_kind: text(nullable) } satisfies Columns;
