import { OBLIGATION_EDITION, owedOn } from '@bangban/domain';
import { type Database, dataSourceOf, ReferenceCache } from '@bangban/persistence';
import { lockProject, read } from './read';
import { basisRow, dischargeRow, obligationRow } from './rows/obligation.rows';
import { inTransaction, type Transaction } from './transaction';
import { writeStatement } from './write-statement';

/** Projects whose rows were told by other people or rules than there are now, or never. */
const BEHIND = `
  SELECT p.id FROM installation i CROSS JOIN project p LEFT JOIN obligation_basis b ON b.project_id = p.id
  WHERE p.status IN ('active', 'shelved')
    AND (b.project_id IS NULL OR b.directory_version < i.directory_version OR b.edition < $1)
  ORDER BY p.id LIMIT $2`;

/**
 * Rounds that tell anew what is owed where it is behind: projects recorded before there were such rows, and all once the
 * directory has changed, as holders go with it. Each project is a transaction of its own; a round does at most `most`, and
 * answers whether there may be more. Two workers do one after the other, to the same end.
 */
export function createObligationRounds(dataSource: Database, most = 25): () => Promise<boolean> {
  const cache = new ReferenceCache();
  return async () => {
    const behind = await dataSource.query<{ id: string }[]>(BEHIND, [OBLIGATION_EDITION, most]);
    for (const { id } of behind) await inTransaction(dataSourceOf(dataSource), (tx) => tellAnew(tx, cache, id));
    return behind.length === most;
  };
}

/** Writes all rows of what is owed on a project, under its lock. */
export async function tellAnew(tx: Transaction, cache: ReferenceCache, projectId: string): Promise<void> {
  const asked = { projectId, items: { allOpen: true, ids: [] }, receipt: null };
  const [, { world, ...reading }] = await Promise.all([lockProject(tx, projectId), read(tx, cache, asked)]);
  if (!world.project) return;
  const owed = owedOn(world, reading);
  const rows = {
    obligations: owed.map((each) => obligationRow(projectId, each)),
    discharges: dischargeRow(world, owed).map((row) => ({ ...row, whole: true })),
    bases: [basisRow(projectId, reading.directory)],
  };
  const statement = writeStatement(['obligations', 'discharges', 'bases']);
  await tx.client.query({ ...statement, values: [JSON.stringify(rows)] });
}
