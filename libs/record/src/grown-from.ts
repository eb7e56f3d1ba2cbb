import { alsoRead, type Asked, type Context, type Policy } from '@bangban/domain';
import type { Directory, Principal } from '@bangban/kernel';
import { scopedTo, seesProject } from '@bangban/persistence';
import { sightIn } from './sight';
import type { Transaction } from './transaction';

interface By {
  readonly principal: Principal;
  readonly directory: Directory;
  readonly policy: Policy;
}

/** The project in production that a lead is said to grow out of: to whoever does not read it, as if it were not there. */
export async function grownFromOf(
  { client, runner }: Transaction,
  command: Asked,
  { directory, policy, principal }: By,
): Promise<Context['grownFrom']> {
  const { expansionOf } = alsoRead(command);
  if (expansionOf === null) return null;
  const reader = await scopedTo(sightIn(principal, directory, policy.access.reading), runner.manager);
  if (!(await seesProject(reader, expansionOf))) return null;
  const { rows } = await client.query<NonNullable<Context['grownFrom']>>(
    'SELECT stage, status FROM project WHERE id = $1',
    [expansionOf],
  );
  return rows[0] ?? null;
}
