import { CENTRE_ROLE, CONFIRMING_ROLE, LEADING_ROLES } from '@bangban/domain';
import { NOW } from './clock.queries';

/*
 * What people and units have in hand, and whether somebody is there who could do it, as the parts of a WITH. Where it is
 * asked who is able, the first three parameters are ROLES.
 */

export const ROLES = [LEADING_ROLES, CONFIRMING_ROLE, CENTRE_ROLE] as const;

const CENTRE = `centre AS MATERIALIZED (SELECT id, head_id FROM unit WHERE active AND 'help-centre' = ANY (functions))`;

/** Whoever has a role, is there and was not shut out, and what their roles let them hold. */
const ABLE = `able AS MATERIALIZED (
  SELECT p.id, p.unit_id, bool_or(r.role = ANY ($1::text[])) AS leads, bool_or(r.role = $2) AS confirms,
    bool_or(r.role = $3) OR p.id IN (SELECT head_id FROM centre) AS serves, p.id IN (SELECT head_id FROM centre) AS stands_in
  FROM person p JOIN person_role r ON r.person_id = p.id WHERE p.active
    AND p.id NOT IN (SELECT person_id FROM person_shut_out) GROUP BY p.id)`;

/** The same as lists, one row of them: each of many things is held against them. */
const ALLOWED = `allowed AS MATERIALIZED (
  SELECT coalesce(array_agg(id), '{}') AS anybody, coalesce(array_agg(id) FILTER (WHERE leads), '{}') AS leads,
    coalesce(array_agg(id) FILTER (WHERE confirms), '{}') AS confirms,
    coalesce(array_agg(id) FILTER (WHERE serves), '{}') AS serves,
    coalesce(array_agg(id) FILTER (WHERE stands_in), '{}') AS stands_in, ARRAY(SELECT id FROM centre) AS centre FROM able)`;

/** By the policy that each project stands on: which function a template hands its items to, and what a party is to be. */
export const POLICIES = `led AS MATERIALIZED (
  SELECT v.version, t->>'key' AS template, substr(t->>'lead', length('function:') + 1) AS function
  FROM policy_version v, jsonb_each(v.body->'stages') s, jsonb_array_elements(s.value->'items') t
  WHERE t->>'lead' LIKE 'function:%'),
fit AS MATERIALIZED (
  SELECT v.version, r.key AS part,
    CASE WHEN r.value ? 'anyOf' THEN ARRAY(SELECT jsonb_array_elements_text(r.value->'anyOf')) END AS any_of,
    ARRAY(SELECT jsonb_array_elements_text(coalesce(r.value->'noneOf', '[]'))) AS none_of
  FROM policy_version v, jsonb_each(v.body->'parties') r)`;

/** Who can do what: by ROLES. */
export const GROUNDS = `${CENTRE}, ${ABLE}, ${ALLOWED}`;

/** A project whose work goes on, or may. */
export const AT_WORK = `p.status IN ('active', 'shelved')`;
const TODAY = `(${NOW} AT TIME ZONE 'UTC' + interval '1 minute'
  * (SELECT utc_offset_minutes FROM calendar_version ORDER BY version DESC LIMIT 1))::date`;

/** Of what is held. */
export const COLUMNS = 'kind, ref, part, project_id, item_id, people, unit_id, act, due_at, asks, never';

/** Items, by far the most of it. Asked of the unit is one of these functions (`*`: any at all), and none of those. */
export const ITEMS_HELD = `
  SELECT 'item', h.id::text, NULL, h.project_id, h.id, ARRAY[h.person_id], h.unit_id, NULL, h.due_at,
    ARRAY[l.function], '{}'::text[]
  FROM help_item h JOIN project p ON p.id = h.project_id
    LEFT JOIN led l ON l.version = p.policy_version AND l.template = h.template_key
  WHERE h.open AND ${AT_WORK}`;

