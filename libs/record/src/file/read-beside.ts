import {
  type Calendar,
  dateAt,
  activePerson,
  type Directory,
  type FileCommand,
  type FileFact,
  type Instant,
  isAdministrator,
  isOutsider,
  type Principal,
  principalIn,
} from '@bangban/kernel';
import type { FileContext, FileDecider, Named, NamedFiles, Policy, ProjectState } from '@bangban/domain';
import { findFile, loadProjectState, scopedTo, seesProject } from '@bangban/persistence';
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
  { expertIds, formId = null, itemId = null, meetingId = null, people, projectId }: Named,
  { directory, fileId, policy, principal }: Omit<Reading<unknown, unknown>, 'state' | 'command'>,
): Promise<NamedFiles> {
  const { rows: experts } = await client.query<{ state: NamedFiles['experts'][number] }>(
    `SELECT state FROM file WHERE kind = 'expert' AND id = ANY ($1::uuid[])`,
    [expertIds],
  );
  const found = { experts: experts.map(({ state }) => state) };
  if (projectId === null && meetingId !== null) {
    const of = await aboutMeeting(runner.manager, meetingId, people ?? [], { directory, policy, principal });
    return { project: null, standing: [], ...found, ...of };
  }
  if (projectId === null) return { project: null, seen: false, standing: [], ...found };
  const project: ProjectState | null = await loadProjectState(runner.manager, projectId);
  if (!project) return { project, seen: false, standing: [], ...found };
  if (people) {
    const by = { directory, policy, projectId };
    const seen = !principal || (await sees(runner.manager, principal, by));
    const blind = seen ? await blindOf(people, directory, (each) => sees(runner.manager, each, by)) : [];
    const there = {
      itemThere: await belongs(client, 'help_item', projectId, itemId),
      formThere: await belongs(client, 'supervision_form', projectId, formId),
    };
    return { project, seen, standing: [], ...found, ...there, blind };
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

type MeetingRead = NonNullable<NamedFiles['meeting']>;

/** Of a meeting nothing is read by whoever does not see it. */
async function aboutMeeting(
  db: Transaction['runner']['manager'],
  meetingId: string,
  people: readonly string[],
  { directory, policy, principal }: Omit<About, 'projectId'> & { readonly principal: Principal | null },
): Promise<Pick<NamedFiles, 'meeting' | 'seen' | 'blind'>> {
  const meetingOf = async (by: Principal): Promise<MeetingRead | null> => {
    const reader = await scopedTo(sightIn(by, directory, policy.access.reading), db);
    return (await findFile<MeetingRead>(reader, 'meeting', meetingId))?.state ?? null;
  };
  const meeting = principal ? await meetingOf(principal) : null;
  const readers = async (by: Principal): Promise<boolean> => (await meetingOf(by)) !== null;
  return { meeting, seen: meeting !== null, blind: meeting ? await blindOf(people, directory, readers) : [] };
}

async function blindOf(
  people: readonly string[],
  directory: Directory,
  reads: (each: Principal) => Promise<boolean>,
): Promise<readonly string[]> {
  const blind: string[] = [];
  for (const personId of people) {
    const person = activePerson(directory, personId);
    const asked = person === null ? null : principalIn(directory, personId);
    if (!asked || isOutsider(asked) || isAdministrator(asked) || !(await reads(asked))) blind.push(personId);
  }
  return blind;
}

async function belongs(
  client: Transaction['client'],
  table: 'help_item' | 'supervision_form',
  projectId: string,
  id: string | null,
): Promise<boolean> {
  if (id === null) return false;
  const sql = `SELECT FROM ${table} WHERE project_id = $1 AND id = $2`;
  return (await client.query(sql, [projectId, id])).rows.length > 0;
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
