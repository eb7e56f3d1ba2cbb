import { ADMIN_ROLES } from '@bangban/domain';
import { NOW } from '@bangban/persistence';

const TODAY = `(SELECT (${NOW} AT TIME ZONE 'UTC' + (SELECT utc_offset_minutes FROM calendar_version
  ORDER BY version DESC LIMIT 1) * interval '1 minute')::date)`;

const ADMINISTRATORS = ADMIN_ROLES.map((role) => `'${role}'`).join(', ');

/**
 * SQL for a row `s` of `substitute`: true while it counts, by the record's date in the place's zone. An administrator
 * stands in for nobody, and nobody for an administrator (三员), whatever the row says.
 */
export const HOLDS = `s.revoked_at IS NULL AND ${TODAY} BETWEEN s.from_date AND s.to_date
  AND NOT EXISTS (SELECT 1 FROM person_role r WHERE r.person_id IN (s.principal_id, s.substitute_id)
    AND r.role IN (${ADMINISTRATORS}))`;
