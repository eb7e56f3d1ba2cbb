import { insertReactions, REACHED } from '@bangban/persistence';

const PROJECT_COLUMNS = [
  ...['seq', 'last_recorded_at', 'name', 'investor_name', 'amount', 'currency', 'industry', 'landing_unit_id'],
  ...['introducing_unit_id', 'follower_id', 'leader_id', 'party_unit_ids', 'party_person_ids', 'investor_contact_ids'],
  ...['platform', 'signing_year', 'origin', 'supervision_level', 'status', 'stage', 'stage_entered_at'],
  ...['policy_version', 'next_wake_up', 'yellow_at', 'due_at', 'stalled_since', 'state'],
  'search_text',
  'company_key',
  'head',
];
const ITEM_COLUMNS = [
  ...['state', 'open', 'unit_id', 'person_id', 'fallback', 'limit_days', 'issued_at', 'closed_at', 'clock'],
  ...['yellow_at', 'due_at', 'provisional', 'breached', 'late', 'next_wake_up', 'body'],
  ...['stalled_since', 'silent_since'],
];
const FORM_COLUMNS = [
  ...['state', 'open', 'ended_at', 'clock', 'yellow_at', 'due_at', 'provisional', 'next_wake_up', 'body'],
];
const OBLIGATION_COLUMNS = [
  ...['kind', 'clock', 'act', 'people', 'unit_id', 'due_at', 'yellow_at', 'provisional', 'item_id', 'red_at'],
];
const EVENT_COLUMNS = [
  ...[
    'stream_kind',
    'stream_id',
    'seq',
    'type',
    'v',
    'item_id',
    'occurred_at',
    'recorded_at',
    'actor_id',
    'acting_for',
  ],
  ...['actor_kind', 'command_id', 'policy_version', 'calendar_version', 'data', 'hash'],
].join(', ');
const RECEIPT_COLUMNS = [
  ...['actor_id', 'scope', 'idempotency_key', 'body_hash', 'command_id', 'stream_kind', 'stream_id', 'outcome', 'code'],
  ...['details', 'tick_from', 'seq_from', 'seq_to'],
].join(', ');
const excluded = (columns: readonly string[]): string => columns.map((name) => `${name} = excluded.${name}`).join(', ');

