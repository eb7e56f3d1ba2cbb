import { SYSTEM_ACTOR, takeDues } from '@bangban/kernel';
import { Batch } from '../batch';
import type { DomainEvent } from '../event/events';
import type { Context, World } from '../world';
import { type Due, nextDue } from '../due/due';
import { alarmOf, fireItemRung, fireProjectRung, lapseAnswer } from '../steps/fire';
import { lapseCoRequest } from '../steps/co-handling';
import { tellOfEnd } from '../steps/agency';
import { lapseExtension } from '../steps/extending';
import { beginHolding, startSilently } from '../steps/handling';
import { pauseRunsOut } from '../steps/pausing';
import { fireFormRung, lapseHeldForm } from '../steps/forms';
import { openForms } from '../supervision-form/supervision-form';
import { renewedFormClock, renewedItemClock, renewedProjectClock, takeRenewed } from '../steps/renewed-clock';
import { silentStartMoves } from '../steps/silent-start';
import { lookAtItem, lookAtProject } from '../steps/stillness';
import { openStage } from '../steps/stage-opening';

/**
 * What time has decided up to `ctx.now`, in the order in which it fell due, as if somebody had watched every minute:
 * stages opened, rungs reached, handling begun without a signature, answers that did not come. Events carry the due
 * instant as `occurredAt`, and the system as their actor whoever's command came by: nobody breaches their own limit by
 * acting, and nobody misses a notice because they set off the tick. Nothing due gives no events.
 *
 * A rung whose date a newer calendar moves does not fire on the old date: its clock is armed anew instead, whether or not
 * the adoption has come to this project yet.
 *
 * Items that are not loaded are left out; the record loads those with `next_wake_up <= now`. A replay says how a stage was
 * opened (`open`).
 */
export function settle(world: World, ctx: Context, open = openStage): DomainEvent[] {
  const batch = new Batch(world, { ...ctx, actor: SYSTEM_ACTOR, principal: null });
  takeDues(
    ctx.now,
    () => nextOf(batch),
    batch.events,
    (due) => take(batch, due, open),
  );
  return batch.events;
}

function nextOf(batch: Batch): Due | null {
  const { project } = batch.world;
  return project && nextDue(project, batch.items(), openForms(batch.world));
}

function take(batch: Batch, due: Due, open: typeof openStage): void {
  switch (due.kind) {
    case 'stage-opening':
      return open(batch, due.entry);
    case 'project-rung': {
      const renewed = renewedProjectClock(batch, due.clock);
      return renewed ? takeRenewed(batch, renewed) : fireProjectRung(batch, due);
    }
    case 'item-rung': {
      const item = batch.item(due.itemId);
      const renewed = item && renewedItemClock(batch, item, due.clock);
      return renewed ? takeRenewed(batch, renewed) : fireItemRung(batch, due);
    }
    case 'form-rung': {
      const renewed = renewedFormClock(batch, due.formId, due.clock);
      return renewed ? takeRenewed(batch, renewed) : fireFormRung(batch, due);
    }
    case 'form-lapse': {
      const renewed = renewedFormClock(batch, due.formId, due.clock);
      return renewed ? takeRenewed(batch, renewed) : lapseHeldForm(batch, due);
    }
    case 'silent-start': {
      const item = batch.item(due.itemId);
      return item && silentStartMoves(batch, item, due.at) ? undefined : startSilently(batch, due.itemId, due.at);
    }
    case 'pause-end':
      return pauseRunsOut(batch, due.itemId, due.at);
    case 'extension-lapse':
    case 'co-lapse': {
      const item = batch.item(due.itemId);
      const renewed = item && renewedItemClock(batch, item, due.clock);
      if (renewed) return takeRenewed(batch, renewed);
      // On a forecast nothing is decided: it waits for the year's publication, as a breach does.
      if (due.provisional) return alarmOf(batch, due);
      return due.kind === 'co-lapse'
        ? lapseCoRequest(batch, due.itemId, due.clock, due.at)
        : lapseExtension(batch, due.itemId, due.at);
    }
    case 'silent-wait':
      return beginHolding(batch, due.itemId, 'waiting', due.at);
    case 'item-stillness':
      return lookAtItem(batch, due);
    case 'project-stillness':
      return lookAtProject(batch, due);
    case 'mandate-end':
      return tellOfEnd(batch, due.mandateId, due.at);
    case 'project-answer':
      return lapseAnswer(batch, null, due.escalationId, due.at);
    case 'item-answer':
      return lapseAnswer(batch, due.itemId, due.escalationId, due.at);
  }
}
