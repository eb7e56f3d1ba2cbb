import type { Complaint, ComplaintRules } from '@bangban/contract';
import type { ComplaintStep } from '@bangban/contract/vocabulary';
import { addWorkingDays, dateAt, endOfDay, type Instant, type Reaction } from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import type { ArmedClock, ComplaintFact } from './complaint.events';

/** A limit that begins now. Of what the company is asked nothing climbs: its silence ends the complaint. */
export function armed(
  step: ComplaintStep,
  rules: ComplaintRules,
  { calendar, now }: Pick<FileContext, 'calendar' | 'now'>,
): ArmedClock {
  const today = dateAt(now, calendar.utcOffsetMinutes);
  const end = addWorkingDays(calendar, today, rules[step]);
  const later = step === 'confirm' ? null : addWorkingDays(calendar, today, rules[step] + rules.climb);
  return {
    step,
    due: endOfDay(end.date, calendar.utcOffsetMinutes),
    climbAt: later && endOfDay(later.date, calendar.utcOffsetMinutes),
    provisional: end.provisional,
  };
}

type Lapse = Extract<ComplaintFact, { type: 'ComplaintOverdue' | 'ComplaintClimbed' | 'ComplaintLeftUnsaid' }>;

/** What time has decided by now, in the order in which it came due: looked at late or often, the same. */
export function lapsed({ clock }: Complaint, now: Instant): readonly Lapse[] {
  if (!clock || clock.due > now) return [];
  const { climbAt, climbed, due, late, step } = clock;
  if (step === 'confirm') return [{ type: 'ComplaintLeftUnsaid', v: 1, data: { step, at: due } }];
  const overdue: Lapse[] = late ? [] : [{ type: 'ComplaintOverdue', v: 1, data: { step, at: due } }];
  return climbAt === null || climbed || climbAt > now
    ? overdue
    : [...overdue, { type: 'ComplaintClimbed', v: 1, data: { step, at: climbAt } }];
}

/** The complaint asks itself to look at its limit when that comes due. */
export const askedLater = (fileId: string, { climbAt, due }: ArmedClock): readonly Reaction[] =>
  (climbAt === null ? [due] : [due, climbAt]).map((at) => ({
    target: { kind: 'complaint', id: fileId },
    command: { name: 'SettleComplaint', payload: {} },
    at,
  }));
