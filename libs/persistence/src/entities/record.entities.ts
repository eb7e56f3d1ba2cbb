import {
  bigint,
  flag,
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
  texts,
  uuid,
} from './entity-helpers';

export const project = table(
  'project',
  {
    id: key(uuid(), 'pk_project'),
    seq: bigint(),
    last_recorded_at: instant(),
    name: text(),
    investor_name: text(nullable),
    amount: { type: 'numeric', nullable: true },
    currency: text(nullable),
    industry: text(),
    landing_unit_id: text(nullable),
    introducing_unit_id: text(),
    follower_id: text(),
    leader_id: text(nullable),
    party_unit_ids: texts(),
    party_person_ids: texts(),
    investor_contact_ids: texts(),
    platform: text(),
    signing_year: integer(nullable),
    origin: text(),
    supervision_level: text(),
    status: text(),
    stage: text(),
    stage_entered_at: instant(),
    policy_version: integer(),
    next_wake_up: instant(nullable),
    yellow_at: instant(nullable),
    due_at: instant(nullable),
    provenance_source: text(nullable),
    provenance_reference: text(nullable),
    state: json(),
    created_at: instant(),
  },
  {
    indices: [
      { name: 'ix_project_stage', columns: ['stage', 'status'] },
      { name: 'ix_project_created', columns: ['created_at', 'id'] },
      { name: 'ix_project_leader', columns: ['leader_id'] },
      owned('ix_project_wake_up', 'next_wake_up'),
      owned('ux_project_provenance', 'provenance_source', 'provenance_reference'),
      owned('ix_project_text', 'name'),
      owned('ix_project_party_units', 'party_unit_ids'),
    ],
  },
);

export const helpItem = table(
  'help_item',
  {
    id: key(uuid(), 'pk_help_item'),
    project_id: uuid(),
    no: integer(),
    title: text(),
    template_key: text(nullable),
    stage: text(),
    state: text(),
    open: flag(),
    unit_id: text(),
    person_id: text(),
    fallback: flag(),
    limit_days: integer(),
    blocks: text(nullable),
    issued_at: instant(nullable),
    closed_at: instant(nullable),
    clock: text(nullable),
    yellow_at: instant(nullable),
    due_at: instant(nullable),
    provisional: flag(),
    breached: flag(),
    late: flag(),
    next_wake_up: instant(nullable),
    body: json(),
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_help_item_project')],
    uniques: [{ name: 'ux_help_item_no', columns: ['project_id', 'no'] }],
    indices: [
      owned('ix_help_item_open', 'project_id'),
      owned('ix_help_item_person', 'person_id', 'due_at'),
      owned('ix_help_item_unit', 'unit_id', 'due_at'),
      owned('ix_help_item_due', 'due_at', 'id'),
      owned('ix_help_item_wake_up', 'project_id', 'next_wake_up'),
      { name: 'ix_help_item_issued', columns: ['issued_at'] },
      owned('ix_help_item_closed', 'closed_at'),
    ],
  },
);

export const projectEvent = table(
  'project_event',
  {
    project_id: key(uuid(), 'pk_project_event'),
    seq: key(bigint(), 'pk_project_event'),
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
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_project_event_project')],
    indices: [
      owned('ix_project_event_item', 'item_id', 'seq'),
      { name: 'ix_project_event_tx', columns: ['tx', 'project_id', 'seq'] },
    ],
  },
);

/** What an event made of a clock of an item; PostgreSQL adds it with the event. */
export const clockChange = table('clock_change', {
  item_id: key(uuid(), 'pk_clock_change'),
  /** Of the clock: 1 verification, 2 handling, 3 sign-for. The first that is not stopped governs the item. */
  rank: key({ type: 'smallint' }, 'pk_clock_change'),
  seq: key(bigint(), 'pk_clock_change'),
  at: instant(),
  /** Of the clock from then on. */
  state: text(),
  yellow_at: instant(nullable),
  due_at: instant(nullable),
});

