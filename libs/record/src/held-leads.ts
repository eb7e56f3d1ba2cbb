import {
  alsoRead,
  type Asked,
  type Context,
  type HeldLead,
  isSigned,
  nameKey,
  type ProjectState,
} from '@bangban/domain';
import { type Company, companyOf, heldLeads } from '@bangban/persistence';
import { fromMillis, toMillis } from '@bangban/kernel';
import type { Transaction } from './transaction';

const DAY_MS = 86_400_000;

/** It is of this company already: what was asked of it then is not asked again because its name is put right. */
function knownBefore(own: ProjectState | null, { entries, keys }: Company, key: string | null): boolean {
  if (!own) return false;
  const before = own.investor === null ? null : nameKey(own.investor.name);
  if (key !== null && before === key) return true;
  return own.investorId ? entries.includes(own.investorId) : before !== null && keys.includes(before);
}

/**
 * Leads of the company that the command names, on other projects: by its entry in the library, or by its name where it names
 * none. Two that name one company wait for each other here, each behind its own project's lock: whichever is later sees the
 * other.
 */
export async function leadsHeld(
  tx: Transaction,
  own: ProjectState | null,
  command: Asked,
  { now, policy, projectId }: Pick<Context, 'now' | 'policy' | 'projectId'>,
): Promise<readonly HeldLead[]> {
  const { company: name, investorId: entry } = alsoRead(command);
  const typed = name === null || nameKey(name) === '' ? null : nameKey(name);
  if ((entry ?? typed) === null || (own && isSigned(own.stage))) return [];
  const key = entry === null ? typed : null;
  const { manager } = tx.runner;
  const company = await companyOf(manager, { entry, key });
  if (knownBefore(own, company, key)) return [];
  const locks = new Set([
    ...company.entries.map((id) => `lead of ${id}`),
    ...[...company.keys, typed, own?.investor ? nameKey(own.investor.name) : null].flatMap((each) =>
      each === null ? [] : [`lead named ${each}`],
    ),
  ]);
  for (const lock of [...locks].sort()) {
    await tx.client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
  }
  const since = fromMillis(toMillis(now) - (policy.leads.protection + 1) * DAY_MS);
  const held = await heldLeads(manager, company, { byName: entry === null, since });
  return held.filter((each) => each.projectId !== projectId);
}
