import {
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

export const account = table(
  'account',
  {
    person_id: key(text(), 'pk_account'),
    login: text(),
    password_hash: text(),
    disabled_at: instant(nullable),
    must_change_password: flag({ default: false }),
  },
  {
    uniques: [{ name: 'ux_account_login', columns: ['login'] }],
    foreignKeys: [references('person', 'person_id', 'fk_account_person')],
  },
);

export const session = table(
  'session',
  {
    token_hash: key(text(), 'pk_session'),
    id: uuid(),
    person_id: text(),
    csrf_token: text(),
    acting_for: text(nullable),
    created_at: instant(now),
    last_seen_at: instant(now),
    expires_at: instant(),
    revoked_at: instant(nullable),
    user_agent: text(nullable),
    ended_because: text(nullable),
  },
  {
    uniques: [{ name: 'ux_session_id', columns: ['id'] }],
    indices: [{ name: 'ix_session_person', columns: ['person_id'] }],
    foreignKeys: [
      references('account', 'person_id', 'fk_session_account', 'person_id'),
      references('person', 'acting_for', 'fk_session_acting_for'),
    ],
  },
);

export const accessToken = table(
  'access_token',
  {
    id: key(uuid(), 'pk_access_token'),
    person_id: text(),
    name: text(),
    token_hash: text(),
    created_at: instant(now),
    expires_at: instant(),
    last_used_at: instant(nullable),
    revoked_at: instant(nullable),
    ended_because: text(nullable),
    /** The interface, or its person's calendar and nothing else. */
    use: text({ default: 'interface' }),
  },
  {
    checks: [{ name: 'ck_access_token_use', expression: `use IN ('interface', 'calendar')` }],
    uniques: [{ name: 'ux_access_token_hash', columns: ['token_hash'] }],
    indices: [{ name: 'ix_access_token_person', columns: ['person_id'] }],
    foreignKeys: [references('account', 'person_id', 'fk_access_token_account', 'person_id')],
  },
);

/** A link with which one person answers one question, once. */
export const answerLink = table(
  'answer_link',
  {
    token_hash: key(text(), 'pk_answer_link'),
    person_id: text(),
    project_id: uuid(),
    item_id: uuid(nullable),
    escalation_id: text(),
    /** Those that the person had. */
    roles: texts(),
    made_at: instant(now),
    expires_at: instant(),
    used_at: instant(nullable),
  },
  {
    indices: [{ name: 'ix_answer_link_person', columns: ['person_id', 'expires_at'] }],
    foreignKeys: [
      references('account', 'person_id', 'fk_answer_link_account', 'person_id'),
      references('project', 'project_id', 'fk_answer_link_project'),
    ],
  },
);

export const signInFailure = table(
  'sign_in_failure',
  {
    key: key(text(), 'pk_sign_in_failure'),
    count: integer({ default: 0 }),
    last_at: instant(),
    wait_until: instant(nullable),
  },
  { indices: [{ name: 'ix_sign_in_failure_last', columns: ['last_at'] }] },
);

export const knownDevice = table(
  'known_device',
  {
    secret_hash: key(text(), 'pk_known_device'),
    person_id: key(text(), 'pk_known_device'),
    last_used_at: instant(),
  },
  {
    indices: [{ name: 'ix_known_device_person', columns: ['person_id'] }],
    foreignKeys: [references('account', 'person_id', 'fk_known_device_account', 'person_id')],
  },
);

/** What an administrator asked for and a second one decides. */
export const directoryRequest = table(
  'directory_request',
  {
    id: key(uuid(), 'pk_directory_request'),
    kind: text(),
    subject_id: text(),
    /** What is asked for; a password as its hash, and only until it is decided. */
    payload: json(),
    requested_by: text(),
    requested_at: instant(now),
    state: text({ default: 'pending' }),
    decided_by: text(nullable),
    decided_at: instant(nullable),
  },
  {
    indices: [
      owned('ux_directory_request_pending', 'kind', 'subject_id'),
      { name: 'ix_directory_request_at', columns: ['requested_at', 'id'] },
    ],
    foreignKeys: [
      references('person', 'requested_by', 'fk_directory_request_requested_by'),
      references('person', 'decided_by', 'fk_directory_request_decided_by'),
    ],
    checks: [
      {
        name: 'ck_directory_request_state',
        expression: "state IN ('pending', 'accepted', 'refused', 'superseded')",
      },
      {
        name: 'ck_directory_request_second',
        expression: 'decided_by <> requested_by AND decided_by <> subject_id',
      },
    ],
  },
);
