import { ADMIN_ROLES, type Role } from '@bangban/kernel';
import { NOW } from '@bangban/persistence';

const TODAY = `(SELECT (${NOW} AT TIME ZONE 'UTC' + (SELECT utc_offset_minutes FROM calendar_version
  ORDER BY version DESC LIMIT 1) * interval '1 minute')::date)`;

const NEITHER_SIDE: readonly Role[] = [...ADMIN_ROLES, 'investor-contact'];
const APART = NEITHER_SIDE.map((role) => `'${role}'`).join(', ');

/** Some post of the one is not stood in for by any of the other, or is kept apart from one of theirs, by the newest policy. */
const FORBIDDEN = `SELECT 1 FROM person_role mine,
    (SELECT body #> '{access,substitution,standIns}' AS rows, body #> '{access,separation,apart}' AS apart
     FROM policy_version ORDER BY version DESC LIMIT 1) rules
  WHERE mine.person_id = s.principal_id AND (
    rules.rows IS NOT NULL AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(rules.rows) may
      WHERE may->>'of' = mine.role AND (may->'by' = 'null' OR EXISTS (SELECT 1 FROM person_role theirs
        WHERE theirs.person_id = s.substitute_id AND may->'by' ? theirs.role)))
    OR EXISTS (SELECT 1 FROM jsonb_array_elements(rules.apart) pair, person_role theirs
      WHERE theirs.person_id = s.substitute_id AND theirs.role <> mine.role AND pair ? mine.role AND pair ? theirs.role))`;

/**
 * SQL for a row `s` of `substitute`: true while it counts, by the record's date in the place's zone, and both are in
 * office, and the policy lets the one stand in for the other. An administrator (三员) or somebody from outside stands in for nobody, and nobody for them, whatever the row says.
 */
export const HOLDS = `s.revoked_at IS NULL AND ${TODAY} BETWEEN s.from_date AND s.to_date
  AND NOT EXISTS (SELECT 1 FROM person_role r WHERE r.person_id IN (s.principal_id, s.substitute_id)
    AND r.role IN (${APART}))
  AND NOT EXISTS (${FORBIDDEN})
  AND NOT EXISTS (SELECT 1 FROM person gone WHERE gone.id IN (s.principal_id, s.substitute_id) AND NOT gone.active)`;
