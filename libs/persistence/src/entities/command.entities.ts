import { bigint, identity, instant, json, key, now, nullable, owned, table, text, uuid } from './entity-helpers';
import { maybeOfStream } from './stream.columns';

export const commandReceipt = table('command_receipt', {
  actor_id: key(text(), 'pk_command_receipt'),
  scope: key(text(), 'pk_command_receipt'),
  idempotency_key: key(text(), 'pk_command_receipt'),
  body_hash: text(),
  command_id: uuid(),
  ...maybeOfStream,
  outcome: text(),
  code: text(nullable),
  details: json(nullable),
  tick_from: bigint(nullable),
  seq_from: bigint(nullable),
  seq_to: bigint(nullable),
  created_at: instant(now),
});

/** Of requests that are no commands: their answers, since they have no events to say it again from. */
export const requestReceipt = table('request_receipt', {
  actor_id: key(text(), 'pk_request_receipt'),
  scope: key(text(), 'pk_request_receipt'),
  idempotency_key: key(text(), 'pk_request_receipt'),
  body_hash: text(),
  answer: json(),
  created_at: instant(now),
});

export const auditEntry = table(
  'audit_entry',
  {
    id: key(bigint(identity), 'pk_audit_entry'),
    at: instant(now),
    actor_id: text(nullable),
    acting_for: text(nullable),
    action: text(),
    outcome: text(),
    ...maybeOfStream,
    item_id: uuid(nullable),
    command_id: uuid(nullable),
    request_id: text(nullable),
    remote_address: text(nullable),
    details: json({ default: {} }),
  },
  {
    indices: [
      { name: 'ix_audit_entry_at', columns: ['at', 'id'] },
      { name: 'ix_audit_entry_actor', columns: ['actor_id', 'id'] },
      owned('ix_audit_entry_stream', 'stream_id', 'id'),
      owned('ix_audit_entry_roles', 'id'),
    ],
  },
);
