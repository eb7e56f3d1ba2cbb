import {
  type Context,
  commitmentReaders,
  commitmentsOf,
  itemReaders,
  NO_FIELDS,
  type Policy,
  projectReaders,
  readsField,
  type ReadingPolicy,
  type Sight,
  sightOf,
  type World,
} from '@bangban/domain';
import { type Directory, type Principal, readingsOf, sees } from '@bangban/kernel';
import { scopedTo, seesProject } from '@bangban/persistence';
import type { Transaction } from './transaction';
import type { SightAtHand } from './types';

/**
 * Whether whoever acts reads the project: what somebody does not see they do not act on, whatever they stand in for there. Nearly
 * always said by what is loaded; else the record is asked, which knows the other matters and who owes something.
 */
export async function seesIt(
  tx: Transaction,
  { items, project }: World,
  ctx: Context,
  newest: Policy,
): Promise<boolean> {
  const { directory, principal } = ctx;
  if (!principal || !project) return true;
  const { scope } = sightIn(principal, directory, newest.access.reading);
  const promised = commitmentsOf(project).flatMap(commitmentReaders);
  const written = [...projectReaders(project), ...promised, ...Object.values(items).flatMap(itemReaders)];
  if (sees(scope, written)) return true;
  const db = {
    query: async <Rows>(sql: string, values?: unknown[]) => (await tx.client.query(sql, values)).rows as Rows,
  };
  return seesProject(await scopedTo({ scope, fields: NO_FIELDS }, db), project.id);
}

/** Of a directory and a policy that stay, what somebody sees stays: it is found out once. */
const KNOWN = new WeakMap<Directory, WeakMap<ReadingPolicy, Map<string, Sight>>>();
const MOST_KNOWN = 5_000;

export function sightIn(principal: Principal, directory: Directory, reading: ReadingPolicy): Sight {
  const ofDirectory = KNOWN.get(directory) ?? new WeakMap<ReadingPolicy, Map<string, Sight>>();
  KNOWN.set(directory, ofDirectory);
  const known = ofDirectory.get(reading) ?? new Map<string, Sight>();
  ofDirectory.set(reading, known);
  const { actingFor, headOf, personId, roles, unitId } = principal;
  const name = JSON.stringify([personId, actingFor, unitId, roles, headOf]);
  const found = known.get(name) ?? sightOf(readingsOf(principal, directory, reading), reading);
  if (known.size < MOST_KNOWN) known.set(name, found);
  return found;
}

/** Nothing is sure, and the record is to be asked. */
export const NOTHING_AT_HAND: SightAtHand = { everything: false, amounts: null };

/** What whoever acts reads of the project, by what is loaded: an answer mostly needs no reading of its own. */
export function sightAtHand({ items, project }: World, { directory, principal }: Context, newest: Policy): SightAtHand {
  if (!principal || !project) return NOTHING_AT_HAND;
  const { fields, scope } = sightIn(principal, directory, newest.access.reading);
  const written = [
    ...projectReaders(project).map((key) => ({ key, near: true })),
    ...commitmentsOf(project).flatMap((each) => commitmentReaders(each).map((key) => ({ key, near: false }))),
    ...Object.values(items).flatMap((item) => itemReaders(item).map((key) => ({ key, near: false }))),
  ];
  // Who stands on the project itself is known whole; what is read by a matter might be by one that is not loaded.
  const { amount } = fields;
  const whole = amount === 'all' || amount.anywhere.length === 0;
  return { everything: scope.all, amounts: readsField(amount, written) || (whole ? false : null) };
}
