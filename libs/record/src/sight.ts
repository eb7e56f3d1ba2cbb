import { type Context, itemReaders, NO_FIELDS, type Policy, projectReaders, type World } from '@bangban/domain';
import { scopeOf, sees } from '@bangban/kernel';
import { scopedTo, seesProject } from '@bangban/persistence';
import type { Transaction } from './transaction';

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
