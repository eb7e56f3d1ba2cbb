import { addDays, dateAt } from '@bangban/kernel';
import { itemUnit, WAITING } from '../authority/grants';
import { waitsOn } from '../duty/waits-on';
import { actingPeople, checkMove, itemOf, today } from './checks';
import { ACTIVE, type ItemRule, type ItemView, refuse } from './rule';
import type { Refusal } from '../world';

/** What stands with oneself is done, not urged. */
function checkOthers({ item, project, ctx }: ItemView): Refusal | null {
  const own = waitsOn(item, project, ctx.directory).some((id) => actingPeople(ctx).includes(id));
  return own ? refuse('URGE_OWN', { itemId: item.id }) : null;
}

/** At most once in so many calendar days of the place, whoever urges. */
function checkInterval({ item, ctx }: ItemView): Refusal | null {
  if (!item.urged) return null;
  const { calendar, policy } = ctx;
  const again = addDays(dateAt(item.urged.at, calendar.utcOffsetMinutes), policy.itemWork.urgeEveryDays);
  return today(ctx) < again ? refuse('URGED_ALREADY', { itemId: item.id, date: again }) : null;
}

/** 催办: whoever waits calls on those in whose hands the item is. Moves no clock; stands in the record. */
export const urgeHelpItem: ItemRule<'UrgeHelpItem'> = {
  name: 'UrgeHelpItem',
  target: 'item',
  in: ACTIVE,
  // A unit, whose report waits for others, may too.
  authority: [...WAITING, itemUnit],
  guard: (view) => checkMove(view.item, 'UrgeHelpItem') ?? checkOthers(view) ?? checkInterval(view),
  apply(batch, { itemId, reason }) {
    const recipients = waitsOn(itemOf(batch, itemId), batch.project, batch.ctx.directory);
    batch.add('HelpItemUrged', { itemId, reason: reason ?? '', recipients });
    return null;
  },
};
