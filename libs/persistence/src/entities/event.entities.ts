import { bigint, instant, integer, json, key, nullable, owned, table, text, uuid } from './entity-helpers';
import { ofStream } from './stream.columns';

/** Of every kind of file: a project is one. */
export const event = table(
  'event',
  {
    ...ofStream,
    stream_id: key(uuid(), 'pk_event'),
    seq: key(bigint(), 'pk_event'),
    type: text(),
    v: { type: 'smallint' },
    item_id: uuid(nullable),
    occurred_at: instant(),
    recorded_at: instant(),
    actor_id: text(),
    acting_for: text(nullable),
    actor_kind: text(),
    command_id: uuid(),
    policy_version: integer(),
    calendar_version: integer(),
    data: json(),
    /** Of the transaction: orders the stream of changes by commit. */
    tx: bigint(),
    /** Chains it to the event before it in its stream. */
    hash: { type: 'bytea' },
  },
  {
    indices: [
      owned('ix_event_contact', 'stream_id', 'seq'),
      owned('ix_event_item', 'item_id', 'seq'),
      owned('ix_event_stood_in', 'recorded_at', 'stream_id', 'seq'),
      owned('ix_event_contact_day', 'stream_id'),
      { name: 'ix_event_tx', columns: ['tx', 'stream_id', 'seq'] },
    ],
  },
);
