import { OBLIGATION_EDITION, owedOn, type World } from '@bangban/domain';
import type { FindingExample, Queryable, ReferenceCache } from '@bangban/persistence';
import type { PoolClient } from 'pg';
import { obligationRow } from '../rows/obligation.rows';
import type { Cases } from './findings';
import { asRead } from './version.check';

interface Basis {
  readonly directory_version: string;
  readonly behind: boolean | null;
  readonly policy_version: number;
}

const BASIS = `
  SELECT i.directory_version, b.directory_version < i.directory_version OR b.edition < $2 AS behind,
    (p.state->>'policyVersion')::int AS policy_version
  FROM installation i CROSS JOIN project p LEFT JOIN obligation_basis b ON b.project_id = p.id WHERE p.id = $1`;

/** Rows of one side only, and columns in which the two differ; who may do it is a set. */
const DIFFERS = `
  SELECT coalesce(s.matter, e.matter) AS matter, s.matter IS NOT NULL AS stored, e.matter IS NOT NULL AS expected,
    (SELECT array_agg(a.key ORDER BY a.key) FROM jsonb_each(s.row) a JOIN jsonb_each(e.row) b USING (key)
      WHERE a.value IS DISTINCT FROM b.value) AS columns
  FROM (SELECT o.matter, to_jsonb(o) || jsonb_build_object('people', (SELECT jsonb_agg(m ORDER BY m) FROM unnest(o.people) m)) AS row
      FROM obligation o WHERE o.project_id = $1) s
    FULL JOIN (SELECT o.matter, to_jsonb(o) || jsonb_build_object('people', (SELECT jsonb_agg(m ORDER BY m) FROM unnest(o.people) m)) AS row
      FROM jsonb_populate_recordset(NULL::obligation, $2::jsonb) o) e USING (matter)
  WHERE s.row IS DISTINCT FROM e.row`;

interface Difference {
  readonly matter: string;
  readonly stored: boolean;
  readonly expected: boolean;
  readonly columns: readonly string[] | null;
}

export interface ObligationCheck {
  readonly client: Pick<PoolClient, 'query'>;
  readonly manager: Queryable;
  readonly cache: ReferenceCache;
}

/**
 * What is owed as it stands beside what the rules say of the state. Rows that were told by an older directory are about to
 * be told anew, and are no finding; rows that were never told are missing.
 */
export async function checkObligations(
  { cache, client, manager }: ObligationCheck,
  cases: Cases,
  projectId: string,
  world: World,
): Promise<void> {
  const { rows } = await client.query<Basis>(BASIS, [projectId, OBLIGATION_EDITION]);
  const [basis] = rows;
  if (!basis || !world.project || basis.behind) return;
  const policy = await asRead(() => cache.policyAt(manager, basis.policy_version));
  if (!policy) return;
  const directory = await cache.directoryAt(manager, Number(basis.directory_version));
  const owed = owedOn(world, { policy, directory }).map((each) => obligationRow(projectId, each));
  const found = await client.query<Difference>(DIFFERS, [projectId, JSON.stringify(owed)]);
  for (const { columns, expected, matter, stored } of found.rows) {
    const differs: FindingExample = !stored ? { row: 'missing' } : !expected ? { row: 'too many' } : { columns };
    cases.add('OBLIGATIONS_DIFFER', { matter, ...differs });
  }
}
