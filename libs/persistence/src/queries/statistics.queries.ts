import type {
  FilterOf,
  LightKey,
  lightsByKeyAnswer,
  lightsByUnitAnswer,
  lightsQuery,
  RowOf,
  stageFunnelAnswer,
} from '@bangban/contract';
import { NOW } from './clock.queries';
import { litAt } from './help-item.queries';
import { Where } from './queryable';
import type { Scoped } from './seen';

type FunnelRow = RowOf<typeof stageFunnelAnswer>;

/** How many projects stand where. Open items are gone through once, in an index, not looked up for each project. */
export async function stageFunnel(db: Scoped): Promise<readonly FunnelRow[]> {
  const where = new Where().seenBy(db, 'p.id');
  return db.query(
    `WITH clock AS MATERIALIZED (SELECT ${NOW} AS now),
     lit AS (
       SELECT p.stage, p.status, p.stage_entered_at, clock.now,
         CASE WHEN p.status <> 'active' OR least(p.due_at, i.due) IS NULL THEN 'none'
           WHEN least(p.due_at, i.due) <= clock.now THEN 'red' WHEN least(p.yellow_at, i.yellow) <= clock.now THEN 'yellow'
           ELSE 'green' END AS light
       FROM clock, project p LEFT JOIN (
         SELECT h.project_id, min(h.due_at) AS due, min(h.yellow_at) AS yellow FROM help_item h WHERE h.open
         GROUP BY h.project_id) i ON i.project_id = p.id
       WHERE ${where.toString()}),
     entered AS (
       SELECT e->>'stage' AS stage, count(DISTINCT p.id)::int AS n
       FROM project p, jsonb_array_elements(p.state->'stages') e WHERE ${where.toString()} GROUP BY 1)
     SELECT s.stage, (count(*) FILTER (WHERE l.status = 'active'))::int AS active,
       (count(*) FILTER (WHERE l.status = 'active' AND l.light = 'red'))::int AS red,
       (count(*) FILTER (WHERE l.status = 'active' AND l.light = 'yellow'))::int AS yellow,
       (count(*) FILTER (WHERE l.status = 'active' AND l.light = 'green'))::int AS green,
       (count(*) FILTER (WHERE l.status = 'active' AND l.light = 'none'))::int AS none,
       (count(*) FILTER (WHERE l.status = 'shelved'))::int AS shelved, coalesce(max(entered.n), 0) AS entered,
       (avg(extract(epoch FROM l.now - l.stage_entered_at) / 86400) FILTER (WHERE l.status = 'active'))::float8 AS "meanDays"
     FROM unnest(ARRAY['lead', 'intent', 'signing', 'commencement', 'production']) WITH ORDINALITY s(stage, no)
     LEFT JOIN lit l ON l.stage = s.stage LEFT JOIN entered ON entered.stage = s.stage
     GROUP BY s.stage, s.no ORDER BY s.no`,
    where.values,
  );
}

type LightsRow = RowOf<typeof lightsByKeyAnswer>;

const COLUMN: Readonly<Record<LightKey, string>> = { unit: 'h.unit_id', person: 'h.person_id', stage: 'h.stage' };

/** Open items by light, most late first; the four lights add up to `open`. */
export async function lightsBy(
  db: Scoped,
  key: LightKey,
  filter: Omit<FilterOf<typeof lightsQuery>, 'by'> = {},
): Promise<readonly LightsRow[]> {
  const where = new Where()
    .seenBy(db, 'h.project_id')
    .and('h.open')
    .each(filter, { unitId: 'h.unit_id = ?', stage: 'h.stage = ?' });
  return db.query(
    `WITH clock AS MATERIALIZED (SELECT ${NOW} AS now)
     SELECT ${COLUMN[key]} AS key, ${litAt('clock.now')}
     FROM help_item h, clock WHERE ${where.toString()} GROUP BY 1 ORDER BY red DESC, yellow DESC, 1`,
    where.values,
  );
}

type UnitLightsRow = RowOf<typeof lightsByUnitAnswer>;

/** Open items per responsible unit by light. */
export async function lightsByUnit(db: Scoped): Promise<readonly UnitLightsRow[]> {
  return (await lightsBy(db, 'unit')).map(({ key, ...counts }) => ({ unitId: key, ...counts }));
}
