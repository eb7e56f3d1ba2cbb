import {
  addDays,
  addMonths,
  addWorkingDays,
  armDate,
  armWorkingDays,
  type Clock,
  clocksInOrder,
  countWorkingDays,
  type DateOnly,
  dayEnding,
  endOfDay,
  type Instant,
  type LadderStep,
  rollToWorkingDay,
  startOfDay,
  yellowOffset,
} from '@bangban/kernel';
import type { Batch } from '../batch';
import type { LadderName, Policy, RoutineAct, RoutinePolicy } from '../policy/policy';
import { resolveRecipients, stoodInData } from '../duty/recipients';
import { ofCommitmentClock } from '../project/commitments';
import { AFTERCARE, clockHolder, ROUTINE, routineOf, STAGE_TARGET } from '../duty/duties';
import type { Holder } from '../duty/holders';
import type { ProjectState } from '../project/project.state';
import { ownLadder } from './ladders';
import { nearFrom, stageMarks, targetOf } from '../project/stage-light';

export function projectLadder(batch: Batch, clock: string): LadderName {
  if (clock === STAGE_TARGET) return 'stage-target';
  if (clock === AFTERCARE) return 'aftercare';
  const promised = ofCommitmentClock(clock);
  if (promised) return promised.confirms ? 'commitment-confirm' : 'commitment';
  return routineOf(clock, batch.project, batch.ctx.policy)?.kind === 'cadence' ? 'cadence' : 'routine';
}

/** The rungs of a clock of the project. */
export function projectRungs(batch: Batch, clock: string): readonly LadderStep[] {
  const routine = routineOf(clock, batch.project, batch.ctx.policy);
  return routine ? routineLadder(batch, routine) : ownLadder(batch, projectLadder(batch, clock), null);
}

export function routineLadder(batch: Batch, { key, kind }: RoutinePolicy, policy?: Policy): readonly LadderStep[] {
  return ownLadder(batch, kind === 'cadence' ? 'cadence' : 'routine', key, policy);
}

export function projectClockHolder({ ctx, project }: Batch, clock: string): Holder {
  return clockHolder(clock, project, ctx.policy, ctx.directory);
}

/** Starts a routine, or its next slot. */
export function armRoutine(batch: Batch, routine: RoutinePolicy, from: Instant, why: string, by?: DateOnly): void {
  const clock = ROUTINE + routine.key;
  const version = (batch.project.clocks[clock]?.version ?? 0) + 1;
  const sooner = by === undefined ? routine : { ...routine, limit: daysUntil(batch, routine, by) };
  batch.add('ProjectClockArmed', { clock, armed: routineClock(batch, sooner, version, from), why }, from);
}

/** Counted in working days, to the end of that day; a slot counted in months stays what it is. */
function daysUntil({ ctx: { calendar, now } }: Batch, { limit, months }: RoutinePolicy, by: DateOnly): number {
  if (months > 0) return limit;
  const days = countWorkingDays(calendar, dayEnding(now, calendar.utcOffsetMinutes), addDays(by, 1));
  return Math.min(limit, Math.max(1, days));
}

/** The clock of a routine whose slot begins at `from`. */
export function routineClock(
  batch: Batch,
  routine: RoutinePolicy,
  version: number,
  from: Instant,
  policy: Policy = batch.ctx.policy,
): Clock {
  const { calendar } = batch.ctx;
  const ladder = routineLadder(batch, routine, policy);
  if (routine.months === 0) {
    const { limit } = routine;
    return armWorkingDays({
      version,
      from,
      limit,
      ladder,
      yellow: policy.yellow,
      calendar,
      policyVersion: policy.version,
    });
  }
  const opens = addMonths(dayEnding(from, calendar.utcOffsetMinutes), routine.months);
  const end = routine.limit === 0 ? rollToWorkingDay(calendar, opens) : addWorkingDays(calendar, opens, routine.limit);
  const lead = yellowOffset(policy.yellow, routine.limit);
  const elapsed = lead === 0 ? addDays(opens, -1) : addWorkingDays(calendar, opens, lead).date;
  const yellowAt = endOfDay(elapsed, calendar.utcOffsetMinutes);
  const policyVersion = policy.version;
  return armDate({
    version,
    from,
    date: end.date,
    provisional: end.provisional,
    ladder,
    yellowAt,
    calendar,
    policyVersion,
  });
}

/**
 * One event for all the slots that went by unfulfilled, the first of them at `at`; the next slot is the first that still
 * lies ahead.
 */
export function missRoutine(batch: Batch, name: string, clock: Clock, at: Instant): void {
  const routine = routineOf(name, batch.project, batch.ctx.policy);
  if (!routine) return;
  let missed = 1;
  let next = routineClock(batch, routine, clock.version + 1, at);
  while (next.due <= batch.ctx.now && !next.provisional) {
    missed += 1;
    next = routineClock(batch, routine, clock.version + 1, next.due);
  }
  const holder = projectClockHolder(batch, name);
  const step = routineLadder(batch, routine).find((candidate) => candidate.rung === 'breach');
  const told = resolveRecipients(step?.to ?? ['holder'], holder, batch.project, batch.ctx);
  batch.add(
    'RoutineMissed',
    {
      clock: name,
      deadlineVersion: clock.version,
      due: at,
      missed,
      holderUnitId: holder.unitId,
      holderId: holder.personId,
      recipients: told.people,
      ...stoodInData(told),
      next,
    },
    at,
  );
}

