import { bigint, instant, integer, key, nullable, owned, references, table, text, texts, uuid } from './entity-helpers';

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
    asks_for: text(nullable),
    task_item_id: uuid(nullable),
  },
  {
    indices: [
      owned('ix_escalation_recipients', 'recipients'),
      { name: 'ix_escalation_project', columns: ['project_id', 'item_id'] },
      { name: 'ix_escalation_opened', columns: ['opened_at', 'id'] },
    ],
  },
);

export const heldRung = table(
  'held_rung',
  {
    /** The form, the item, or the project itself. */
    subject: key(uuid(), 'pk_held_rung'),
    clock: key(text(), 'pk_held_rung'),
    deadline_version: key(integer(), 'pk_held_rung'),
    rung: key(text(), 'pk_held_rung'),
    project_id: uuid(),
    item_id: uuid(nullable),
    form_id: uuid(nullable),
    kind: text(),
    hold_id: uuid(),
    due: instant(),
    since: instant(),
    until: instant(),
    unit_id: text(nullable),
    state: text(),
    settled_at: instant(nullable),
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_held_rung_project')],
    checks: [{ name: 'ck_held_rung_state', expression: `state IN ('held', 'fired', 'fallen')` }],
    indices: [
      owned('ix_held_rung_held', 'hold_id', 'due'),
      { name: 'ix_held_rung_hold', columns: ['hold_id', 'state', 'due'] },
      { name: 'ix_held_rung_project', columns: ['project_id'] },
    ],
  },
);
