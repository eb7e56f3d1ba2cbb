import {
  bigint,
  flag,
  instant,
  integer,
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

export const attachment = table(
  'attachment',
  {
    id: key(uuid(), 'pk_attachment'),
    project_id: uuid(),
    item_id: uuid(nullable),
    name: text(),
    media_type: text(),
    size: bigint(),
    sha256: text(),
    uploaded_by: text(),
    acting_for: text(nullable),
    at: instant(now),
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_attachment_project')],
    indices: [{ name: 'ix_attachment_project', columns: ['project_id', 'at'] }],
  },
);

export const notificationPreference = table(
  'notification_preference',
  {
    person_id: key(text(), 'pk_notification_preference'),
    muted_channels: texts({ default: () => `'{}'` }),
    /** Minutes of a day within which something is sent. */
    window_from: integer(nullable),
    window_to: integer(nullable),
    /** 0 Sunday … 6 Saturday. */
    quiet_days: integer({ array: true, default: () => `'{}'` }),
    digest_chosen: flag({ default: false }),
    digest_at: integer(nullable),
  },
  { foreignKeys: [references('person', 'person_id', 'fk_notification_preference_person')] },
);

/** Whose digest the engine is to start each day, and when; whether it has been told. */
export const dailyDigest = table(
  'daily_digest',
  { person_id: key(text(), 'pk_daily_digest'), at_minute: integer(nullable), applied_at: instant(nullable) },
  { foreignKeys: [references('person', 'person_id', 'fk_daily_digest_person')] },
);

/** Accounts of people with messengers. */
export const personAddress = table(
  'person_address',
  { person_id: key(text(), 'pk_person_address'), channel: key(text(), 'pk_person_address'), address: text() },
  {
    foreignKeys: [references('person', 'person_id', 'fk_person_address_person')],
    uniques: [{ name: 'uq_person_address', columns: ['channel', 'address'] }],
  },
);

/** What somebody watches, and up to which event of its project they were told. */
export const watch = table(
  'watch',
  {
    id: key(uuid(), 'pk_watch'),
    person_id: text(),
    project_id: uuid(),
    item_id: uuid(nullable),
    since: instant(now),
    told_seq: bigint(),
  },
  {
    foreignKeys: [
      references('person', 'person_id', 'fk_watch_person'),
      references('project', 'project_id', 'fk_watch_project'),
      references('help_item', 'item_id', 'fk_watch_item'),
    ],
    indices: [
      owned('ux_watch_once', 'person_id', 'project_id', 'item_id'),
      { name: 'ix_watch_project', columns: ['project_id'] },
    ],
  },
);

export const savedView = table(
  'saved_view',
  {
    id: key(uuid(), 'pk_saved_view'),
    person_id: text(),
    name: text(),
    address: text(),
    created_at: instant(now),
  },
  {
    foreignKeys: [references('person', 'person_id', 'fk_saved_view_person')],
    indices: [{ name: 'ix_saved_view_person', columns: ['person_id'] }],
  },
);
