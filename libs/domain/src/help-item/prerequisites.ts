import type { HelpItemState } from './help-item.state';
import { isOpenItem } from './item-states';

/**
 * The items that wait, directly or through others, for themselves by way of `start`: the whole ring, `start` first, the
 * rest by number. Null where `start` does not wait for itself.
 */
export function findRing(items: readonly HelpItemState[], start: string): readonly string[] | null {
  const open = new Map(items.filter((item) => isOpenItem(item.state)).map((item) => [item.id, item]));
  const waitsFor = (from: string): Set<string> => {
    const seen = new Set<string>();
    const queue = [...(open.get(from)?.waitingOn ?? [])];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id) || !open.has(id)) continue;
      seen.add(id);
      queue.push(...(open.get(id)?.waitingOn ?? []));
    }
    return seen;
  };
  const ahead = waitsFor(start);
  if (!ahead.has(start)) return null;
  const ring = [...open.values()].filter(
    (item) => item.id !== start && ahead.has(item.id) && waitsFor(item.id).has(start),
  );
  return [start, ...ring.sort((a, b) => a.no - b.no).map((item) => item.id)];
}
