/** SQL for a row of `session` that counts at this moment: not revoked, not expired, used within twelve hours. */
export const SESSION_LIVES = `revoked_at IS NULL AND expires_at > clock_timestamp()
    AND last_seen_at > clock_timestamp() - interval '12 hours'`;

/** SQL for a row of `access_token` that counts at this moment. */
export const TOKEN_LIVES = 'revoked_at IS NULL AND expires_at > clock_timestamp()';

/**
 * SQL that is true while a remembered caller's credential counts; the kind and the secret's hash are expressions. Whoever is
 * remembered acted for nobody: a session that does so now is another caller.
 */
export const credentialCounts = (by: string, hash: string): string => `CASE ${by}
    WHEN 'session' THEN EXISTS (SELECT 1 FROM session JOIN account USING (person_id)
      WHERE token_hash = ${hash} AND acting_for IS NULL AND disabled_at IS NULL AND ${SESSION_LIVES})
    WHEN 'token' THEN EXISTS (SELECT 1 FROM access_token JOIN account USING (person_id)
      WHERE token_hash = ${hash} AND disabled_at IS NULL AND ${TOKEN_LIVES})
    ELSE false END`;
