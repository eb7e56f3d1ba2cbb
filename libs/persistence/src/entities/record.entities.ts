import {
  bigint,
  flag,
  instant,
  integer,
  json,
  key,
  nullable,
  owned,
  references,
  table,
  text,
  texts,
  uuid,
} from './entity-helpers';
import { ofStream, streamColumns } from './stream.columns';

export const project = table(
  'project',
  {
    id: key(uuid(), 'pk_project'),
    ...streamColumns,
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
    /** The names by which it is found, folded. */
    search_text: text(),
  },
  {
    indices: [
      { name: 'ix_project_stage', columns: ['stage', 'status'] },
      { name: 'ix_project_created', columns: ['created_at', 'id'] },
      { name: 'ix_project_leader', columns: ['leader_id'] },
      owned('ix_project_wake_up', 'next_wake_up'),
      owned('ux_project_provenance', 'provenance_source', 'provenance_reference'),
      owned('ix_project_text', 'search_text'),
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
    search_text: text(),
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_help_item_project')],
    uniques: [{ name: 'ux_help_item_no', columns: ['project_id', 'no'] }],
    indices: [
      owned('ix_help_item_open', 'project_id'),
      owned('ix_help_item_person', 'person_id', 'due_at', 'id'),
      owned('ix_help_item_unit', 'unit_id', 'due_at', 'id'),
      owned('ix_help_item_due', 'due_at', 'id'),
      owned('ix_help_item_wake_up', 'project_id', 'next_wake_up'),
      owned('ix_help_item_issued', 'issued_at', 'id'),
      owned('ix_help_item_closed', 'closed_at'),
    ],
  },
);

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
    indices: [owned('ix_event_item', 'item_id', 'seq'), { name: 'ix_event_tx', columns: ['tx', 'stream_id', 'seq'] }],
  },
);

/** What an event made of a clock of an item; PostgreSQL adds it with the event. */
export const clockChange = table('clock_change', {
  item_id: key(uuid(), 'pk_clock_change'),
  /** Which clock: its place in the list of the function `note_clock_change`. */
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
      owned('ix_breach_item', 'item_id', 'clock'),
    ],
  },
);

/** Where a proof of funds has been recorded; whether it still stands is said by the project. */
export const fundProof = table(
  'fund_proof',
  { arrival_id: key(uuid(), 'pk_fund_proof'), project_id: uuid(), proof_key: text() },
  {
    foreignKeys: [references('project', 'project_id', 'fk_fund_proof_project')],
    indices: [
      { name: 'ix_fund_proof_key', columns: ['proof_key'] },
      { name: 'ix_fund_proof_project', columns: ['project_id'] },
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

/** Who stands on a project or one of its items, and so reads it. */
export const reader = table(
  'reader',
  {
    project_id: key(uuid(), 'pk_reader'),
    source: key(uuid(), 'pk_reader'),
    key: key(text(), 'pk_reader'),
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_reader_project')],
  },
);

/** All keys of a project in one row: by it readings find what they may show. */
export const readerSet = table(
  'reader_set',
  { project_id: key(uuid(), 'pk_reader_set'), keys: texts() },
  {
    foreignKeys: [references('project', 'project_id', 'fk_reader_set_project')],
    indices: [owned('ix_reader_set_keys', 'keys')],
  },
);

/** What is owed on a project itself and in answers about its items, and by whom. */
export const obligation = table(
  'obligation',
  {
    project_id: key(uuid(), 'pk_obligation'),
    matter: key(text(), 'pk_obligation'),
    kind: text(),
    clock: text(nullable),
    act: text(),
    people: texts(),
    unit_id: text(nullable),
    due_at: instant(nullable),
    yellow_at: instant(nullable),
    provisional: flag(),
    item_id: uuid(nullable),
    red_at: instant(nullable),
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_obligation_project')],
    indices: [
      owned('ix_obligation_people', 'people'),
      { name: 'ix_obligation_unit', columns: ['unit_id'] },
      owned('ix_obligation_due', 'due_at', 'project_id', 'matter'),
    ],
  },
);

/** By which rules and which directory what is owed on a project was told. */
export const obligationBasis = table(
  'obligation_basis',
  {
    project_id: key(uuid(), 'pk_obligation_basis'),
    directory_version: bigint(),
    edition: integer(),
  },
  { foreignKeys: [references('project', 'project_id', 'fk_obligation_basis_project')] },
);