/** What a batch may write, by the part of the input that it is made from. A part without rows is left out of the statement. */
const PARTS = {
  projects: `
    INSERT INTO project SELECT r.* FROM input, jsonb_populate_recordset(NULL::project, j->'projects') r
    ON CONFLICT (id) DO UPDATE SET ${excluded(PROJECT_COLUMNS)}`,
  items: `
    INSERT INTO help_item SELECT r.* FROM input, jsonb_populate_recordset(NULL::help_item, j->'items') r
    ON CONFLICT (id) DO UPDATE SET ${excluded(ITEM_COLUMNS)}`,
  events: `
    INSERT INTO event (${EVENT_COLUMNS}, tx) SELECT ${EVENT_COLUMNS}, pg_current_xact_id()::text::bigint
    FROM input, jsonb_populate_recordset(NULL::event, j->'events')`,
  forms: `
    INSERT INTO supervision_form SELECT r.* FROM input, jsonb_populate_recordset(NULL::supervision_form, j->'forms') r
    ON CONFLICT (id) DO UPDATE SET ${excluded(FORM_COLUMNS)}`,
  formRungs: `
    INSERT INTO fired_form_rung SELECT r.* FROM input, jsonb_populate_recordset(NULL::fired_form_rung, j->'formRungs') r`,
  held: `
    INSERT INTO held_rung SELECT r.* FROM input, jsonb_populate_recordset(NULL::held_rung, j->'held') r
    ON CONFLICT (subject, clock, deadline_version, rung) DO UPDATE SET hold_id = excluded.hold_id, until = excluded.until,
      state = excluded.state, settled_at = excluded.settled_at`,
  rungs: `
    INSERT INTO fired_rung SELECT r.* FROM input, jsonb_populate_recordset(NULL::fired_rung, j->'rungs') r`,
  breaches: `
    INSERT INTO breach SELECT r.* FROM input, jsonb_populate_recordset(NULL::breach, j->'breaches') r`,
  cures: `
    UPDATE breach b SET cured_at = c.at
    FROM input, jsonb_to_recordset(j->'cures') AS c(project_id uuid, item_id uuid, clock text, at timestamptz)
    WHERE b.project_id = c.project_id AND b.item_id IS NOT DISTINCT FROM c.item_id AND b.clock = c.clock
      AND b.cured_at IS NULL`,
  relapses: `
    UPDATE breach b SET cured_at = NULL
    FROM input, jsonb_to_recordset(j->'relapses') AS c(project_id uuid, item_id uuid, at timestamptz)
    WHERE b.project_id = c.project_id AND b.item_id = c.item_id AND b.cured_at = c.at`,
  questions: `
    INSERT INTO escalation SELECT r.* FROM input, jsonb_populate_recordset(NULL::escalation, j->'questions') r`,
  answers: `
    UPDATE escalation e SET answered_at = coalesce(c.answered_at, e.answered_at),
      answered_by = coalesce(c.answered_by, e.answered_by), acting_for = coalesce(c.acting_for, e.acting_for),
      instruction = coalesce(c.instruction, e.instruction), words = coalesce(c.words, e.words),
      lapsed_at = coalesce(c.lapsed_at, e.lapsed_at), answer_due = coalesce(c.answer_due, e.answer_due),
      task_item_id = coalesce(c.task_item_id, e.task_item_id), rung = coalesce(c.rung, e.rung),
      recipients = e.recipients || coalesce(c.recipients, '{}')
    FROM input, jsonb_populate_recordset(NULL::escalation, j->'answers') c WHERE e.id = c.id`,
  reactions: insertReactions('input, ', "j->'reactions'"),
  proofs: `
    INSERT INTO fund_proof SELECT r.* FROM input, jsonb_populate_recordset(NULL::fund_proof, j->'proofs') r`,
  readers: `
    INSERT INTO reader SELECT r.* FROM input, jsonb_populate_recordset(NULL::reader, j->'readers') r ON CONFLICT DO NOTHING`,
  departures: `
    DELETE FROM reader d USING input, jsonb_to_recordset(j->'departures') AS r(project_id uuid, source uuid, key text)
    WHERE d.project_id = r.project_id AND d.source = r.source AND d.key = r.key`,
  obligations: `
    INSERT INTO obligation SELECT r.* FROM input, jsonb_populate_recordset(NULL::obligation, j->'obligations') r
    ON CONFLICT (project_id, matter) DO UPDATE SET ${excluded(OBLIGATION_COLUMNS)}
      WHERE obligation IS DISTINCT FROM excluded`,
  discharges: `
    DELETE FROM obligation o
    USING input, jsonb_to_recordset(j->'discharges') AS c(project_id uuid, owed text[], items uuid[], whole boolean)
    WHERE o.project_id = c.project_id AND o.matter <> ALL (c.owed)
      AND (c.whole OR o.item_id IS NULL OR o.item_id = ANY (c.items))`,
  bases: `
    INSERT INTO obligation_basis SELECT r.* FROM input, jsonb_populate_recordset(NULL::obligation_basis, j->'bases') r
    ON CONFLICT (project_id) DO UPDATE SET directory_version = excluded.directory_version, edition = excluded.edition`,
  notifications: `
    INSERT INTO notification SELECT r.* FROM input, jsonb_populate_recordset(NULL::notification, j->'notifications') r
    RETURNING id, recipient_id, stream_id, item_id, seq, created_at, settled_at, matter`,
  settlements: `
    UPDATE notification n SET settled_at = s.at
    FROM input, jsonb_to_recordset(j->'settlements') AS s(project_id uuid, item_id uuid, matters text[], at timestamptz)
    WHERE n.stream_id = s.project_id AND n.item_id IS NOT DISTINCT FROM s.item_id AND n.matter = ANY (s.matters)
      AND n.matter IS NOT NULL AND n.settled_at IS NULL`,
  deliveries: `
    INSERT INTO delivery (id, notification_id, channel, state, created_at, line, place)
    SELECT n.id || ':' || c.channel, n.id, c.channel, 'pending', n.created_at,
      n.recipient_id || ' ' || coalesce(n.item_id, n.stream_id), n.seq
    FROM input, jsonb_to_recordset(j->'deliveries') AS c(notification_id uuid, channel text, unit_id text)
      JOIN notifications n ON n.id = c.notification_id
    WHERE n.settled_at IS NULL AND ${REACHED}`,
  links: `
    UPDATE answer_link l SET used_at = clock_timestamp()
    FROM input, jsonb_to_recordset(j->'links') AS u(token_hash text) WHERE l.token_hash = u.token_hash`,
  audits: `
    INSERT INTO audit_entry (actor_id, acting_for, action, outcome, stream_kind, stream_id, item_id, command_id,
      request_id, remote_address, details)
    SELECT r.actor_id, r.acting_for, r.action, r.outcome, r.stream_kind, r.stream_id, r.item_id, r.command_id, r.request_id,
      r.remote_address, r.details
    FROM input, jsonb_populate_recordset(NULL::audit_entry, j->'audits') r`,
  receipts: `
    INSERT INTO command_receipt (${RECEIPT_COLUMNS}) SELECT ${RECEIPT_COLUMNS}
    FROM input, jsonb_populate_recordset(NULL::command_receipt, j->'receipts') r`,
  tellings: `
    INSERT INTO outbox (stream_kind, stream_id, seq, due_at)
    SELECT t.stream_kind, t.stream_id, t.seq, clock_timestamp() + t.after_ms * interval '1 millisecond'
    FROM input, jsonb_to_recordset(j->'tellings') AS t(stream_kind text, stream_id uuid, seq bigint, after_ms int)`,
} as const;

export type WritePart = keyof typeof PARTS;
export const WRITE_PARTS = Object.keys(PARTS) as WritePart[];
const statements = new Map<string, { readonly name: string; readonly text: string }>();

/** One statement, and so one round trip, for the parts that have rows: each such selection is prepared once. */
export function writeStatement(parts: readonly WritePart[]): { readonly name: string; readonly text: string } {
  const name = `record-write ${parts.join(' ')}`;
  const known = statements.get(name);
  if (known) return known;
  const withs = parts.map((part) => `${part} AS (${PARTS[part]})`);
  const statement = {
    name: `record-write-${statements.size}`,
    text: `WITH input AS (SELECT $1::jsonb AS j),${withs.join(',')}\n  SELECT`,
  };
  statements.set(name, statement);
  return statement;
}
