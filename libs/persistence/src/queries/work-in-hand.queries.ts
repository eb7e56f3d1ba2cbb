import type { RowOf, workLeftList } from '@bangban/contract';
import { mendingAct } from '@bangban/domain';
import { type Queryable, rowsOf } from './queryable';
import {
  cameByFunction,
  COLUMNS,
  GROUNDS,
  ITEMS_HELD,
  KEY,
  notFilled,
  POLICIES,
  REST_HELD,
  ROLES,
  SHOWN,
  STUCK,
  UNFIT,
  WITH_NAMES,
} from './work-held';

export type WorkRow = RowOf<typeof workLeftList>;

export const withMend = (row: Omit<WorkRow, 'mend'>): WorkRow => ({ ...row, mend: mendingAct(row) });

const LYING = `(${STUCK} OR ${UNFIT} AND (h.kind <> 'item' OR ${cameByFunction('h.item_id', 'h.unit_id')}))`;

/** What these people and units have in hand, alone or with others; what lies there is marked. */
export async function workInHand(db: Queryable, ids: readonly string[]): Promise<readonly WorkRow[]> {
  const rows = await rowsOf<Omit<WorkRow, 'mend'>>(
    db,
    `WITH ${GROUNDS}, ${POLICIES}, held (${COLUMNS}) AS (${ITEMS_HELD} UNION ALL ${REST_HELD}), work AS (
       SELECT ${KEY} AS key, h.kind, h.part, h.ref, h.project_id, h.item_id, h.people, h.unit_id, h.act, h.due_at,
         ${LYING} AS lying
       FROM held h CROSS JOIN allowed a LEFT JOIN unit u ON u.id = h.unit_id
       WHERE (h.people && $4::text[] OR h.unit_id = ANY ($4::text[])) AND ${notFilled('h')})
     SELECT ${SHOWN} FROM work w ${WITH_NAMES} ORDER BY w.key COLLATE "C"`,
    [...ROLES, ids],
  );
  return rows.map(withMend);
}
