import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@bangban/kernel';
import {
  CALENDAR_FILE,
  calendarDifference,
  type CalendarFileCommand,
  calendarWith,
  DAY_FAULT_WORDS,
  dayFaults,
} from '@bangban/domain';
import { calendarPolicy, Database, loadCalendar, recordClock } from '@bangban/persistence';
import { Problem } from '../common/problem';
import { DraftFiles } from '../draft-file/draft-files';
import type { Asked } from '../file-routes/file-commands';

/** The working calendar's drafts, and what one of them would change. */
@Injectable()
export class CalendarFiles {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(DraftFiles) private readonly files: DraftFiles,
  ) {}

  async list() {
    const { files, names } = await this.files.list(CALENDAR_FILE);
    return { rows: files.map((each) => ({ ...each, days: each.days.length })), names };
  }

  /** @throws Problem 404 `CALENDAR_FILE_UNKNOWN` */
  async detail(id: string) {
    const { file, names, times } = await this.files.find(CALENDAR_FILE, id, 'CALENDAR_FILE_UNKNOWN');
    const { calendarVersion } = await recordClock(this.dataSource);
    const calendar = await loadCalendar(this.dataSource, calendarVersion);
    const open = file.status === 'draft' || file.status === 'checked';
    const faults = open ? dayFaults(file, calendar, await calendarPolicy(this.dataSource)) : [];
    return { ...times, file, faults: faults.map((fault) => ({ ...fault, text: DAY_FAULT_WORDS[fault.code] })), names };
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(fileId: string | null, name: string, payload: unknown, asked: Asked) {
    // The pipe has checked the payload against this command's schema.
    return this.files.give(CALENDAR_FILE, fileId, { name, payload } as CalendarFileCommand, asked);
  }

  /**
   * What the file's calendar would move in open projects: the adoption's own rule decides on each, see {@link DraftFiles.moved}.
   * @throws Problem 404, and 409 `CALENDAR_BASE_OLD` where a newer version has come since
   */
  async difference(id: string, after: string | null, principal: Principal) {
    const { file } = await this.files.find(CALENDAR_FILE, id, 'CALENDAR_FILE_UNKNOWN');
    const { calendarVersion } = await recordClock(this.dataSource);
    if (file.base !== calendarVersion) {
      throw new Problem('CALENDAR_BASE_OLD', { details: { base: file.base, newest: calendarVersion } });
    }
    const calendar = calendarWith(file, await loadCalendar(this.dataSource, calendarVersion));
    const moved = await this.files.moved(after, principal, (world, ctx) => calendarDifference(world, calendar, ctx));
    return { base: file.base, ...moved };
  }
}
