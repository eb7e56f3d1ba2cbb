import {
  bigint,
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
import { streamColumns } from './stream.columns';

/** A file of a kind beside the project, whole. */
export const file = table(
  'file',
  {
    id: key(uuid(), 'pk_file'),
    kind: text(),
    ...streamColumns,
    state: json(),
    created_at: instant(),
    /** Whose keys are written on it; one word for everyone who reads at all. */
    readers: texts(),
    /** What it is about: whoever reads that project reads it too. */
    project_id: uuid(nullable),
    /** Whose leader, help desk and company read it. */
    answered_for: uuid(nullable),
    /** Units that are not to know of it. */
    kept_from: texts({ default: () => `'{}'` }),
  },
  {
    foreignKeys: [
      references('project', 'project_id', 'fk_file_project'),
      references('project', 'answered_for', 'fk_file_answered_for'),
    ],
    indices: [
      { name: 'ix_file_kind', columns: ['kind', 'created_at', 'id'] },
      owned('ix_file_project', 'project_id', 'kind'),
      owned('ix_file_answered_for', 'answered_for'),
      owned('ix_file_marks', 'state'),
      owned('ix_file_merged', 'state'),
      owned('ix_file_meeting_day', 'id'),
      owned('ix_file_comment_meeting', 'created_at', 'id'),
      owned('ux_file_meeting_minutes', 'id'),
    ],
  },
);

/** What is known of somebody to talk to: beside the record, so that it can be emptied for good. */
export const contactDetail = table(
  'contact_detail',
  {
    id: key(uuid(), 'pk_contact_detail'),
    file_id: uuid(),
    detail: json(nullable),
    /** By the id of each command that said it, the hash of what it said. */
    sent: json(),
    changed_at: instant(),
    erased_at: instant(nullable),
  },
  {
    foreignKeys: [references('file', 'file_id', 'fk_contact_detail_file')],
    checks: [{ name: 'ck_contact_detail_erased', expression: '(erased_at IS NULL) = (detail IS NOT NULL)' }],
    indices: [{ name: 'ix_contact_detail_file', columns: ['file_id'] }],
  },
);

/** What was published is taken over by every open project; how far that is. */
export const adoption = table(
  'adoption',
  {
    id: key(uuid(), 'pk_adoption'),
    kind: text(),
    version: integer(),
    asked_by: text(),
    asked_at: instant(),
    /** The last project that was done; null before the first. */
    after: uuid(nullable),
    /** Open projects when it was asked for. */
    total: integer(),
    changed: integer({ default: 0 }),
    unchanged: integer({ default: 0 }),
    /** Projects that refused, with the code. */
    refused: json({ default: [] }),
    finished_at: instant(nullable),
  },
  {
    uniques: [{ name: 'ux_adoption_version', columns: ['kind', 'version'] }],
    indices: [owned('ix_adoption_open', 'asked_at')],
  },
);

/** What one file asks of another because of an event of its own. */
export const reaction = table(
  'reaction',
  {
    id: key(uuid(), 'pk_reaction'),
    asking_kind: text(),
    asking_id: uuid(),
    asking_seq: bigint(),
    /** Which of those that one event asks for. */
    ordinal: integer(),
    target_kind: text(),
    target_id: uuid(),
    /** Name and payload. */
    command: json(),
    /** What of the asking file it is about, in that file's own words. */
    about: text(nullable),
    asked_at: instant(),
    /** `pending`, `done`, `refused`. */
    state: text({ default: 'pending' }),
    /** Of the refusal. */
    code: text(nullable),
    /** When it was last given to the engine. */
    started_at: instant(nullable),
    settled_at: instant(nullable),
  },
  {
    uniques: [{ name: 'ux_reaction_event', columns: ['asking_id', 'asking_seq', 'ordinal'] }],
    checks: [{ name: 'ck_reaction_state', expression: `state IN ('pending', 'done', 'refused')` }],
    indices: [owned('ix_reaction_pending', 'started_at', 'asked_at', 'id')],
  },
);

/** The last number given in each series. */
export const series = table('series', {
  kind: key(text(), 'pk_series'),
  /** A year, a unit; empty where there is one line of numbers. */
  scope: key(text(), 'pk_series'),
  last: bigint(),
});
