/** What stands on one side only, of what PostgreSQL keeps beside items and of what these say, as far as they are there. */
const onOneSide = (kept: string, told: string): string => `
  WITH kept AS MATERIALIZED (${kept}), told AS MATERIALIZED (${told})
  SELECT DISTINCT item_id AS subject FROM (
    (SELECT * FROM told EXCEPT SELECT * FROM kept)
    UNION ALL
    (SELECT k.* FROM kept k JOIN help_item h ON h.id = k.item_id EXCEPT SELECT * FROM told)) d`;

/** Days in one pair of hands. */
const STRETCHES = onOneSide(
  `SELECT item_id, no, project_id, unit_id, person_id, kind, first_day, last_day, co_unit_id, co_person_id
  FROM item_stretch WHERE project_id = $1
  UNION ALL
  SELECT item_id, no, project_id, unit_id, person_id, kind, first_day, 'infinity', co_unit_id, co_person_id
  FROM open_stretch WHERE project_id = $1`,
  'SELECT s.* FROM help_item h, stretches_of(h) s WHERE h.project_id = $1',
);

const CLOCKS = `ARRAY['verification', 'handling', 'sign-for', 'confirmation', 'closing', 'total']`;
const DAY = (instant: string): string => `((${instant} AT TIME ZONE 'UTC') + ahead)::date`;
const AHEAD = `(SELECT utc_offset_minutes * interval '1 minute' FROM calendar_version ORDER BY version DESC LIMIT 1)`;

/** How long each clock ran, by the events that armed, suspended and stopped it. */
const SPANS = onOneSide(
  `SELECT s.* FROM help_item h JOIN clock_span s ON s.item_id = h.id WHERE h.project_id = $1
  UNION ALL
  SELECT r.item_id, r.rank, r.seq, r.project_id, r.since, NULL, r.yellow_at, r.due_at, NULL, NULL, NULL, NULL
  FROM help_item h JOIN clock_run r ON r.item_id = h.id WHERE h.project_id = $1`,
  `SELECT item_id, rank, seq, $1::uuid, since, until, yellow_at, due_at,
     CASE WHEN nights THEN ${DAY('since')} END, CASE WHEN nights THEN ${DAY('until')} END,
     CASE WHEN nights THEN ${DAY('yellow_at')} END, CASE WHEN nights THEN ${DAY('due_at')} END
   FROM (SELECT *, ${DAY('since')} <> ${DAY('until')} AS nights FROM (
     SELECT e.item_id, array_position(${CLOCKS}, e.data->>'clock')::smallint AS rank, e.seq, e.data#>>'{armed,state}' AS state,
       e.occurred_at AS since, lead(e.occurred_at) OVER (PARTITION BY e.item_id, e.data->>'clock' ORDER BY e.seq) AS until,
       (e.data#>>'{armed,yellowAt}')::timestamptz AS yellow_at, (e.data#>>'{armed,due}')::timestamptz AS due_at,
       ${AHEAD} AS ahead
     FROM event e JOIN help_item h ON h.id = e.item_id
     WHERE e.stream_kind = 'project' AND e.stream_id = $1 AND e.data->>'clock' = ANY(${CLOCKS})
       AND e.type IN ('ItemClockArmed', 'ItemClockSuspended', 'ItemClockStopped')) c
     WHERE state = 'running' AND (until IS NULL OR since < until)) c`,
);

/** By the table that lacks a row, or has one too many: questions about a project. */
export const KEPT_BY_TRIGGER = { item_stretch: STRETCHES, clock_span: SPANS } as const;
