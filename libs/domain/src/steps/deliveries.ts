import { armWorkingDays } from '@bangban/kernel';
import type { Batch } from '../batch';
import type { EventMap } from '../event/events';
import { commitmentClock, type DeliveryStep } from '../project/commitments';
import { restingToo, stopPromised } from './commitments';
import { projectRungs } from './routines';

/** 政策兑现, one step after the other: what was done is over, and whoever has the next has the time of the policy for it. */
export function applyForDelivery(batch: Batch, applied: EventMap['DeliveryApplied']): void {
  batch.add('DeliveryApplied', applied);
  next(batch, applied.no, 'review');
}

/** Complete, it goes on to be decided; else back to the company with what is missing. */
export function reviewDelivery(batch: Batch, reviewed: EventMap['DeliveryReviewed']): void {
  batch.add('DeliveryReviewed', reviewed);
  next(batch, reviewed.no, reviewed.complete ? 'decision' : 'application');
}

/** Granted, it is to be paid; refused, it stays a promise: only who answers for the project lets it go. */
export function decideDelivery(batch: Batch, decided: EventMap['DeliveryDecided']): void {
  batch.add('DeliveryDecided', decided);
  next(batch, decided.no, decided.granted ? 'payment' : 'application');
}

function next(batch: Batch, no: number, step: DeliveryStep): void {
  const { calendar, now, policy } = batch.ctx;
  const clock = commitmentClock(no);
  const before = batch.project.clocks[clock];
  stopPromised(batch, clock, 'satisfied');
  const armed = armWorkingDays({
    version: (before?.version ?? 0) + 1,
    from: now,
    limit: policy.commitments.delivery[step],
    ladder: projectRungs(batch, clock),
    yellow: policy.yellow,
    calendar,
    policyVersion: policy.version,
  });
  batch.add('ProjectClockArmed', { clock, armed: restingToo(batch, armed), why: 'delivery' });
}
