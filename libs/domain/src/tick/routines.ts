import type { Batch } from '../batch';
import { addWorkingDays, rollToWorkingDay } from '../calendar/calendar';
import { armDate, armWorkingDays, type Clock } from '../clock/clock';
import { yellowOffset } from '../clock/light';
import type { LadderName, Policy, RoutineAct, RoutinePolicy } from '../policy/policy';
import { resolveRecipients } from '../ladder/recipients';
import { AFTERCARE, clockHolder, ROUTINE, routineOf, STAGE_TARGET } from '../project/duties';
import type { Holder } from '../project/holders';
import type { ProjectState } from '../project/project.state';
import { nextStage, type Stage } from '../project/stages';
import { addDays, addMonths, type DateOnly, dayEnding, endOfDay, type Instant, startOfDay } from '../time/instant';

export function projectLadder(batch: Batch, clock: string): LadderName {
  if (clock === STAGE_TARGET) return 'stage-target';
  if (clock === AFTERCARE) return 'aftercare';
  return routineOf(clock, batch.project, batch.ctx.policy)?.kind === 'cadence' ? 'cadence' : 'routine';
}

export function projectClockHolder({ ctx, project }: Batch, clock: string): Holder {
  return clockHolder(clock, project, ctx.policy, ctx.directory);
}

/** Starts a routine, or its next slot. */
export function armRoutine(batch: Batch, routine: RoutinePolicy, from: Instant, why: string): void {
  const clock = ROUTINE + routine.key;
  const version = (batch.project.clocks[clock]?.version ?? 0) + 1;
  batch.add('ProjectClockArmed', { clock, armed: routineClock(batch, routine, version, from), why }, from);
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
  const ladder = policy.ladders[routine.kind === 'cadence' ? 'cadence' : 'routine'];
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
  const step = batch.ctx.policy.ladders.cadence.find((candidate) => candidate.rung === 'breach');
  const { people } = resolveRecipients(step?.to ?? ['holder'], holder, batch.project, batch.ctx.directory);
  batch.add(
    'RoutineMissed',
    {
      clock: name,
      deadlineVersion: clock.version,
      due: at,
      missed,
      holderUnitId: holder.unitId,
      holderId: holder.personId,
      recipients: people,
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
export function satisfyRoutines(batch: Batch, act: RoutineAct): void {
  for (const routine of batch.ctx.policy.stages[batch.project.stage].routines) {
    const name = ROUTINE + routine.key;
    const clock = batch.project.clocks[name];
    if (!routine.satisfiedBy.includes(act) || clock?.state !== 'running') continue;
    if (routine.kind === 'once') batch.add('ProjectClockStopped', { clock: name, why: 'satisfied' });
    else armRoutine(batch, routine, batch.ctx.now, 'satisfied');
  }
}

/** The plan's date for the step after `stage`; null where the plan names none. */
function targetDate(batch: Batch, stage: Stage): DateOnly | null {
  const { plan } = batch.project;
  const to = nextStage(stage);
  if (!plan || !to) return null;
  return to === 'signing' || to === 'commencement' || to === 'production' ? plan[to] : null;
}

/** Arms (or moves) the clock that holds the stage to the plan: it ends with the target day itself. One that ends there already goes on. */
export function armStageTarget(batch: Batch, from: Instant, why: string): void {
  const date = targetDate(batch, batch.project.stage);
  const current = batch.project.clocks[STAGE_TARGET];
  const { calendar, policy } = batch.ctx;
  if (!date || (current?.state === 'running' && current.due === endOfDay(date, calendar.utcOffsetMinutes))) return;
  const warn = startOfDay(addDays(date, -30), calendar.utcOffsetMinutes);
  const armed = armDate({
    version: (current?.version ?? 0) + 1,
    from,
    date,
    provisional: false,
    ladder: policy.ladders['stage-target'],
    yellowAt: warn > from ? warn : from,
    calendar,
    policyVersion: policy.version,
  });
  batch.add('ProjectClockArmed', { clock: STAGE_TARGET, armed, why }, from);
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
    ladder: policy.ladders.aftercare,
    yellowAt: startOfDay(addDays(date, 1), calendar.utcOffsetMinutes),
    calendar,
    policyVersion: policy.version,
  });
  batch.add('ProjectClockArmed', { clock: AFTERCARE, armed, why: 'aftercare' }, from);
}

/** Every clock of the project that still runs or rests comes to its end. */
export function stopProjectClocks(batch: Batch, why: string): void {
  for (const [clock, { state }] of Object.entries(batch.project.clocks)) {
    if (state !== 'stopped') batch.add('ProjectClockStopped', { clock, why });
  }
}
