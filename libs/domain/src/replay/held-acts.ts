import { type Clock, heldOf } from '@bangban/kernel';
import type { EventOf } from '../event/events';
import type { Act } from './act';
import type { Parts } from './parts';

/** Under other rules the rung may not be held, or not be there: then there is nothing to let go. */
function clockOf({ batch: { world } }: Act, event: EventOf<'RungReleased' | 'FormRungReleased'>) {
  if (event.type === 'FormRungReleased') return world.forms?.[event.data.formId]?.clocks[event.data.clock];
  const { clock, itemId } = event.data;
  if (itemId === null) return world.project?.clocks[clock];
  const clocks: Readonly<Record<string, Clock | undefined>> = world.items[itemId]?.clocks ?? {};
  return clocks[clock];
}

function letGo(act: Act, event: EventOf<'RungReleased' | 'FormRungReleased'>): void {
  const clock = clockOf(act, event);
  if (clock && heldOf(clock, event.data.rung)) act.keep(event);
}

/** 暂缓升级: the holds are those that there were; what they hold is decided anew. */
export const HELD_ACTS = {
  RungReleased: letGo,
  FormRungReleased: letGo,
} satisfies Partial<Parts>;
