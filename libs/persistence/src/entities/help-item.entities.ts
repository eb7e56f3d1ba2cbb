import {
  bigint,
  day,
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
  uuid,
} from './entity-helpers';

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
    stalled_since: instant(nullable),
    silent_since: instant(nullable),
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
      owned('ix_help_item_template', 'template_key', 'unit_id'),
      owned('ix_help_item_signing', 'unit_id'),
      owned('ix_help_item_void', 'project_id'),
      owned('ix_help_item_late', 'due_at', 'id'),
      owned('ix_help_item_still', 'due_at', 'id'),
    ],
  },
);

/** A clock of an item that runs now, kept by PostgreSQL with the events. Which: its place in `note_clock_change`. */
export const clockRun = table('clock_run', {
  item_id: key(uuid(), 'pk_clock_run'),
  rank: key({ type: 'smallint' }, 'pk_clock_run'),
  /** Of the event that armed it. */
  seq: bigint(),
  project_id: uuid(),
  since: instant(),
  yellow_at: instant(),
  due_at: instant(),
});

/** How long one ran as it was armed then. Days: at whose ends it ran, was yellow, was red; none where no night lies in it. */
export const clockSpan = table(
  'clock_span',
  {
    item_id: key(uuid(), 'pk_clock_span'),
    rank: key({ type: 'smallint' }, 'pk_clock_span'),
    seq: key(bigint(), 'pk_clock_span'),
    project_id: uuid(),
    since: instant(),
    until: instant(),
    yellow_at: instant(),
    due_at: instant(),
    since_day: day(nullable),
    until_day: day(nullable),
    yellow_day: day(nullable),
    due_day: day(nullable),
  },
  { indices: [owned('ix_clock_span_nights', 'until_day', 'since_day')] },
);

/** Whole days in one pair of hands, which are over; PostgreSQL keeps them with the item (`stretches_of`). */
export const itemStretch = table(
  'item_stretch',
  {
    item_id: key(uuid(), 'pk_item_stretch'),
    no: key({ type: 'smallint' }, 'pk_item_stretch'),
    project_id: uuid(),
    /** Whose item it was then, and in whose charge. */
    unit_id: text(),
    person_id: text(),
    kind: text(),
    first_day: day(),
    last_day: day(),
    /** Whose reply was waited for on these days, and in whose charge that was. */
    co_unit_id: text(nullable),
    co_person_id: text(nullable),
  },
  {
    indices: [
      owned('ix_item_stretch_days', 'last_day', 'first_day'),
      owned('ix_item_stretch_unit', 'unit_id', 'last_day'),
      owned('ix_item_stretch_project', 'project_id'),
      owned('ix_item_stretch_co_unit', 'co_unit_id', 'last_day'),
    ],
  },
);

/** And those of an open item that last, from a day on. */
export const openStretch = table(
  'open_stretch',
  {
    item_id: key(uuid(), 'pk_open_stretch'),
    no: { type: 'smallint' },
    project_id: uuid(),
    unit_id: text(),
    person_id: text(),
    kind: text(),
    first_day: day(),
    co_unit_id: text(nullable),
    co_person_id: text(nullable),
  },
  {
    indices: [
      owned('ix_open_stretch_project', 'project_id'),
      owned('ix_open_stretch_unit', 'unit_id'),
      owned('ix_open_stretch_co_unit', 'co_unit_id'),
    ],
  },
);
