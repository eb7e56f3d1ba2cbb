import {
  armWorkingDays,
  type Clock,
  clocksInOrder,
  deferClock,
  elapsedAt,
  goingOnAfter,
  isReminder,
  type LadderStep,
  stepsNotBefore,
  suspendClock,
  undeferred,
} from '@bangban/kernel';
import { Batch } from '../batch';
import { isCoReplyClock } from '../help-item/co-handling';
import { type HelpItemState, ITEM_CLOCKS, type ItemClockName } from '../help-item/help-item.state';
import { openRequest } from '../help-item/item-clock';
import { totalLimit } from '../help-item/total-limit';
import { isOpenItem } from '../help-item/item-states';
import type { Policy, RoutinePolicy } from '../policy/policy';
import { ROUTINE } from '../duty/duties';
import { answerIsStale, recomputeAnswers } from '../steps/answer-time';
import { holdBack } from '../steps/hold-back';
import { clockLadder } from '../steps/ladders';
import { stillFired } from '../steps/new-limit';
import { renewedClocks, takeRenewed, takeRenewedFirst } from '../steps/renewed-clock';
import { adoptStillness } from '../steps/stillness';
import { silentStartFollows } from '../steps/silent-start';
import { doneInThisStage, relightStageTarget, routineClock, routineLadder } from '../steps/routines';
import { OPEN, type ProjectRule, refuse } from './rule';

/**
 * A newer version of the rules, taken over by this project: running clocks get the new limits, keep what has elapsed,
 * and fire nothing twice in the same overdue period.
 */
export const adoptPolicy: ProjectRule<'AdoptPolicy'> = {
  name: 'AdoptPolicy',
  target: 'project',
  in: OPEN,
  authority: [],
  given: 'adopt',
  allOpenItems: true,
  reads: { policyVersion: ({ policyVersion }) => policyVersion },
  apply(batch, { policyVersion }) {
    const policy = batch.ctx.newPolicy;
    // Never back: an adoption that runs late meets projects that stand on a later version already.
    if (policyVersion <= batch.project.policyVersion) return refuse('POLICY_ALREADY_ADOPTED', { policyVersion });
    if (policy?.version !== policyVersion) return refuse('POLICY_UNKNOWN', { policyVersion });
    batch.add('PolicyAdopted', { policyVersion, previous: batch.project.policyVersion });
    takeRenewedFirst(batch);
    adoptForRoutines(batch, policy);
    relightStageTarget(batch, 'policy-adopted', policy);
    startNewRoutines(batch, policy);
    for (const item of batch.items()) {
      if (isOpenItem(item.state)) adoptForItem(batch, item, policy);
    }
    adoptStillness(batch, policy);
    return null;
  },
};

/**
 * Routines counted in working days get their new limit, those counted in months a new end of the slot they are in; those
 * that the new rules do not know come to their end.
 */
function adoptForRoutines(batch: Batch, policy: Policy): void {
  const { routines } = policy.stages[batch.project.stage];
  for (const [name, clock] of clocksInOrder(batch.project.clocks)) {
    if (clock.state === 'stopped' || !name.startsWith(ROUTINE)) continue;
    const routine = routines.find(({ key }) => ROUTINE + key === name);
    if (!routine) {
      batch.add('ProjectClockStopped', { clock: name, why: 'policy-adopted' });
    } else {
      const ladder = routineLadder(batch, routine, policy);
      const counted = clock.limit !== null && routine.months === 0;
      const armed = counted
        ? withLimit(batch, clock, routine.limit, policy, ladder)
        : withSlot(batch, clock, routine, policy);
      batch.add('ProjectClockArmed', { clock: name, armed, why: 'policy-adopted' });
    }
  }
}

/** What the new rules ask for in the present stage, and the old ones did not, begins with the adoption. */
function startNewRoutines(batch: Batch, policy: Policy): void {
  const { project, ctx } = batch;
  const known = ctx.policy.stages[project.stage].routines.map(({ key }) => key);
  for (const routine of policy.stages[project.stage].routines) {
    const done = routine.kind === 'once' && routine.satisfiedBy.some((act) => doneInThisStage(project, act));
    if (known.includes(routine.key) || done) continue;
    const name = ROUTINE + routine.key;
    const clock = routineClock(batch, routine, (project.clocks[name]?.version ?? 0) + 1, ctx.now, policy);
    const armed = project.status === 'shelved' ? suspendClock(clock, ctx.now, ctx.calendar) : clock;
    batch.add('ProjectClockArmed', { clock: name, armed, why: 'policy-adopted' });
  }
}

