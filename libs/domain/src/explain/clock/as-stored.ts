import type { HelpItemState, ItemClockName } from '../../help-item/help-item.state';
import type { Explained } from './explain-clocks';

/** The clocks of which what is stored is not what the events give: another end, limit or state, or days used up at rest. */
export function unexplained(
  { clocks }: Pick<Explained, 'clocks'>,
  item: Pick<HelpItemState, 'clocks'>,
): ItemClockName[] {
  const found = new Map(clocks.map((each) => [each.clock, each]));
  const stored = Object.entries(item.clocks) as [ItemClockName, NonNullable<HelpItemState['clocks'][ItemClockName]>][];
  const differing = stored.filter(([name, { due, elapsed, limit, state }]) => {
    const one = found.get(name);
    if (one?.state !== state || one.limit !== limit) return true;
    return state === 'suspended' ? one.used !== elapsed : one.due !== due;
  });
  const missing = [...found.keys()].filter((name) => !item.clocks[name]);
  return [...differing.map(([name]) => name), ...missing].sort();
}
