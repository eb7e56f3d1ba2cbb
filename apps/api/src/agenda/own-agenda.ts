import { Inject, Injectable } from '@nestjs/common';
import type { agenda, AnswerOf } from '@bangban/contract';
import { addDays, calendarDay, type DateOnly, dateAt, dayEnding, endOfDay, type Principal } from '@bangban/kernel';
import { listAgenda, listOwnMeetings, loadCalendar, Readers } from '@bangban/persistence';
import { authorityOf } from '../common/request-context';

/** More limits than one person has in six weeks; what is more is counted. */
const MOST = 500;

/** What somebody has to do by when, day by day: for a page, and for a calendar elsewhere. */
@Injectable()
export class OwnAgenda {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  /** From a day, or from so many before today, for so many days. */
  async of(
    principal: Principal,
    { days, from }: { readonly days: number; readonly from: DateOnly | number },
  ): Promise<AnswerOf<typeof agenda>> {
    return this.readers.read(principal, async (reader) => {
      const { calendarVersion, now, utcOffsetMinutes: zone } = reader.clock;
      const today = dateAt(now, zone);
      const first = typeof from === 'number' ? addDays(today, -from) : from;
      const dates = Array.from({ length: days }, (_, day) => addDays(first, day));
      const span = {
        personId: authorityOf(principal),
        from: endOfDay(addDays(first, -1), zone),
        until: endOfDay(addDays(first, days - 1), zone),
      };
      const found = await listAgenda(reader, { ...span, now, limit: MOST });
      const unitIds = [...principal.headOf, ...(principal.unitId === null ? [] : [principal.unitId])];
      const calendar = await loadCalendar(reader, calendarVersion);
      return {
        days: dates.map((each) => {
          const { date, name, provisional, works } = calendarDay(calendar, each);
          return { date, name, provisional, works };
        }),
        rows: found.rows.map((row) => ({ ...row, day: dayEnding(row.due, zone) })),
        meetings: await listOwnMeetings(reader, { ...span, unitIds }),
        more: found.total - found.rows.length,
        before: found.before,
        after: found.after,
        today,
        now,
      };
    });
  }
}
