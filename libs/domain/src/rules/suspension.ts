import { type Clock, clocksInOrder, suspendClock } from '@bangban/kernel';
import type { Batch } from '../batch';
import { type HoldingKind, ITEM_CLOCKS, type ItemClockName } from '../help-item/help-item.state';
import { isOpenItem } from '../help-item/item-states';
import { restsClaimed } from '../project/commitments';
import { askAnew } from '../steps/answer-time';
import { endExtension } from '../steps/extending';
import { resumeForms, suspendForms } from '../steps/forms';
import { goOnOwn } from '../steps/going-on-own';
import { takeRenewedFirst } from '../steps/renewed-clock';
import { beginHolding } from '../steps/handling';
import { clockLadder } from '../steps/ladders';
import { routineOf } from '../duty/duties';
import { projectRungs, routineClock } from '../steps/routines';
import { silentStartGoesOn } from '../steps/silent-start';

/** Every running clock of the project and its items comes to rest; open items are charged to nobody's handling. */
export function shelve(batch: Batch, reason: string, requestId: string): void {
  const { now, calendar } = batch.ctx;
  for (const { id } of batch.items()) endExtension(batch, id, 'shelved');
  batch.add('ProjectShelved', { reason, requestId });
  for (const [name, clock] of clocksInOrder(batch.project.clocks)) {
    if (clock.state !== 'running') continue;
    batch.add('ProjectClockSuspended', { clock: name, suspended: suspendClock(clock, now, calendar) });
  }
  for (const item of batch.items()) {
    if (!isOpenItem(item.state) || item.state === 'drafted') continue;
    for (const name of ITEM_CLOCKS) {
      const clock = item.clocks[name];
      if (clock?.state !== 'running') continue;
      batch.add('ItemClockSuspended', { itemId: item.id, clock: name, suspended: suspendClock(clock, now, calendar) });
    }
    beginHolding(batch, item.id, 'suspended');
  }
  suspendForms(batch);
}

/** The clocks go on with what each had left; nothing that fired fires again. */
export function resume(batch: Batch, reason: string): void {
  takeRenewedFirst(batch);
  batch.add('ProjectResumed', { reason });
  for (const [name, clock] of clocksInOrder(batch.project.clocks)) {
    if (clock.state !== 'suspended' || restsClaimed(name, batch.project)) continue;
    const armed = nextSlot(batch, name, clock) ?? goOnOwn(batch, clock, projectRungs(batch, name));
    batch.add('ProjectClockArmed', { clock: name, armed, why: 'resumed' });
  }
  askAnew(batch, null, batch.project.escalations);
  for (const { id } of batch.items()) resumeItem(batch, id);
  resumeForms(batch);
}

/** The clocks that do not run anyway while an item's time is spent so. */
const AT_REST: Readonly<Partial<Record<HoldingKind, readonly ItemClockName[]>>> = {
  waiting: ['total'],
  paused: ['handling', 'total'],
};

function resumeItem(batch: Batch, itemId: string): void {
  const item = batch.item(itemId);
  if (!item || !isOpenItem(item.state)) return;
  const before = item.holdings[item.holdings.length - 2];
  for (const name of ITEM_CLOCKS) {
    const clock = item.clocks[name];
    // What had come to rest before the project did, where the item waits for others or is paused, goes on resting.
    if (clock?.state !== 'suspended' || (before && AT_REST[before.kind]?.includes(name))) continue;
    const armed = goOnOwn(batch, clock, clockLadder(batch, item, name));
    batch.add('ItemClockArmed', { itemId, clock: name, armed, why: 'resumed' });
  }
  silentStartGoesOn(batch, item);
  askAnew(batch, itemId, item.escalations);
  if (before) beginHolding(batch, itemId, before.kind);
}

/** A duty that comes every so many months begins its slot with the return: nobody missed one while the project rested. */
function nextSlot(batch: Batch, name: string, clock: Clock): Clock | null {
  const routine = routineOf(name, batch.project, batch.ctx.policy);
  if (clock.limit !== null || routine?.kind !== 'cadence') return null;
  return routineClock(batch, routine, clock.version + 1, batch.ctx.now);
}
