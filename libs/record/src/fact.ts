import {
  escortFact,
  type EscortFact,
  type HelpItemState,
  type ProjectState,
  type SupervisionForm,
} from '@bangban/domain';
import type { PoolClient } from 'pg';

interface FactRow {
  readonly state: ProjectState;
  readonly offset_ms: string;
  readonly items: EscortFact['openItems'] | null;
  readonly item_count: string;
  readonly first_to_wake: HelpItemState | null;
  readonly form_to_wake: SupervisionForm | null;
}

const FACT = `
  SELECT p.state, (SELECT clock_offset_ms FROM installation) AS offset_ms, i.items, i.item_count,
    (SELECT body FROM help_item WHERE project_id = p.id AND next_wake_up IS NOT NULL
      ORDER BY next_wake_up, no LIMIT 1) AS first_to_wake,
    (SELECT body FROM supervision_form WHERE project_id = p.id AND open AND next_wake_up IS NOT NULL
      ORDER BY next_wake_up, id LIMIT 1) AS form_to_wake
  FROM project p CROSS JOIN LATERAL (
    SELECT count(*) AS item_count,
      jsonb_agg(jsonb_build_object('id', o.id, 'no', o.no, 'state', o.state, 'wakeUp',
        to_char(o.next_wake_up AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY o.rank)
        FILTER (WHERE o.rank <= 100) AS items
    FROM (SELECT id, no, state, next_wake_up, row_number() OVER (ORDER BY next_wake_up NULLS LAST, no) AS rank
          FROM help_item WHERE project_id = p.id AND open) o) i
  WHERE p.id = $1`;

/** The snapshot for a project's workflow, from one consistent reading; null for an unknown project. */
export async function readFact(client: Pick<PoolClient, 'query'>, projectId: string): Promise<EscortFact | null> {
  const { rows } = await client.query<FactRow>({ name: 'record-fact', text: FACT, values: [projectId] });
  const row = rows[0];
  if (!row) return null;
  return escortFact(row.state, {
    openItems: row.items ?? [],
    openItemCount: Number(row.item_count),
    firstToWake: row.first_to_wake,
    formToWake: row.form_to_wake,
    offsetMs: Number(row.offset_ms),
  });
}
