import { EMPTY_WORLD, evolve, type World } from '@bangban/domain';
import {
  type Database,
  dataSourceOf,
  helpItemRow,
  projectRow,
  ReferenceCache,
  supervisionFormRow,
  TELL_PROJECTS,
} from '@bangban/persistence';
import { readEvents } from '../event-reader';
import { tellAnew } from '../obligations';
import { lockProject } from '../read';
import { inTransaction, type Transaction } from '../transaction';

const PAGE = 500;

/**
 * Writes a project's state rows and what is owed on it as its events give them, under its lock, and tells its workflow. False where there are no
 * events to go by.
 */
export async function rewriteState(dataSource: Database, projectId: string): Promise<boolean> {
  return inTransaction(dataSourceOf(dataSource), async (tx) => {
    await lockProject(tx, projectId);
    const { forms = {}, items, project } = await folded(tx, projectId);
    if (!project) return false;
    const head = await lastHash(tx, projectId);
    await put(tx, 'project', [projectRow(project, head)]);
    await put(tx, 'help_item', Object.values(items).map(helpItemRow));
    await put(tx, 'supervision_form', Object.values(forms).map(supervisionFormRow));
    await tellAnew(tx, new ReferenceCache(), projectId);
    await tx.client.query(`${TELL_PROJECTS} WHERE id = $1`, [projectId]);
    return true;
  });
}

/** As it stands with the newest event: a chain that is broken stays broken, for people to judge. */
async function lastHash(tx: Transaction, projectId: string): Promise<string> {
  const { rows } = await tx.client.query<{ head: string }>(
    `SELECT encode(hash, 'hex') AS head FROM event WHERE stream_id = $1 ORDER BY seq DESC LIMIT 1`,
    [projectId],
  );
  return rows[0]?.head ?? '';
}

async function folded(tx: Transaction, projectId: string): Promise<World> {
  let world = EMPTY_WORLD;
  for (let from = 1; ; from += PAGE) {
    const events = await readEvents(tx.runner.manager, projectId, from, from + PAGE - 1);
    world = events.reduce(evolve, world);
    if (events.length < PAGE) return world;
  }
}

async function put(
  tx: Transaction,
  table: 'project' | 'help_item' | 'supervision_form',
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).filter((name) => name !== 'id');
  await tx.client.query(
    `INSERT INTO ${table} SELECT r.* FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) r
     ON CONFLICT (id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
}
