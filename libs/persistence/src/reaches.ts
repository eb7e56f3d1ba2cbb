import type { Scope } from '@bangban/kernel';
import type { Queryable } from './queries/queryable';
import { reachIn, type Scoped } from './queries/seen';

type Reach = Pick<Scoped, 'owed' | 'hidden'>;

/** Readers of one instant whose reach is remembered. */
const MOST = 100;

/**
 * The state of the record that a transaction reads: which others it sees, on which run of which server. Two that see the same
 * ones read the same rows; whatever is changed afterwards makes another.
 */
export async function instantOf(db: Queryable): Promise<string> {
  const [row] = await db.query<{ instant: string }[]>(
    `SELECT concat_ws(' ', pg_current_snapshot(), pg_postmaster_start_time(), inet_server_addr(), inet_server_port()) AS instant`,
  );
  if (!row) throw new Error('a transaction without an instant');
  return row.instant;
}

/**
 * What keys reach, found once for each state of the record: the questions of one screen come together, mostly with nothing
 * written between them. Nothing is kept beyond a change, of whatever kind.
 */
export class Reaches {
  private instant = '';
  private readonly known = new Map<string, Reach>();

  async at(instant: string, db: Queryable, scope: Scope): Promise<Reach> {
    const keys = scope.all ? [] : scope.keys;
    if (keys.length === 0) return reachIn(db, scope);
    if (instant !== this.instant) {
      this.known.clear();
      this.instant = instant;
    }
    const name = JSON.stringify(keys);
    const known = this.known.get(name) ?? (await reachIn(db, scope));
    // Another reading may have moved on meanwhile: what was found is of its own instant alone.
    if (instant === this.instant && this.known.size < MOST) this.known.set(name, known);
    return known;
  }
}