/** Everything else. A row with nobody in it is somebody's unit's. */
export const REST_HELD = `
  SELECT 'signing', h.id::text, NULL::text, h.project_id, h.id,
    ARRAY[coalesce((SELECT u.head_id FROM unit u WHERE u.id = h.unit_id), '')], h.unit_id, NULL::text, h.due_at,
    NULL::text[], '{}'::text[]
  FROM help_item h JOIN project p ON p.id = h.project_id WHERE h.open AND h.state = 'awaiting-signature' AND ${AT_WORK}
  UNION ALL
  SELECT 'leading', p.id::text, NULL, p.id, NULL, ARRAY[p.leader_id], NULL, NULL, NULL, NULL, '{}'
  FROM project p WHERE ${AT_WORK} AND p.leader_id IS NOT NULL
  UNION ALL
  SELECT 'following', p.id::text, NULL, p.id, NULL, ARRAY[p.follower_id], NULL, NULL, NULL, NULL, '{}'
  FROM project p WHERE ${AT_WORK} AND p.follower_id <> ''
  UNION ALL
  SELECT 'contact', p.id::text, NULL, p.id, NULL, p.investor_contact_ids, NULL, NULL, NULL, NULL, '{}'
  FROM project p WHERE ${AT_WORK} AND p.investor_contact_ids <> '{}'
  UNION ALL
  SELECT 'party', p.id::text, m.part, p.id, NULL, ARRAY[m.member->>'personId'], m.member->>'unitId', NULL, NULL,
    f.any_of, coalesce(f.none_of, '{}')
  FROM project p CROSS JOIN LATERAL jsonb_each(p.state->'parties') AS m(part, member)
    LEFT JOIN fit f ON f.version = p.policy_version AND f.part = m.part
  WHERE ${AT_WORK} AND m.part <> 'leader'
  UNION ALL
  SELECT 'party', p.id::text, s.part, p.id, NULL, '{}', s.unit_id, NULL, NULL, NULL, '{}'
  FROM project p, LATERAL (VALUES ('introducing-unit', p.introducing_unit_id), ('landing-place', p.landing_unit_id))
    AS s(part, unit_id)
  WHERE ${AT_WORK} AND s.unit_id IS NOT NULL
  UNION ALL
  SELECT o.kind, o.matter, o.clock, o.project_id, o.item_id, o.people, o.unit_id, o.act, o.due_at, NULL, '{}'
  FROM obligation o
  UNION ALL
  SELECT 'head', u.id, NULL, NULL, NULL, ARRAY[u.head_id], u.id, NULL, NULL, NULL, '{}'
  FROM unit u WHERE u.active AND u.head_id IS NOT NULL
  UNION ALL
  SELECT 'default-person', u.id, d.kind, NULL, NULL, ARRAY[d.person_id], u.id, NULL, NULL, NULL, '{}'
  FROM unit_default_person d JOIN unit u ON u.id = d.unit_id WHERE u.active
  UNION ALL
  SELECT 'substitution', s.id::text, side.part, NULL, NULL, ARRAY[side.person_id], NULL, NULL, NULL, NULL, '{}'
  FROM substitute s, LATERAL (VALUES ('principal', s.principal_id), ('substitute', s.substitute_id))
    AS side(part, person_id)
  WHERE s.revoked_at IS NULL AND s.to_date >= ${TODAY}
  UNION ALL
  SELECT 'member', m.id, NULL, NULL, NULL, '{}', m.unit_id, NULL, NULL, NULL, '{}'
  FROM person m WHERE m.active AND m.unit_id IS NOT NULL`;

/**
 * A unit is a party by the project's own facts only where nobody else was made that party. Looked up for the rows that are
 * left at the end, as it stands in the project's state; `row` says kind and people.
 */
export const notFilled = (row: string): string => `NOT (${row}.kind = 'party' AND ${row}.people = '{}' AND EXISTS (
  SELECT FROM project f WHERE f.id = h.project_id AND f.state->'parties' ? h.part))`;

/** An item that was transferred to its unit did not come there for a function. */
export const cameByFunction = (itemId: string, unitId: string): string => `NOT EXISTS (
  SELECT FROM help_item i, jsonb_array_elements(i.body->'holdings') o WHERE i.id = ${itemId} AND o->>'unitId' <> ${unitId})`;

/** What was handed to its unit `u` for a function that the unit no longer has. */
export const UNFIT = `(u.functions && h.never OR h.asks[1] IS NOT NULL
  AND NOT CASE WHEN '*' = ANY (h.asks) THEN u.functions <> '{}' ELSE u.functions && h.asks END)`;

/** Nobody of those who have it could still do it; or its unit `u` is gone. */
export const STUCK = `(h.people <> '{}' AND NOT CASE
    WHEN h.kind = 'leading' THEN h.people && a.leads
    WHEN h.kind IN ('target', 'request') THEN h.people && a.leads OR h.people && a.stands_in
    WHEN h.kind = 'contact' THEN h.people && a.confirms
    WHEN h.kind IN ('routine', 'aftercare', 'party', 'default-person') AND h.unit_id = ANY (a.centre)
      THEN h.people && a.serves
    WHEN h.kind = 'party' THEN h.people && a.stands_in
      OR EXISTS (SELECT 1 FROM able m WHERE m.id = ANY (h.people) AND (m.unit_id = h.unit_id OR m.id = u.head_id))
    ELSE h.people && a.anybody END
  OR h.unit_id IS NOT NULL AND u.active IS FALSE)`;

export const KEY = `concat_ws(':', h.kind, h.project_id, h.ref, h.part)`;

/** A row `w` as it is listed, with the names of what it is of (`WITH_NAMES`). */
export const SHOWN = `w.key, w.kind, w.part, w.lying, w.act, w.people, w.unit_id AS "unitId", w.due_at AS "dueAt",
  coalesce(i.provisional, (SELECT o.provisional FROM obligation o
    WHERE o.project_id = w.project_id AND o.matter = w.ref), false) AS provisional,
  w.project_id AS "projectId", p.name AS "projectName", p.stage AS "projectStage", w.item_id AS "itemId",
  i.no AS "itemNo", i.title AS "itemTitle", i.template_key AS "itemTemplateKey",
  CASE WHEN w.project_id IS NULL THEN w.ref END AS "subjectId"`;
export const WITH_NAMES = `LEFT JOIN project p ON p.id = w.project_id LEFT JOIN help_item i ON i.id = w.item_id`;
