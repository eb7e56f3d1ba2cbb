import { Inject, Injectable } from '@nestjs/common';
import type { FileCommand, FileFact, Principal } from '@bangban/kernel';
import type { Context, Draft, FileDecider, MovedDeadline, World } from '@bangban/domain';
import {
  countOpenProjects,
  Database,
  type FileRow,
  findFile,
  listFiles,
  namesOf,
  openProjectIds,
  Readers,
  recordClock,
  seenOf,
  unscoped,
} from '@bangban/persistence';
import { ProjectViews } from '@bangban/record';
import { Problem, type ProblemCode } from '../common/problem';
import { type Asked, FileCommands } from '../file-routes/file-commands';

/** Projects of one page of a difference: each is read and computed, one after the other. */
const PROJECTS_AT_ONCE = 40;

/** A kind of file by its decider: what its state is follows from it. */
type KindOf<S> = Pick<FileDecider<S, FileCommand, FileFact>, 'kind' | 'statusOf'>;

/** Files that two people publish, as the record keeps them, whatever they hold. */
@Injectable()
export class DraftFiles {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(ProjectViews) private readonly views: ProjectViews,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  /** Newest first, with the names of everybody in them. */
  async list<S extends Draft>(of: KindOf<S>) {
    const rows = await listFiles<S>(unscoped(this.dataSource), of.kind);
    const files = rows.map((row) => ({ ...row.state, ...timesOf(row) }));
    return { files, names: await namesOf(this.dataSource, files.flatMap(peopleOf)) };
  }

  /** @throws Problem 404 with the code given */
  async find<S extends Draft>(of: KindOf<S>, id: string, unknown: ProblemCode) {
    const row = await findFile<S>(unscoped(this.dataSource), of.kind, id);
    if (!row) throw new Problem(unknown);
    const { state: file } = row;
    return { file, times: timesOf(row), names: await namesOf(this.dataSource, peopleOf(file)) };
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give<S extends Draft, C extends FileCommand, F extends FileFact>(
    decider: FileDecider<S, C, F>,
    fileId: string | null,
    command: C,
    asked: Asked,
  ) {
    const unknown = 'FILE_UNKNOWN' as ProblemCode;
    const { status, ...given } = await this.commands.give(decider, fileId, command, { asked, unknown });
    return { ...given, status: status as S['status'] };
  }

  /** What would move in the open projects after this one, in the order of their ids; nothing of it is kept. */
  async moved(
    after: string | null,
    principal: Principal,
    movedIn: (world: World, ctx: Context) => readonly MovedDeadline[],
  ) {
    const projectIds = await openProjectIds(this.dataSource, after, PROJECTS_AT_ONCE);
    const seen = new Set(await this.readers.read(principal, (reader) => seenOf(reader, projectIds)));
    // Whoever may publish it has to know how much it moves; what that is, only where they see it.
    const everything = unscoped(this.dataSource);
    const clock = await recordClock(this.dataSource);
    const rows = [];
    const unseen = { projects: 0, deadlines: 0 };
    for (const projectId of projectIds) {
      const view = await this.views.of(everything, { projectId, principal, clock });
      const project = view?.world.project;
      if (!view || !project) continue;
      const moved = movedIn(view.world, view.ctx);
      if (seen.has(projectId)) rows.push(...moved.map((each) => ({ projectId, project: project.name, ...each })));
      else if (moved.length > 0) {
        unseen.projects += 1;
        unseen.deadlines += moved.length;
      }
    }
    const ids = rows.flatMap(({ holderId, holderUnitId, told }) => [holderId, holderUnitId, ...told]);
    return {
      total: await countOpenProjects(this.dataSource),
      looked: projectIds.length,
      next: projectIds.length < PROJECTS_AT_ONCE ? null : (projectIds.at(-1) ?? null),
      rows,
      unseen,
      names: await namesOf(
        this.dataSource,
        ids.filter((each): each is string => each !== null),
      ),
    };
  }
}

const timesOf = ({ createdAt, lastRecordedAt, seq }: FileRow) => ({
  seq,
  createdAt,
  changedAt: lastRecordedAt,
});

const peopleOf = ({ approvedBy, checkedBy, hands }: Draft): string[] =>
  [...hands, checkedBy, approvedBy].filter((id) => id !== null);
