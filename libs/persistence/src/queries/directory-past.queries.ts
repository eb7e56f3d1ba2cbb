import type { Instant } from '@bangban/kernel';
import { type DirectoryChange, PastDirectories, type SubstituteRow } from '../directory-past';
import { loadDirectory } from '../reference.loader';
import type { Queryable } from './queryable';

/** Who was who at any instant since `from`: as they stand now, with what has changed since undone. */
export async function directoriesSince(db: Queryable, from: Instant): Promise<PastDirectories> {
  const now = await loadDirectory(db);
  const substitutes = await db.query<{ row: SubstituteRow }[]>('SELECT to_jsonb(s) AS row FROM substitute s');
  const changes = await db.query<(Omit<DirectoryChange, 'at'> & { readonly at: Date })[]>(
    'SELECT at, about, before, after FROM directory_change WHERE at > $1 ORDER BY no DESC',
    [from],
  );
  return new PastDirectories(
    now,
    substitutes.map(({ row }) => row),
    changes.map((each) => ({ ...each, at: each.at.toISOString() }) as DirectoryChange),
  );
}
