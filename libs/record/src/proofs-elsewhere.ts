import { alsoRead, type Asked, type ProvenElsewhere } from '@bangban/domain';
import { provenBy } from '@bangban/persistence';
import type { Transaction } from './transaction';

/**
 * Arrivals on other projects by the proofs that a command brings. Two commands with one proof wait for each other here, each
 * behind its own project's lock, so that the later one sees what the earlier committed; proofs are taken in one order.
 */
export async function proofsElsewhere(
  tx: Transaction,
  projectId: string,
  command: Asked,
): Promise<readonly ProvenElsewhere[]> {
  const keys = [...alsoRead(command).proofs].sort();
  if (keys.length === 0) return [];
  for (const key of keys) {
    await tx.client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`proof ${key}`]);
  }
  const proven = await provenBy(tx.runner.manager, keys);
  return proven.filter((each) => each.projectId !== projectId);
}
