import type { Batch } from '../batch';
import { addWorkingDays } from '../calendar/calendar';
import type { Escalation } from '../project/project.state';
import { dateAt, endOfDay, type Instant } from '../time/instant';
import type { Context } from '../world';

type AnswerDue = Pick<Escalation, 'answerDue' | 'answerDueProvisional'>;

/** Until when a question put at `from` is to be answered. */
function answerDue({ calendar, policy }: Context, from: Instant): AnswerDue {
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

/** The published calendar says when such a question was to be answered. */
export function recomputeAnswers(batch: Batch, itemId: string | null, escalations: readonly Escalation[]): void {
  for (const escalation of escalations.filter((each) => answerIsStale(each, batch.ctx))) {
    const due = answerDue(batch.ctx, escalation.openedAt);
    batch.add('AnswerTimeMoved', { itemId, escalationId: escalation.id, ...due });
  }
}
