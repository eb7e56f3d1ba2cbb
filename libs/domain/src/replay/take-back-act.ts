import type { Clock } from '@bangban/kernel';
import type { EventOf } from '../event/events';
import { type HelpItemState, ITEM_CLOCKS, type ItemClockName } from '../help-item/help-item.state';
import { takeBack } from '../rules/item-take-back.rules';
import type { Act } from './act';

/**
 * Taken back by the rule where nothing has followed here either. Where time has decided something since that it had not
 * decided in the record, the items stand as before the act, with what has fired since.
 */
export function takeBackAct(act: Act, { data }: EventOf<'ActTakenBack'>): void {
  const { at, itemId, reason } = data;
  // Those that the act had set free come with it.
  if (data.act === null) return;
  if (act.item(itemId)?.takeBack?.at === at) {
    takeBack.apply(act.batch, { itemId, reason });
    return;
  }
  const before = act.itemsBefore(at);
  if (!before) return;
  const ids = act.moment.events.flatMap((each) => (each.type === 'ActTakenBack' ? [each.data.itemId] : []));
  const items = ids.flatMap((id) => {
    const [was, is] = [before[id], act.item(id)];
    return was && is ? [[id, withFiredSince(was, is)] as const] : [];
  });
  const { batch } = act;
  batch.world = { ...batch.world, items: { ...batch.world.items, ...Object.fromEntries(items) } };
}

function withFiredSince(was: HelpItemState, is: HelpItemState): HelpItemState {
  const clocks: Partial<Record<ItemClockName, Clock>> = {};
  for (const name of ITEM_CLOCKS) {
    const [old, now] = [was.clocks[name], is.clocks[name]];
    // What the act had started has ended, and its versions are not counted twice.
    if (!old && now) clocks[name] = { ...now, state: 'stopped' };
    if (!old) continue;
    const fired = [...new Set([...old.fired, ...(now?.fired ?? [])])];
    clocks[name] = { ...old, fired, version: Math.max(old.version, now?.version ?? 0) };
  }
  const { breaches, escalations } = is;
  return { ...was, clocks, breaches, escalations, takeBack: null };
}