export const firedRung = table(
  'fired_rung',
  {
    project_id: key(uuid(), 'pk_fired_rung'),
    seq: key(bigint(), 'pk_fired_rung'),
    item_id: uuid(nullable),
    clock: text(),
    deadline_version: integer(),
    rung: text(),
    due: instant(),
    recorded_at: instant(),
  },
  { indices: [owned('ux_fired_rung', 'project_id', 'item_id', 'clock', 'deadline_version', 'rung')] },
);

export const breach = table(
  'breach',
  {
    project_id: key(uuid(), 'pk_breach'),
    seq: key(bigint(), 'pk_breach'),
    item_id: uuid(nullable),
    clock: text(),
    deadline_version: integer(),
    due: instant(),
    recorded_at: instant(),
    holder_unit_id: text(nullable),
    holder_id: text(nullable),
    stage: text(),
    missed: integer({ default: 1 }),
    cured_at: instant(nullable),
  },
  {
    indices: [
      { name: 'ix_breach_due', columns: ['due', 'project_id', 'seq'] },
      owned('ix_breach_uncured', 'project_id', 'item_id'),
    ],
  },
);

export const escalation = table(
  'escalation',
  {
    id: key(text(), 'pk_escalation'),
    project_id: uuid(),
    item_id: uuid(nullable),
    kind: text(),
    clock: text(),
    deadline_version: integer(),
    rung: text(),
    recipients: texts(),
    opened_at: instant(),
    answer_due: instant(),
    answered_at: instant(nullable),
    answered_by: text(nullable),
    acting_for: text(nullable),
    instruction: text(nullable),
    words: text(nullable),
    lapsed_at: instant(nullable),
    closed_at: instant(nullable),
    seq: bigint(),
  },
  {
    indices: [
      owned('ix_escalation_recipients', 'recipients'),
      { name: 'ix_escalation_project', columns: ['project_id', 'item_id'] },
      { name: 'ix_escalation_opened', columns: ['opened_at', 'id'] },
    ],
  },
);

export const notification = table(
  'notification',
  {
    id: key(uuid(), 'pk_notification'),
    recipient_id: text(),
    project_id: uuid(),
    item_id: uuid(nullable),
    kind: text(),
    params: json(),
    merged: integer({ default: 0 }),
    seq: bigint(),
    created_at: instant(),
    read_at: instant(nullable),
  },
  {
    indices: [
      { name: 'ix_notification_recipient', columns: ['recipient_id', 'created_at', 'id'] },
      owned('ix_notification_unread', 'recipient_id'),
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
  },
  {
    foreignKeys: [references('notification', 'notification_id', 'fk_delivery_notification')],
    indices: [owned('ix_delivery_pending', 'created_at')],
  },
);

const identity = { generated: 'increment' } as const;

export const outbox = table(
  'outbox',
  {
    id: key(bigint(identity), 'pk_outbox'),
    project_id: uuid(),
    seq: bigint(),
    /** When its workflow is to be told: at once, or within some seconds, together with what comes meanwhile. */
    due_at: instant(now),
  },
  {
    indices: [
      { name: 'ix_outbox_due', columns: ['due_at', 'project_id'] },
      { name: 'ix_outbox_project', columns: ['project_id'] },
    ],
  },
);

export const commandReceipt = table('command_receipt', {
  actor_id: key(text(), 'pk_command_receipt'),
  scope: key(text(), 'pk_command_receipt'),
  idempotency_key: key(text(), 'pk_command_receipt'),
  body_hash: text(),
  command_id: uuid(),
  project_id: uuid(nullable),
  outcome: text(),
  code: text(nullable),
  details: json(nullable),
  tick_from: bigint(nullable),
  seq_from: bigint(nullable),
  seq_to: bigint(nullable),
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
    project_id: uuid(nullable),
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
      owned('ix_audit_entry_project', 'project_id', 'id'),
    ],
  },
);

export const workerHeartbeat = table('worker_heartbeat', {
  worker_id: key(text(), 'pk_worker_heartbeat'),
  started_at: instant(),
  at: instant(),
});
