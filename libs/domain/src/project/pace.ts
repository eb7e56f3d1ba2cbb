import { dateAt, dayNumber, type Instant } from '@bangban/kernel';
import type { ProjectState } from './project.state';
import { isSigned } from './stages';

export interface Pace {
  /** Calendar days since the signing, none before it and never more than `whole`. */
  readonly passed: number;
  /** Calendar days from the signing to the planned production. */
  readonly whole: number;
}

/**
 * 时序进度: how much of the time from signing to planned production has passed, beside which the money that has arrived is
 * read. Null before the signing, without a plan, and where the plan lets no time pass. Days of Asia/Shanghai; a project
 * that signed anew counts from its last signing, one that came with a ledger from the day that the ledger says.
 */
export function timeProgress(
  { plan, stage, stages }: Pick<ProjectState, 'plan' | 'stage' | 'stages'>,
  now: Instant,
  utcOffsetMinutes: number,
): Pace | null {
  const signed = stages.findLast((entry) => entry.stage === 'signing') ?? stages.find((entry) => isSigned(entry.stage));
  if (!plan || !signed || !isSigned(stage)) return null;
  const from = dayNumber(dateAt(signed.enteredAt, utcOffsetMinutes));
  const whole = dayNumber(plan.production) - from;
  const passed = dayNumber(dateAt(now, utcOffsetMinutes)) - from;
  return whole <= 0 ? null : { passed: Math.min(whole, Math.max(0, passed)), whole };
}
