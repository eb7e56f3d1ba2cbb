import { addWorkingDays, type DateOnly, dayEnding } from '@bangban/kernel';
import type { Batch } from '../batch';
import { ROUTINE } from '../duty/duties';
import type { Refusal } from '../world';
import { today } from './checks';
import { refuse } from './rule';

/** A day for the next contact is one of the follow-up's own slot: sooner than the rules would have it, never later. */
export function nextContactFault({ ctx, project }: Batch, by: DateOnly | undefined): Refusal | null {
  if (by === undefined) return null;
  const { calendar, now, policy } = ctx;
  const slot = policy.stages[project.stage].routines.find(
    ({ key, kind, months, satisfiedBy }) =>
      kind === 'cadence' &&
      months === 0 &&
      satisfiedBy.includes('contact') &&
      project.clocks[ROUTINE + key]?.state === 'running',
  );
  if (!slot || project.status !== 'active') return refuse('NEXT_CONTACT_UNBOUND');
  const latest = addWorkingDays(calendar, dayEnding(now, calendar.utcOffsetMinutes), slot.limit).date;
  return by <= today(ctx) || by > latest ? refuse('NEXT_CONTACT_DAY', { date: by, latest }) : null;
}
