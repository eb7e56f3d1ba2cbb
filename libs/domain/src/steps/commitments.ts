import {
  addDays,
  addMonths,
  addWorkingDays,
  armDate,
  armWorkingDays,
  type Clock,
  countWorkingDays,
  dateAt,
  type DateOnly,
  dayEnding,
  endOfDay,
  isBreached,
  suspendClock,
  yellowOffset,
} from '@bangban/kernel';
import type { Batch } from '../batch';
import type { EventMap } from '../event/events';
import {
  type Commitment,
  commitmentClock,
  commitmentsOf,
  confirmingClock,
  hasHappened,
  openCommitments,
  papersOwed,
} from '../project/commitments';
import { goOnOwn } from './going-on-own';
import { projectRungs } from './routines';

type Recorded = EventMap['CommitmentRecorded'];
type Claimed = EventMap['CommitmentClaimed'];

const here = (batch: Batch, id: string): Commitment => {
  const found = commitmentsOf(batch.project).find((each) => each.id === id);
  if (!found) throw new Error(`commitment ${id} is not on the project`);
  return found;
};

/** A promise, and its clock where it has begun already. */
export function recordCommitment(batch: Batch, recorded: Recorded): void {
  batch.add('CommitmentRecorded', recorded);
  trigger(batch, here(batch, recorded.id));
}

/** After whatever may have been waited for. Each begins once: one that has begun waits for nothing. */
export function triggerCommitments(batch: Batch): void {
  for (const each of commitmentsOf(batch.project)) trigger(batch, each);
}

function trigger(batch: Batch, commitment: Commitment): void {
  const { calendar, now } = batch.ctx;
  if (commitment.state !== 'waiting' || !hasHappened(commitment, batch.project)) return;
  const { id, no } = commitment;
  const clock = commitmentClock(no);
  const armed = begun(batch, commitment);
  const { due, provisional } = armed;
  const dueOn = dayEnding(due, calendar.utcOffsetMinutes);
  batch.add('CommitmentTriggered', { id, no, dueOn, provisional, from: now });
  batch.add('ProjectClockArmed', { clock, armed: restingToo(batch, armed), why: 'triggered' });
}

/** While the project rests nothing runs; it begins with the return. */
export const restingToo = ({ ctx, project }: Batch, clock: Clock): Clock =>
  project.status === 'shelved' ? suspendClock(clock, ctx.now, ctx.calendar) : clock;

/** From the moment that is recorded: whoever learns late of what begins it is not late by that. */
function begun(batch: Batch, { no, trigger: { after, date, unit } }: Commitment): Clock {
  const { calendar, now, policy } = batch.ctx;
  const ladder = projectRungs(batch, commitmentClock(no));
  const today = dateAt(now, calendar.utcOffsetMinutes);
  const shared = { version: 1, from: now, ladder, calendar, policyVersion: policy.version };
  if (date === null && unit !== 'months') {
    return armWorkingDays({ ...shared, limit: after ?? policy.commitments.limit, yellow: policy.yellow });
  }
  const promised = date ?? addMonths(today, after ?? 1);
  // A day that has passed is kept as it was promised; its limit is today: nobody is late before it could be known.
  const until = promised < today ? today : promised;
  return armDate({ ...shared, date: until, provisional: false, yellowAt: yellowBefore(batch, today, until) });
}

function yellowBefore({ ctx: { calendar, policy } }: Batch, from: DateOnly, until: DateOnly): string {
  const lead = yellowOffset(policy.yellow, countWorkingDays(calendar, from, addDays(until, 1)));
  const day = lead === 0 ? addDays(from, -1) : addWorkingDays(calendar, from, lead).date;
  return endOfDay(day < until ? day : until, calendar.utcOffsetMinutes);
}

/** Its time rests, and the other side has its own to confirm it. */
export function claimCommitment(batch: Batch, claimed: Claimed): void {
  const { calendar, now, policy } = batch.ctx;
  const { no } = claimed;
  const [name, confirming] = [commitmentClock(no), confirmingClock(no)];
  batch.add('CommitmentClaimed', claimed);
  const clock = batch.project.clocks[name];
  if (clock?.state === 'running') {
    batch.add('ProjectClockSuspended', { clock: name, suspended: suspendClock(clock, now, calendar) });
  }
  const armed = armWorkingDays({
    version: (batch.project.clocks[confirming]?.version ?? 0) + 1,
    from: now,
    limit: policy.commitments.confirmation,
    ladder: projectRungs(batch, confirming),
    yellow: policy.yellow,
    calendar,
    policyVersion: policy.version,
  });
  batch.add('ProjectClockArmed', { clock: confirming, armed: restingToo(batch, armed), why: 'claimed' });
}

/** Confirmed, it is kept; else its time goes on with what was left. */
export function decideCommitment(batch: Batch, id: string, confirmed: boolean, reason: string): void {
  const { claim, no } = here(batch, id);
  const name = commitmentClock(no);
  const clock = batch.project.clocks[name];
  const late = confirmed && clock !== undefined && isBreached(clock);
  batch.add('CommitmentDecided', { id, no, confirmed, reason, late, claimedBy: claim?.people ?? [] });
  stopPromised(batch, confirmingClock(no), 'satisfied');
  if (confirmed) return stopPromised(batch, name, 'satisfied');
  if (clock?.state !== 'suspended' || batch.project.status === 'shelved') return;
  batch.add('ProjectClockArmed', {
    clock: name,
    armed: goOnOwn(batch, clock, projectRungs(batch, name)),
    why: 'refused',
  });
}

type Ending = 'CommitmentWaived' | 'CommitmentWithdrawn';

/** What is waived or was recorded wrongly is not late any more, from now on; what was stays. */
export function endCommitment(batch: Batch, id: string, how: Ending, reason: string): void {
  const { no, recordedBy = [] } = here(batch, id);
  batch.add(how, { id, no, reason, recordedBy });
  const why = how === 'CommitmentWaived' ? 'waived' : 'withdrawn';
  for (const clock of [commitmentClock(no), confirmingClock(no)]) stopPromised(batch, clock, why);
}

/** 容缺受理: papers that are owed end with the item that they were for. */
export function endPapersOwed(batch: Batch, itemId: string): void {
  for (const { id, no } of papersOwed(batch.project, itemId)) {
    batch.add('CommitmentEnded', { id, no, because: 'item-void' });
    for (const clock of [commitmentClock(no), confirmingClock(no)]) stopPromised(batch, clock, 'void');
  }
}

/** Open ones end with the project. */
export function endCommitments(batch: Batch, because: string): void {
  for (const { id, no } of openCommitments(batch.project)) batch.add('CommitmentEnded', { id, no, because });
}

/** A clock of a promise ends; one that has ended, or never was, stays so. */
export function stopPromised(batch: Batch, clock: string, why: string): void {
  const state = batch.project.clocks[clock]?.state;
  if (state === 'running' || state === 'suspended') batch.add('ProjectClockStopped', { clock, why });
}
