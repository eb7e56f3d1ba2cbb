/** SQL for a row of `session` that counts at this moment: not revoked, not expired, used within twelve hours. */
export const SESSION_LIVES = `revoked_at IS NULL AND expires_at > clock_timestamp()
    AND last_seen_at > clock_timestamp() - interval '12 hours'`;

const NOT_ENDED = 'revoked_at IS NULL AND expires_at > clock_timestamp()';

/** What a token of `access_token` is for: the interface, with its person's authority, or reading their calendar and nothing else. */
export type TokenUse = 'interface' | 'calendar';

/** SQL for a row of `access_token` that opens the interface at this moment. */
export const TOKEN_LIVES = `use = 'interface' AND ${NOT_ENDED}`;

/** For so many days a calendar's address counts, by the rules in force; 0: there are none, and those that are out count no more. */
export const FEED_DAYS = `(SELECT coalesce((body->'alerts'->>'calendarFeedDays')::int, 0) FROM policy_version
    ORDER BY version DESC LIMIT 1)`;

/** The same for a row that opens its person's calendar; nobody's whose password has to be changed first. */
export const FEED_LIVES = `use = 'calendar' AND ${NOT_ENDED} AND ${FEED_DAYS} > 0
    AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = access_token.person_id AND a.must_change_password)`;

/**
 * SQL for a row `l` of `answer_link` that counts at this moment: unused, in its time, and the rules in force know links; its
 * person in office, not suspended, with no password to be changed first, and in every role they had when it was made.
 */
export const LINK_LIVES = `l.used_at IS NULL AND l.expires_at > clock_timestamp()
    AND EXISTS (SELECT 1 FROM account a JOIN person q ON q.id = a.person_id
      WHERE a.person_id = l.person_id AND a.disabled_at IS NULL AND NOT a.must_change_password AND q.active)
    AND l.roles <@ ARRAY(SELECT role FROM person_role WHERE person_id = l.person_id)
    AND (SELECT coalesce((body->'alerts'->>'answerLinkDays')::int, 0) FROM policy_version ORDER BY version DESC LIMIT 1) > 0`;

/**
 * SQL that is true while a remembered caller's credential counts; the kind and the secret's hash are expressions. Whoever is
 * remembered acted for nobody: a session that does so now is another caller.
 */
export const credentialCounts = (by: string, hash: string): string => `CASE ${by}
    WHEN 'session' THEN EXISTS (SELECT 1 FROM session JOIN account USING (person_id)
      WHERE token_hash = ${hash} AND acting_for IS NULL AND disabled_at IS NULL AND ${SESSION_LIVES})
    WHEN 'token' THEN EXISTS (SELECT 1 FROM access_token JOIN account USING (person_id)
      WHERE token_hash = ${hash} AND disabled_at IS NULL AND ${TOKEN_LIVES})
    WHEN 'link' THEN EXISTS (SELECT 1 FROM answer_link l WHERE l.token_hash = ${hash} AND ${LINK_LIVES})
    ELSE false END`;
