import { alsoRead, type Asked, type HeldLead } from '@bangban/domain';
import { heldLeads, standingFor } from '@bangban/persistence';
import type { Transaction } from './transaction';

/**
 * Leads of the company that the command names, on other projects. Two that name one company wait for each other here, each
 * behind its own project's lock: whichever is later sees the other.
 */
export async function leadsHeld(tx: Transaction, projectId: string, command: Asked): Promise<readonly HeldLead[]> {
  const { investorId } = alsoRead(command);
  if (investorId === null) return [];
  const { manager } = tx.runner;
  const company = (await standingFor(manager, investorId)) ?? investorId;
  await tx.client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`lead of ${company}`]);
  const held = await heldLeads(manager, company);
  return held.filter((each) => each.projectId !== projectId);
}
