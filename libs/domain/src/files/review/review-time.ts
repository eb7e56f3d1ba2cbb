import type { Review, ReviewRules, ReviewSeat } from '@bangban/contract';
import { addWorkingDays, dateAt, endOfDay, type Instant, type Reaction } from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import type { ReviewFact } from './review.events';

/** When an opinion asked for now is due, and when its expert is reminded; no reminder where that would be at once. */
export function limitOf(
  { days, remindBefore }: ReviewRules,
  { calendar, now }: Pick<FileContext, 'calendar' | 'now'>,
): Pick<ReviewSeat, 'due' | 'remindAt' | 'provisional'> {
  const today = dateAt(now, calendar.utcOffsetMinutes);
  const end = addWorkingDays(calendar, today, days);
  const reminds = remindBefore > 0 && remindBefore < days;
  const remind = reminds ? addWorkingDays(calendar, today, days - remindBefore) : null;
  return {
    due: endOfDay(end.date, calendar.utcOffsetMinutes),
    remindAt: remind && endOfDay(remind.date, calendar.utcOffsetMinutes),
    provisional: end.provisional,
  };
}

type Lapse = Extract<ReviewFact, { type: 'ExpertReminded' | 'OpinionOverdue' }>;

/**
 * What time has decided by now, in the order in which it came due. Whoever changes anything looks at this first: who had
 * not handed in by then is who has not now, however late it is looked at.
 */
export function lapsed({ closed, seats, withdrawn }: Review, now: Instant): readonly Lapse[] {
  if (closed || withdrawn) return [];
  const due = seats.flatMap(({ due: end, excused, late, no, opinion, remindAt, reminded }): Lapse[] => {
    if (excused || opinion) return [];
    const remind: Lapse[] =
      !reminded && remindAt !== null && remindAt <= now
        ? [{ type: 'ExpertReminded', v: 1, data: { seat: no, at: remindAt } }]
        : [];
    const overdue: Lapse[] = !late && end <= now ? [{ type: 'OpinionOverdue', v: 1, data: { seat: no, at: end } }] : [];
    return [...remind, ...overdue];
  });
  return due.sort((one, other) => (one.data.at < other.data.at ? -1 : one.data.at > other.data.at ? 1 : 0));
}

/** The review asks itself to look at its limits when they come due. */
export function askedLater(
  fileId: string,
  seats: readonly Pick<ReviewSeat, 'due' | 'remindAt'>[],
): readonly Reaction[] {
  const instants = seats.flatMap(({ due, remindAt }) => (remindAt === null ? [due] : [remindAt, due]));
  return [...new Set(instants)].sort().map((at) => ({
    target: { kind: 'review', id: fileId },
    command: { name: 'SettleReview', payload: {} },
    at,
  }));
}
