import type { Queryable } from './queryable';

/** A line of numbers without a gap: of one kind, and within it of one scope (a year, a unit; empty for all). */
export interface Series {
  readonly kind: string;
  readonly scope: string;
}

/**
 * Draws the next number, in the transaction that uses it. The series' row is locked until that ends, and so it is drawn last of all
 * that is locked: whoever comes meanwhile waits for an end that is near. Rolled back, the number is the next one's.
 *
 * @param given what was given before the series was kept, or by whoever sets an installation up
 */
export async function nextNumber(db: Queryable, { kind, scope }: Series, given = 0): Promise<number> {
  const [row] = await db.query<{ last: string }[]>(
    `INSERT INTO series AS s (kind, scope, last) VALUES ($1, $2, $3::bigint + 1)
     ON CONFLICT (kind, scope) DO UPDATE SET last = greatest(s.last, $3::bigint) + 1 RETURNING last`,
    [kind, scope, given],
  );
  if (!row) throw new Error(`no number in ${kind} ${scope}`);
  return Number(row.last);
}
