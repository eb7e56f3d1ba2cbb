import type { EndNotice, GrantedMandate } from '@bangban/contract';
import { addDays, endOfDay, type Instant, startOfDay } from '@bangban/kernel';
import type { Batch } from '../batch';
import { mandatesOf } from '../project/mandates';
import type { Context } from '../world';

const hasEnded = ({ until }: Pick<GrantedMandate, 'until'>, { calendar }: Context): EndNotice => ({
  kind: 'ended',
  at: endOfDay(until, calendar.utcOffsetMinutes),
});

/** What time tells of its end: the day before its last one, unless that has begun; then that it has ended. */
export function firstEndNotice(mandate: Pick<GrantedMandate, 'until'>, ctx: Context): EndNotice {
  const at = startOfDay(addDays(mandate.until, -1), ctx.calendar.utcOffsetMinutes);
  return ctx.now < at ? { kind: 'ending', at } : hasEnded(mandate, ctx);
}

/** The company and its agent hear of its last day. What rested with the project over both days is told as ended, once. */
export function tellOfEnd(batch: Batch, mandateId: string, at: Instant): void {
  const mandate = mandatesOf(batch.project).find(({ id }) => id === mandateId);
  if (!mandate) return;
  const { agentId, endNotice, id, no, until } = mandate;
  const next = hasEnded(mandate, batch.ctx);
  if (endNotice?.kind === 'ending' && at < next.at) batch.add('AgencyEnding', { id, no, agentId, until, next }, at);
  else batch.add('AgencyEnded', { id, no, agentId, until }, at);
}
