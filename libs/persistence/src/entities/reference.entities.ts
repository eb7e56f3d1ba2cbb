import {
  bigint,
  day,
  flag,
  identity,
  instant,
  integer,
  json,
  key,
  now,
  nullable,
  references,
  table,
  text,
  texts,
  uuid,
} from './entity-helpers';

export const installation = table(
  'installation',
  {
    id: key({ type: 'smallint' }, 'pk_installation'),
    clock_offset_ms: bigint({ default: 0 }),
    directory_version: bigint({ default: 1 }),
    demo: flag({ default: false }),
    access_version: bigint({ default: 1 }),
  },
  { checks: [{ name: 'ck_installation_single', expression: 'id = 1' }] },
);

export const unit = table(
  'unit',
  {
    id: key(text(), 'pk_unit'),
    name: text(),
    parent_id: text(nullable),
    head_id: text(nullable),
    functions: texts({ default: () => "'{}'" }),
    active: flag({ default: true }),
    name_en: text(nullable),
  },
  { foreignKeys: [references('unit', 'parent_id', 'fk_unit_parent'), references('person', 'head_id', 'fk_unit_head')] },
);

export const person = table(
  'person',
  {
    id: key(text(), 'pk_person'),
    unit_id: text(nullable),
    active: flag({ default: true }),
    /** Fixed with the first role that is given. */
    kind: text(nullable),
  },
  {
    checks: [{ name: 'ck_person_kind_known', expression: "kind IN ('inside', 'outside')" }],
    foreignKeys: [references('unit', 'unit_id', 'fk_person_unit')],
    indices: [{ name: 'ix_person_unit', columns: ['unit_id'] }],
  },
);

export const personVersion = table(
  'person_version',
  {
    person_id: key(text(), 'pk_person_version'),
    version: key(integer(), 'pk_person_version'),
    name: text(),
    phone: text(nullable),
    email: text(nullable),
    valid_from: instant(now),
    name_en: text(nullable),
  },
  { foreignKeys: [references('person', 'person_id', 'fk_person_version_person')] },
);

export const personRole = table(
  'person_role',
  { person_id: key(text(), 'pk_person_role'), role: key(text(), 'pk_person_role') },
  { foreignKeys: [references('person', 'person_id', 'fk_person_role_person')] },
);

/** Units that a leader keeps contact with (片区联系). */
export const personArea = table(
  'person_area',
  { person_id: key(text(), 'pk_person_area'), unit_id: key(text(), 'pk_person_area') },
  {
    foreignKeys: [
      references('person', 'person_id', 'fk_person_area_person'),
      references('unit', 'unit_id', 'fk_person_area_unit'),
    ],
  },
);

export const unitDefaultPerson = table(
  'unit_default_person',
  {
    unit_id: key(text(), 'pk_unit_default_person'),
    kind: key(text(), 'pk_unit_default_person'),
    person_id: text(),
  },
  {
    foreignKeys: [
      references('unit', 'unit_id', 'fk_unit_default_person_unit'),
      references('person', 'person_id', 'fk_unit_default_person_person'),
    ],
  },
);

export const substitute = table(
  'substitute',
  {
    id: key(uuid(), 'pk_substitute'),
    principal_id: text(),
    substitute_id: text(),
    from_date: day(),
    to_date: day(),
    set_by: text(),
    created_at: instant(now),
    revoked_at: instant(nullable),
  },
  {
    foreignKeys: [
      references('person', 'principal_id', 'fk_substitute_principal'),
      references('person', 'substitute_id', 'fk_substitute_substitute'),
    ],
    indices: [{ name: 'ix_substitute_substitute', columns: ['substitute_id'] }],
    checks: [
      { name: 'ck_substitute_dates', expression: 'from_date <= to_date' },
      { name: 'ck_substitute_other', expression: 'principal_id <> substitute_id' },
    ],
  },
);

/** What became of rows of the directory, newest last: a row before, and after. */
export const directoryChange = table(
  'directory_change',
  {
    no: key(bigint(identity), 'pk_directory_change'),
    at: instant(),
    tx: bigint(),
    about: text(),
    before: json(nullable),
    after: json(nullable),
  },
  { indices: [{ name: 'ix_directory_change_at', columns: ['at'] }] },
);

export const personOffice = table(
  'person_office',
  { principal_id: key(text(), 'pk_person_office'), staff_id: key(text(), 'pk_person_office') },
  {
    foreignKeys: [
      references('person', 'principal_id', 'fk_person_office_principal'),
      references('person', 'staff_id', 'fk_person_office_staff'),
    ],
    checks: [{ name: 'ck_person_office_other', expression: 'principal_id <> staff_id' }],
  },
);

export const calendarVersion = table('calendar_version', {
  version: key(integer(), 'pk_calendar_version'),
  utc_offset_minutes: integer(),
  first_year: integer(),
  published_through: integer(),
  note: text(),
  published_at: instant(now),
});

export const calendarDay = table(
  'calendar_day',
  { version: key(integer(), 'pk_calendar_day'), date: key(day(), 'pk_calendar_day'), kind: text(), name: text() },
  {
    foreignKeys: [references('calendar_version', 'version', 'fk_calendar_day_version', 'version')],
    checks: [{ name: 'ck_calendar_day_kind', expression: "kind IN ('holiday', 'make-up')" }],
  },
);

export const policyVersion = table('policy_version', {
  version: key(integer(), 'pk_policy_version'),
  body: json(),
  published_at: instant(now),
});
