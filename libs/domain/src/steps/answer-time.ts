import { addWorkingDays, dateAt, endOfDay, type Instant } from '@bangban/kernel';
import type { Batch } from '../batch';
import type { Escalation } from '../project/project.state';
import type { Context } from '../world';

type AnswerDue = Pick<Escalation, 'answerDue' | 'answerDueProvisional'>;

/** Until when a question put at `from` is to be answered. */
export function answerDue({ calendar, policy }: Context, from: Instant): AnswerDue {
  const zone = calendar.utcOffsetMinutes;
  const day = addWorkingDays(calendar, dateAt(from, zone), policy.limits.answer);
  return { answerDue: endOfDay(day.date, zone), answerDueProvisional: day.provisional };
}

/** The time to answer runs from the moment the question is recorded: nobody is late before being asked. */
export function asked(ctx: Context): AnswerDue & Pick<Escalation, 'openedAt' | 'lapsed'> {
  return { openedAt: ctx.now, ...answerDue(ctx, ctx.now), lapsed: false };
}

/** Open questions have their time to answer anew: from the return after a rest, nobody being late by resting. */
export function askAnew(batch: Batch, itemId: string | null, escalations: readonly Escalation[]): void {
  for (const { id, lapsed } of escalations) {
    if (!lapsed) batch.add('AnswerTimeMoved', { itemId, escalationId: id, ...answerDue(batch.ctx, batch.ctx.now) });
  }
}

/** A question whose time to answer stood on a forecast that has been replaced. */
export function answerIsStale(escalation: Escalation, ctx: Context): boolean {
  if (escalation.lapsed || !escalation.answerDueProvisional) return false;
  return !answerDue(ctx, escalation.openedAt).answerDueProvisional;
}

/**
 * The newer calendar says when such a question was to be answered. One that stood on no forecast moves where an item's
 * holdings tell since when it runs, and nobody is late to answer before the end of the day on which they could know.
 */
export function recomputeAnswers(batch: Batch, itemId: string | null, escalations: readonly Escalation[]): void {
  for (const escalation of escalations) {
    const due = answerIsStale(escalation, batch.ctx)
      ? answerDue(batch.ctx, escalation.openedAt)
      : corrected(batch, itemId, escalation);
    if (due) batch.add('AnswerTimeMoved', { itemId, escalationId: escalation.id, ...due });
  }
}

function corrected(batch: Batch, itemId: string | null, escalation: Escalation): AnswerDue | null {
  const item = itemId === null ? null : batch.item(itemId);
  if (!item || escalation.lapsed || escalation.answerDueProvisional) return null;
  const { ctx } = batch;
  const rests = item.holdings.flatMap(({ kind, to }) => (kind === 'suspended' && to !== null ? [to] : []));
  const from = [escalation.openedAt, ...rests].reduce((last, each) => (each > last ? each : last));
  const due = answerDue(ctx, from);
  const zone = ctx.calendar.utcOffsetMinutes;
  const endOfToday = endOfDay(dateAt(ctx.now, zone), zone);
  const earliest = escalation.answerDue < endOfToday ? escalation.answerDue : endOfToday;
  const held = due.answerDue < earliest ? { ...due, answerDue: earliest } : due;
  return held.answerDue === escalation.answerDue || held.answerDueProvisional ? null : held;
}