function adoptForItem(batch: Batch, item: HelpItemState, policy: Policy): void {
  const template = policy.stages[item.stage].items.find(({ key }) => key === item.templateKey);
  const change = template ? template.limit - item.limit : 0;
  if (template && change !== 0) batch.add('HelpItemLimitChanged', { itemId: item.id, limit: template.limit });
  for (const name of ITEM_CLOCKS) {
    const held = item.clocks[name];
    const clock = held && undeferred(held);
    if (!clock || clock.limit === null || clock.state === 'stopped') continue;
    const limit = newLimit(name, clock.limit, { ...item, limit: item.limit + change }, policy, change);
    const anew = withLimit(batch, clock, limit, policy, clockLadder(batch, item, name, policy), clock !== held);
    const request = name === 'handling' ? openRequest(item) : null;
    const armed = request ? deferClock(anew, request) : anew;
    batch.add('ItemClockArmed', { itemId: item.id, clock: name, armed, why: 'policy-adopted' });
    if (name === 'sign-for') silentStartFollows(batch, item, clock, armed);
  }
  // The request's own limit may be another by now.
  holdBack(batch, item.id, 'extension-asked');
}

function newLimit(name: ItemClockName, limit: number, item: HelpItemState, policy: Policy, change: number): number {
  if (name === 'handling') return Math.max(1, limit + change);
  if (name === 'total') return totalLimit(policy, item);
  if (name === 'pause-decision') return policy.limits.pauseDecision;
  if (name === 'extension-decision') return policy.limits.extensionDecision;
  if (isCoReplyClock(name)) return policy.limits.coReply;
  return policy.limits[name === 'sign-for' ? 'signFor' : name];
}

function withLimit(
  batch: Batch,
  clock: Clock,
  limit: number,
  policy: Policy,
  ladder: readonly LadderStep[],
  heldBack = false,
): Clock {
  const { calendar, now } = batch.ctx;
  const elapsed = elapsedAt(clock, now, calendar);
  const fired = stillFired(clock, limit, ladder, policy, { now, calendar });
  const countedAfter = goingOnAfter(clock.countedAfter, now, calendar);
  // Of a limit that has passed nobody is reminded any more, whatever the new rules would have sent before it.
  const late = fired.includes('breach');
  const left = late ? ladder.filter(({ rung }) => !isReminder(rung) || fired.includes(rung)) : ladder;
  const shared = {
    version: clock.version + 1,
    ladder: left,
    yellow: policy.yellow,
    calendar,
    policyVersion: policy.version,
  };
  const armed = armWorkingDays({ ...shared, from: now, countedAfter, limit, elapsed, fired, before: clock, heldBack });
  return clock.state === 'suspended' ? { ...armed, state: 'suspended' } : armed;
}

/** The slot is the same, its end is the new rules'; one that lies behind already ends with the adoption, not before it. */
function withSlot(batch: Batch, clock: Clock, routine: RoutinePolicy, policy: Policy): Clock {
  const { now } = batch.ctx;
  const armed = routineClock(batch, routine, clock.version + 1, clock.startedAt, policy);
  const late = armed.due < now;
  const due = late ? (clock.due < now ? clock.due : now) : armed.due;
  const fired = clock.fired.filter((rung) => armed.steps.some((step) => step.rung === rung && step.at <= now));
  return { ...stepsNotBefore(armed, now), due, fired, state: clock.state, elapsed: clock.elapsed };
}

/**
 * A calendar published since: a new year, or a correction of one while its deadlines run. Every open clock that stands
 * otherwise under it is armed anew, and alarms end. Closed items never change.
 */
export const adoptCalendar: ProjectRule<'AdoptCalendar'> = {
  name: 'AdoptCalendar',
  target: 'project',
  in: OPEN,
  authority: [],
  given: 'adopt',
  allOpenItems: true,
  guard: ({ world, project, ctx }) => {
    const questions = [project, ...Object.values(world.items)].flatMap(({ escalations }) => escalations);
    if (questions.some((each) => answerIsStale(each, ctx))) return null;
    return renewedClocks(new Batch(world, ctx)).length > 0 ? null : refuse('NOTHING_TO_CHANGE');
  },
  apply(batch) {
    const renewed = renewedClocks(batch);
    batch.add('CalendarAdopted', { calendarVersion: batch.ctx.calendar.version });
    recomputeAnswers(batch, null, batch.project.escalations);
    for (const item of batch.items()) recomputeAnswers(batch, item.id, item.escalations);
    for (const each of renewed) takeRenewed(batch, each);
    return null;
  },
};
