import { alsoRead, type Asked, type Context, type ProjectState, type StandingEntry } from '@bangban/domain';
import type { Transaction } from './transaction';

/** The entry of the library of investors that the command names; null where it names none, or none that is there. */
export async function entryOf(tx: Transaction, command: Asked): Promise<Context['entry'] | null> {
  const { investorId } = alsoRead(command);
  if (investorId === null) return null;
  const { rows } = await tx.client.query<NonNullable<Context['entry']>>(
    `SELECT state->>'name' AS name, state->>'country' AS country FROM file WHERE kind = 'investor' AND id = $1`,
    [investorId],
  );
  return rows[0] ?? null;
}

/**
 * Of the entry that the command names and that of the project's investor, those that were merged, each with the one that stands
 * for it now; null where none was.
 */
export async function mergedIntoOf(
  tx: Transaction,
  command: Asked,
  project: Pick<ProjectState, 'investorId'> | null,
): Promise<NonNullable<Context['mergedInto']> | null> {
  const { investorId } = alsoRead(command);
  if (investorId === null) return null;
  const { rows } = await tx.client.query<StandingEntry & { of: string }>(
    `WITH RECURSIVE up(of, id) AS (
       SELECT id, (state->'merged'->>'into')::uuid FROM file
       WHERE kind = 'investor' AND status = 'merged' AND id = ANY ($1::uuid[])
       UNION SELECT up.of, (f.state->'merged'->>'into')::uuid FROM up
         JOIN file f ON f.kind = 'investor' AND f.status = 'merged' AND f.id = up.id)
     SELECT up.of, f.id, f.state->>'name' AS name, f.state->>'country' AS country
     FROM up JOIN file f ON f.kind = 'investor' AND f.status = 'standing' AND f.id = up.id`,
    [[investorId, ...(project?.investorId ? [project.investorId] : [])]],
  );
  return rows.length === 0 ? null : Object.fromEntries(rows.map(({ of, ...entry }) => [of, entry]));
}
