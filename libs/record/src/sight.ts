import {
  type Context,
  itemReaders,
  NO_FIELDS,
  type Policy,
  projectReaders,
  readsField,
  sightOf,
  type World,
} from '@bangban/domain';
import { readingsOf, scopeOf, sees } from '@bangban/kernel';
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
  const scope = scopeOf(principal, directory, newest.access.reading);
  if (sees(scope, [...projectReaders(project), ...Object.values(items).flatMap(itemReaders)])) return true;
  const db = {
    query: async <Rows>(sql: string, values?: unknown[]) => (await tx.client.query(sql, values)).rows as Rows,
  };
  return seesProject(await scopedTo({ scope, fields: NO_FIELDS }, db), project.id);
}

/** Nothing is sure, and the record is to be asked. */
export const NOTHING_AT_HAND: SightAtHand = { everything: false, amounts: null };

/** What whoever acts reads of the project, by what is loaded: an answer mostly needs no reading of its own. */
export function sightAtHand({ items, project }: World, { directory, principal }: Context, newest: Policy): SightAtHand {
  if (!principal || !project) return NOTHING_AT_HAND;
  const { reading } = newest.access;
  const { fields, scope } = sightOf(readingsOf(principal, directory, reading), reading);
  const written = [
    ...projectReaders(project).map((key) => ({ key, near: true })),
    ...Object.values(items).flatMap((item) => itemReaders(item).map((key) => ({ key, near: false }))),
  ];
  // Who stands on the project itself is known whole; what is read by a matter might be by one that is not loaded.
  const { amount } = fields;
  const whole = amount === 'all' || amount.anywhere.length === 0;
  return { everything: scope.all, amounts: readsField(amount, written) || (whole ? false : null) };
}
