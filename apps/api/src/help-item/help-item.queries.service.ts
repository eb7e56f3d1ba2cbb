import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  addWorkingDays,
  type Calendar,
  type CalendarDay,
  calendarDay,
  dateAt,
  dayEnding,
  endOfDay,
} from '@bangban/kernel';
import { calendarVersionOf, type HelpItemState, timeAccountSoFar } from '@bangban/domain';
import {
  Database,
  findHelpItem,
  findProject,
  namesOf,
  type Reader,
  recordClock,
  ReferenceCache,
} from '@bangban/persistence';
import { Problem } from '../common/problem';

const MOST_DAYS = 400;

@Injectable()
export class HelpItemQueries {
  private readonly cache = new ReferenceCache();

  constructor(@Inject(Database) private readonly dataSource: Database) {}

  /** The end of the n-th working day from now: what is due by then is due within n working days. */
  async endOfWorkingDay(n: number): Promise<string> {
    const { calendarVersion, now } = await recordClock(this.dataSource);
    const calendar = await this.cache.calendarAt(this.dataSource, calendarVersion);
    const zone = calendar.utcOffsetMinutes;
    return endOfDay(addWorkingDays(calendar, dateAt(now, zone), n).date, zone);
  }

  /** An item with the days that its clock counts and who held it on each. @throws Problem 404 `ITEM_UNKNOWN` */
  async detail(id: string, reader: Reader) {
    const { calendarVersion, now } = reader.clock;
    const found = await findHelpItem(reader, id, now);
    const siblings = found && (await findProject(reader, found.row.projectId));
    if (!found || !siblings) throw new Problem('ITEM_UNKNOWN');
    const { item, row } = found;
    const version = calendarVersionOf(item, calendarVersion);
    const calendar = await this.cache.calendarAt(reader, version);
    const byId = Object.fromEntries(siblings.items.map((each) => [each.id, each]));
    const ofDays = await this.cache.calendarOfDays(reader, calendarVersion);
    const bookings = timeAccountSoFar(item, byId, ofDays, now);
    const ids = [item.unitId, item.personId, ...item.coUnitIds, item.report?.by, item.verifiedBy, row.leaderId];
    const held = [...bookings, ...item.holdings].flatMap(({ personId, unitId }) => [personId, unitId]);
    return {
      now,
      row,
      item,
      days: daysOf(item, row.dueAt, calendar, now),
      bookings,
      names: await namesOf(
        reader,
        [...ids, ...held, ...deciders(item)].filter((each): each is string => typeof each === 'string'),
      ),
    };
  }
}

/** Who is asked to stop its clock or to put its limit off, who has let that be, and whose instruction it carries out. */
function deciders({
  extension,
  extensions = [],
  instructedBy,
  pause,
}: HelpItemState): readonly (string | null | undefined)[] {
  const asked = [pause?.decider, extension?.signer, extension?.decider].map((hands) => hands?.personId);
  return [...asked, pause?.granted?.by, ...extensions.map(({ by }) => by), instructedBy?.personId];
}

/** From the day of issue to the limit, or to today where that is later; what the month grid of a clock shows. */
function daysOf(item: HelpItemState, due: string | null, calendar: Calendar, now: string): readonly CalendarDay[] {
  if (item.issuedAt === null) return [];
  const zone = calendar.utcOffsetMinutes;
  const end = item.closedAt ?? item.voidedAt ?? now;
  const last = [dateAt(end, zone), ...(due ? [dayEnding(due, zone)] : [])].sort().at(-1) ?? dateAt(end, zone);
  const days: CalendarDay[] = [];
  for (let date = dateAt(item.issuedAt, zone); date <= last && days.length < MOST_DAYS; date = addDays(date, 1)) {
    days.push(calendarDay(calendar, date));
  }
  return days;
}
