import { addDays, type Calendar, type DateOnly, isWorkingDay } from '@bangban/kernel';
import { ROUTINE } from './duties';
import type { Policy } from '../policy/policy';

/** What had its last contact before this day has gone so many whole working days without one, today not counted. */
export function agedBefore(calendar: Calendar, today: DateOnly, workingDays: number): DateOnly {
  let day = today;
  for (let left = workingDays; left > 0;) {
    day = addDays(day, -1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** The clocks by which a lead is to be contacted: to be answered, and to be followed up. */
export const contactClocks = ({ stages }: Policy): readonly string[] =>
  stages.lead.routines.flatMap(({ key, satisfiedBy }) => (satisfiedBy.includes('contact') ? [ROUTINE + key] : []));
