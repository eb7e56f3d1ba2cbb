import {
  bigint,
  identity,
  instant,
  integer,
  json,
  key,
  now,
  nullable,
  owned,
  references,
  table,
  text,
  uuid,
} from './entity-helpers';
import { maybeOfStream, ofStream } from './stream.columns';

export const notification = table(
  'notification',
  {
    id: key(uuid(), 'pk_notification'),
    recipient_id: text(),
    /** Null for what concerns a person and no file. */
    ...maybeOfStream,
    item_id: uuid(nullable),
    kind: text(),
    params: json(),
    merged: integer({ default: 0 }),
    seq: bigint(),
    created_at: instant(),
    read_at: instant(nullable),
    /** What it asks for; null where it only informs. */
    matter: text(nullable),
    /** When that was done, or lost its ground. */
    settled_at: instant(nullable),
  },
  {
    indices: [
      { name: 'ix_notification_recipient', columns: ['recipient_id', 'created_at', 'id'] },
      owned('ix_notification_unread', 'recipient_id'),
      owned('ix_notification_asking', 'stream_id', 'item_id'),
    ],
  },
);

export const delivery = table(
  'delivery',
  {
    id: key(text(), 'pk_delivery'),
    notification_id: uuid(),
    channel: text(),
    state: text(),
    attempts: integer({ default: 0 }),
    last_error: text(nullable),
    created_at: instant(),
    finished_at: instant(nullable),
    /** With which others it leaves; null until it is about to, and again when it is to be sent once more. */
    batch: text(nullable),
    /** Recipient and item (or project): what is said of it is told in the order in which it happened. */
    line: text(),
    /** The event's seq: its place in the line. */
    place: bigint(),
    /** When it is to leave, on the record's clock; null until that is said. */
    leaves_at: instant(nullable),
  },
  {
    foreignKeys: [references('notification', 'notification_id', 'fk_delivery_notification')],
    indices: [
      owned('ix_delivery_pending', 'created_at'),
      owned('ix_delivery_batch', 'batch'),
      owned('ix_delivery_line', 'line', 'place'),
      owned('ix_delivery_robot', 'channel', 'created_at'),
      owned('ix_delivery_held', 'notification_id'),
      owned('ix_delivery_outcome', 'channel', 'state', 'finished_at'),
    ],
  },
);

/** Test messages that were asked for, and what came of them. */
export const channelTest = table(
  'channel_test',
  {
    id: key(uuid(), 'pk_channel_test'),
    channel: text(),
    unit_id: text(nullable),
    asked_by: text(),
    asked_at: instant(now),
    taken_at: instant(nullable),
    done_at: instant(nullable),
    outcome: text(nullable),
  },
  {
    foreignKeys: [references('person', 'asked_by', 'fk_channel_test_person')],
    indices: [
      { name: 'ix_channel_test_channel', columns: ['channel', 'asked_at'] },
      owned('ix_channel_test_waiting', 'asked_at'),
    ],
  },
);

/** Whose turn it is at a group robot, over all workers. */
export const robotTurn = table('robot_turn', {
  robot: key(text(), 'pk_robot_turn'),
  /** When its next message would be due if they came evenly. */
  next_at: instant(),
  /** Somebody sends. */
  held_until: instant(nullable),
});

export const outbox = table(
  'outbox',
  {
    id: key(bigint(identity), 'pk_outbox'),
    ...ofStream,
    seq: bigint(),
    /** When its workflow is to be told: at once, or within some seconds, together with what comes meanwhile. */
    due_at: instant(now),
  },
  {
    indices: [
      { name: 'ix_outbox_due', columns: ['due_at', 'stream_id'] },
      { name: 'ix_outbox_stream', columns: ['stream_id'] },
    ],
  },
);

export const workerHeartbeat = table('worker_heartbeat', {
  worker_id: key(text(), 'pk_worker_heartbeat'),
  started_at: instant(),
  at: instant(),
});
