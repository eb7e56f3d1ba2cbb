import type { Instant } from '@bangban/kernel';
import { type DirectoryChange, PastDirectories, type SubstituteRow } from '../directory-past';
import { loadDirectory } from '../reference.loader';
import type { Queryable } from './queryable';

/**
 * A demo's clock is set back to where its story begins: what was changed before is from before whatever was recorded behind it.
 * Elsewhere time only goes on.
 */
const CHANGES = `
  SELECT CASE WHEN i.demo THEN least(c.at, (SELECT e.recorded_at FROM event e WHERE e.tx > c.tx ORDER BY e.tx LIMIT 1)) ELSE c.at END AS at,
    c.about, c.before, c.after
  FROM directory_change c CROSS JOIN installation i WHERE i.demo OR c.at > $1 ORDER BY c.no DESC`;

/** Who was who at any instant since `from`: as they stand now, with what has changed since undone. */
export async function directoriesSince(db: Queryable, from: Instant): Promise<PastDirectories> {
  const now = await loadDirectory(db);
  const substitutes = await db.query<{ row: SubstituteRow }[]>('SELECT to_jsonb(s) AS row FROM substitute s');
  const changes = await db.query<(Omit<DirectoryChange, 'at'> & { readonly at: Date })[]>(CHANGES, [from]);
  return new PastDirectories(
    now,
    substitutes.map(({ row }) => row),
    changes.map((each) => ({ ...each, at: each.at.toISOString() }) as DirectoryChange),
  );
}
