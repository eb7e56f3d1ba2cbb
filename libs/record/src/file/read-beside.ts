import {
  type Calendar,
  dateAt,
  activePerson,
  type Directory,
  type FileCommand,
  type FileFact,
  type Instant,
  isOutsider,
  type Principal,
  principalIn,
} from '@bangban/kernel';
import type { FileContext, FileDecider, Named, NamedFiles, Policy, ProjectState } from '@bangban/domain';
import { loadProjectState, scopedTo, seesProject } from '@bangban/persistence';
import { sightIn } from '../sight';
import type { Transaction } from '../transaction';

/** What a decision looks at besides its file. */
export type Beside = Pick<FileContext, 'named' | 'kin' | 'lastNumber'>;

interface Reading<S, C> {
  readonly state: S | null;
  readonly command: C;
  readonly principal: Principal | null;
  readonly now: Instant;
  readonly fileId: string | null;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly policy: Policy;
}

/** As far as the decider asks for it; read behind the lock of the kind. */
export async function readBeside<S, C extends FileCommand, F extends FileFact>(
  tx: Transaction,
  decider: FileDecider<S, C, F>,
  reading: Reading<S, C>,
): Promise<Beside> {
  const { calendar, command, now, state } = reading;
  const named = decider.namedBy?.(state, command);
  const year = dateAt(now, calendar.utcOffsetMinutes).slice(0, 4);
  return {
    ...(named ? { named: await readNamed(tx, decider.kind, named, reading) } : {}),
    ...(decider.wholeKind ? { kin: await kinOf(tx, decider.kind) } : {}),
    ...(decider.numbered ? { lastNumber: await lastOf(tx, decider.kind, year) } : {}),
  };
}

async function readNamed(
  { client, runner }: Transaction,
  kind: string,
  { expertIds, itemId = null, people, projectId }: Named,
  { directory, fileId, policy, principal }: Omit<Reading<unknown, unknown>, 'state' | 'command'>,
): Promise<NamedFiles> {
  const { rows: experts } = await client.query<{ state: NamedFiles['experts'][number] }>(
    `SELECT state FROM file WHERE kind = 'expert' AND id = ANY ($1::uuid[])`,
    [expertIds],
  );
  const found = { experts: experts.map(({ state }) => state) };
  if (projectId === null) return { project: null, seen: false, standing: [], ...found };
  const project: ProjectState | null = await loadProjectState(runner.manager, projectId);
  if (!project) return { project, seen: false, standing: [], ...found };
  if (people) {
    const by = { directory, policy, projectId };
    const seen = !principal || (await sees(runner.manager, principal, by));
    const blind = seen ? await blindOf(runner.manager, people, by) : [];
    return { project, seen, standing: [], ...found, itemThere: await hasItem(client, projectId, itemId), blind };
  }
  const { rows: standing } = await client.query<NamedFiles['standing'][number]>(
    `SELECT id, status FROM file WHERE kind = $1 AND project_id = $2 AND id IS DISTINCT FROM $3 ORDER BY created_at, id`,
    [kind, projectId, fileId],
  );
  const seen = !principal || (await sees(runner.manager, principal, { directory, policy, projectId }));
  return { project, seen, standing, ...found };
}

async function sees(
  db: Transaction['runner']['manager'],
  principal: Principal,
  { directory, policy, projectId }: About,
): Promise<boolean> {
  const sight = sightIn(principal, directory, policy.access.reading);
  return seesProject(await scopedTo(sight, db), projectId);
}

interface About {
  readonly directory: Directory;
  readonly policy: Policy;
  readonly projectId: string;
}

async function blindOf(
  db: Transaction['runner']['manager'],
  people: readonly string[],
  about: About,
): Promise<readonly string[]> {
  const blind: string[] = [];
  for (const personId of people) {
    const person = activePerson(about.directory, personId);
    const asked = person === null ? null : principalIn(about.directory, personId);
    if (!asked || isOutsider(asked) || !(await sees(db, asked, about))) blind.push(personId);
  }
  return blind;
}

async function hasItem(client: Transaction['client'], projectId: string, itemId: string | null): Promise<boolean> {
  if (itemId === null) return false;
  const sql = 'SELECT FROM help_item WHERE project_id = $1 AND id = $2';
  return (await client.query(sql, [projectId, itemId])).rows.length > 0;
}

async function kinOf({ client }: Transaction, kind: string): Promise<readonly object[]> {
  const { rows } = await client.query<{ state: object }>('SELECT state FROM file WHERE kind = $1 ORDER BY id', [kind]);
  return rows.map(({ state }) => state);
}

async function lastOf({ client }: Transaction, kind: string, year: string): Promise<number> {
  const { rows } = await client.query<{ last: string }>('SELECT last FROM series WHERE kind = $1 AND scope = $2', [
    kind,
    year,
  ]);
  return Number(rows[0]?.last ?? 0);
}