/** The single act that a routine asks for has been done since the stage was entered: an import brings it along. */
export function doneInThisStage(project: ProjectState, act: RoutineAct): boolean {
  const entered = project.stages[project.stages.length - 1]?.enteredAt ?? '';
  const done = {
    contact: project.firstContactAt,
    judgement: project.judgement?.at,
    'progress-note': project.progress?.at,
  };
  return (done[act] ?? '') >= entered;
}

/** An act of people satisfies the routines that ask for it: a single one ends, a cadence starts its next slot. */
export function satisfyRoutines(batch: Batch, act: RoutineAct, by?: DateOnly): void {
  for (const routine of batch.ctx.policy.stages[batch.project.stage].routines) {
    const name = ROUTINE + routine.key;
    const clock = batch.project.clocks[name];
    if (!routine.satisfiedBy.includes(act) || clock?.state !== 'running') continue;
    if (routine.kind === 'once') batch.add('ProjectClockStopped', { clock: name, why: 'satisfied' });
    else armRoutine(batch, routine, batch.ctx.now, 'satisfied', by);
  }
}

/**
 * Arms (or moves) the clock that holds the stage to the plan: it ends with the target day itself, its light goes by months
 * and progress. One that ends there already goes on.
 */
export function armStageTarget(batch: Batch, from: Instant, why: string): void {
  const { calendar, policy } = batch.ctx;
  const zone = calendar.utcOffsetMinutes;
  const date = targetOf(batch.project, batch.project.stage);
  const current = batch.project.clocks[STAGE_TARGET];
  if (!date) return;
  if (current?.state === 'running' && current.due === endOfDay(date, zone)) {
    relightStageTarget(batch, why);
    return;
  }
  const near = nearFrom(date, policy.stageLights, zone);
  const armed = armDate({
    version: (current?.version ?? 0) + 1,
    from,
    date,
    provisional: false,
    ladder: ownLadder(batch, 'stage-target', null),
    ...stageMarks(batch.project, date, policy.stageLights, zone),
    remindAt: near > from ? near : from,
    calendar,
    policyVersion: policy.version,
  });
  batch.add('ProjectClockArmed', { clock: STAGE_TARGET, armed, why }, from);
}

/** The light of the target follows what was noted of the progress, or newer rules. It is the same deadline still: its version and what has fired stay. */
export function relightStageTarget(batch: Batch, why: string, policy: Policy = batch.ctx.policy): void {
  const { project, ctx } = batch;
  const clock = project.clocks[STAGE_TARGET];
  const date = targetOf(project, project.stage);
  if (!date || !clock || clock.state === 'stopped') return;
  const marks = stageMarks(project, date, policy.stageLights, ctx.calendar.utcOffsetMinutes);
  if (marks.yellowAt === clock.yellowAt && marks.redAt === clock.redAt) return;
  const armed = { ...clock, ...marks, policyVersion: policy.version };
  batch.add('ProjectClockArmed', { clock: STAGE_TARGET, armed, why });
}

/**
 * Aftercare begins with production and is counted in months; at its end the help centre is told. A production entered
 * again begins it anew; one taken over by an import (`reported`) brings its end along.
 */
export function startAftercare(batch: Batch, from: Instant, reported: boolean): void {
  const { calendar, policy } = batch.ctx;
  const anew = addMonths(dayEnding(from, calendar.utcOffsetMinutes), policy.aftercareMonths);
  const date = reported ? (batch.project.aftercareUntil ?? anew) : anew;
  batch.add('AftercareStarted', { until: date }, from);
  const armed = armDate({
    version: (batch.project.clocks[AFTERCARE]?.version ?? 0) + 1,
    from,
    date,
    provisional: false,
    ladder: ownLadder(batch, 'aftercare', null),
    yellowAt: startOfDay(addDays(date, 1), calendar.utcOffsetMinutes),
    calendar,
    policyVersion: policy.version,
  });
  batch.add('ProjectClockArmed', { clock: AFTERCARE, armed, why: 'aftercare' }, from);
}

/** The clocks of a stage come to their end with it; a promise is kept whatever the stage. */
export function stopStageClocks(batch: Batch, why: string): void {
  stopProjectClocks(batch, why, (clock) => ofCommitmentClock(clock) === null);
}

/** Every clock of the project that still runs or rests comes to its end. */
export function stopProjectClocks(batch: Batch, why: string, which: (clock: string) => boolean = () => true): void {
  for (const [clock, { state }] of clocksInOrder(batch.project.clocks)) {
    if (state !== 'stopped' && which(clock)) batch.add('ProjectClockStopped', { clock, why });
  }
}
