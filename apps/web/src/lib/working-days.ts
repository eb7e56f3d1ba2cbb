import { type Calendar, countWorkingDays } from '@bangban/kernel';
import type { StageEntry } from '@bangban/domain';
import { dayOf } from '../i18n/format';

/** Full working days spent in a stage, over all its entries. */
export function workingDaysIn(entries: readonly StageEntry[], now: string, calendar: Calendar): number {
  return entries.reduce(
    (sum, { enteredAt, leftAt }) => sum + countWorkingDays(calendar, dayOf(enteredAt), dayOf(leftAt ?? now)),
    0,
  );
}
