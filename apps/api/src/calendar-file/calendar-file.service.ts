import { Inject, Injectable } from '@nestjs/common';
import {
  CALENDAR_FILE,
  type CalendarFileCommand,
  type CalendarFileState,
  calendarDifference,
  calendarWith,
  DAY_FAULT_WORDS,
  dayFaults,
  type Principal,
} from '@bangban/domain';
import {
  calendarPolicy,
  countOpenProjects,
  type FileRow,
  findFile,
  listFiles,
  loadCalendar,
  namesOf,
  openProjectIds,
  recordClock,
} from '@bangban/persistence';
import type { ProjectRecord } from '@bangban/record';
import { DataSource } from 'typeorm';
import { Problem, type ProblemCode } from '../common/problem';
import type { Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';

/** Projects of one page of the difference: each is read and computed, one after the other. */
const PROJECTS_AT_ONCE = 40;

export interface Asked {
  readonly principal: Principal;
  readonly idempotencyKey: string;
  readonly expectedSeq: number | undefined;
  readonly trail: Trail;
}

/** Calendar files as the record keeps them, and what one of them would change. */
@Injectable()
export class CalendarFiles {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RECORD) private readonly record: ProjectRecord,
  ) {}

  async list(): Promise<unknown> {
    const rows = await listFiles(this.dataSource, 'calendar');
    const states = rows.map((row) => stateOf(row));
    return {
      rows: rows.map((row, index) => ({ ...states[index], days: states[index]?.days.length ?? 0, ...timesOf(row) })),
      names: await namesOf(this.dataSource, states.flatMap(peopleOf)),
    };
  }

  /** @throws Problem 404 `CALENDAR_FILE_UNKNOWN` */
  async detail(id: string): Promise<unknown> {
    const row = await this.find(id);
    const file = stateOf(row);
    const { calendarVersion } = await recordClock(this.dataSource);
    const calendar = await loadCalendar(this.dataSource.manager, calendarVersion);
    const open = file.status === 'draft' || file.status === 'checked';
    const faults = open ? dayFaults(file, calendar, await calendarPolicy(this.dataSource)) : [];
    return {
      ...timesOf(row),
      file,
      faults: faults.map((fault) => ({ ...fault, text: DAY_FAULT_WORDS[fault.code] })),
      names: await namesOf(this.dataSource, peopleOf(file)),
    };
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(fileId: string | null, command: CalendarFileCommand, asked: Asked): Promise<unknown> {
    const { expectedSeq, idempotencyKey, principal, trail } = asked;
    const result = await this.record.handleFile(CALENDAR_FILE, {
      fileId,
      command,
      principal,
      idempotencyKey,
      ...(expectedSeq === undefined ? {} : { expectedSeq }),
      requestId: trail.requestId,
      ...(trail.remoteAddress === null ? {} : { remoteAddress: trail.remoteAddress }),
    });
    if (result.outcome === 'accepted') {
      return { id: result.fileId, seq: result.seq, status: result.state.status, repeated: result.repeated };
    }
    const { code, details, seq } = result;
    throw new Problem(code as ProblemCode, { details, extra: { seq } });
  }

  /**
   * What the file's calendar would move in the open projects after this one, in the order of their ids: the adoption's own
   * rule decides on each, and nothing of it is kept.
   * @throws Problem 404, and 409 `CALENDAR_BASE_OLD` where a newer version has come since
   */
  async difference(id: string, after: string | null, principal: Principal): Promise<unknown> {
    const file = stateOf(await this.find(id));
    const { calendarVersion } = await recordClock(this.dataSource);
    if (file.base !== calendarVersion) {
      throw new Problem('CALENDAR_BASE_OLD', { details: { base: file.base, newest: calendarVersion } });
    }
    const calendar = calendarWith(file, await loadCalendar(this.dataSource.manager, calendarVersion));
    const projectIds = await openProjectIds(this.dataSource, after, PROJECTS_AT_ONCE);
    const rows = [];
    for (const projectId of projectIds) {
      const view = await this.record.view(projectId, principal);
      const project = view?.world.project;
      if (!view || !project) continue;
      const moved = calendarDifference(view.world, calendar, view.ctx);
      rows.push(...moved.map((each) => ({ projectId, project: project.name, ...each })));
    }
    const ids = rows.flatMap(({ holderId, holderUnitId, told }) => [holderId, holderUnitId, ...told]);
    return {
      base: file.base,
      total: await countOpenProjects(this.dataSource),
      looked: projectIds.length,
      next: projectIds.length < PROJECTS_AT_ONCE ? null : (projectIds.at(-1) ?? null),
      rows,
      names: await namesOf(
        this.dataSource,
        ids.filter((each): each is string => each !== null),
      ),
    };
  }

  private async find(id: string): Promise<FileRow> {
    const row = await findFile(this.dataSource, 'calendar', id);
    if (!row) throw new Problem('CALENDAR_FILE_UNKNOWN');
    return row;
  }
}

/** As the decider's events made it: nobody else writes it. */
const stateOf = ({ state }: FileRow): CalendarFileState => state as unknown as CalendarFileState;

const timesOf = ({ createdAt, lastRecordedAt, seq }: FileRow): object => ({
  seq,
  createdAt: createdAt.toISOString(),
  changedAt: lastRecordedAt.toISOString(),
});

const peopleOf = ({ approvedBy, checkedBy, hands }: CalendarFileState): string[] =>
  [...hands, checkedBy, approvedBy].filter((id) => id !== null);
