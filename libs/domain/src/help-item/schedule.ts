import { inOrder, type Waiting } from './in-order';

/** An open item as a plan of days sees it. */
export interface Task extends Waiting {
  /** Working days that it still takes; 0 where its own work is done. */
  readonly days: number;
}

/** When it could be done, in working days from today on: from the end of day `start` to the end of day `end`. */
export interface Slot {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** So many days it may take longer, or begin later, and the whole ends as soon. */
  readonly slack: number;
}

export interface Schedule {
  readonly slots: readonly Slot[];
  /** Working days until all is done, where everything begins as soon as it can (并联). */
  readonly finish: number;
  /** The same, one after the other (串联). */
  readonly serial: number;
  /** As many as are under way at once at most. */
  readonly widest: number;
  /** The chain that decides the end, from its first item to its last: what is shortened elsewhere ends nothing sooner. */
  readonly critical: readonly string[];
}

/** What is supposed: an item that need not wait for another, and one that takes so many days. Nothing of it is recorded. */
export interface Supposed {
  readonly dropped: readonly { readonly item: string; readonly waitsFor: string }[];
  readonly days: Readonly<Record<string, number>>;
}

/** The tasks as they would be. */
export const supposing = (tasks: readonly Task[], { days, dropped }: Supposed): readonly Task[] =>
  tasks.map((task) => ({
    ...task,
    days: Object.hasOwn(days, task.id) ? Math.max(0, days[task.id] ?? task.days) : task.days,
    waitsFor: task.waitsFor.filter((id) => !dropped.some(({ item, waitsFor }) => item === task.id && waitsFor === id)),
  }));

/**
 * Approvals side by side: each begins when the last of those before it is done. In a ring somebody does not wait, as in the
 * forecast of a checklist: what waits for itself would never end.
 */
export function scheduleOf(tasks: readonly Task[]): Schedule {
  const order = inOrder(tasks);
  const ends: number[] = [];
  const starts: number[] = [];
  for (const { before, days } of order) {
    const start = Math.max(0, ...before.map((place) => ends[place] ?? 0));
    starts.push(start);
    ends.push(start + days);
  }
  const finish = Math.max(0, ...ends);
  const latest = ends.map(() => finish);
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const { before, days } = order[place] ?? { before: [], days: 0 };
    for (const each of before) latest[each] = Math.min(latest[each] ?? finish, (latest[place] ?? finish) - days);
  }
  const slots = order.map(({ id }, place): Slot => {
    const end = ends[place] ?? 0;
    return { id, start: starts[place] ?? 0, end, slack: (latest[place] ?? finish) - end };
  });
  return {
    slots,
    finish,
    serial: tasks.reduce((sum, { days }) => sum + days, 0),
    widest: widestOf(slots),
    critical: chainOf(order, ends, finish),
  };
}

function widestOf(slots: readonly Slot[]): number {
  const busy = slots.filter(({ end, start }) => end > start);
  return Math.max(0, ...busy.map(({ start }) => busy.filter((each) => each.start <= start && start < each.end).length));
}

/** From what ends last, back along those for whose end each has waited. */
function chainOf(
  order: readonly { readonly id: string; readonly before: readonly number[]; readonly days: number }[],
  ends: readonly number[],
  finish: number,
): readonly string[] {
  const chain: string[] = [];
  let place = finish > 0 ? ends.indexOf(finish) : -1;
  while (place >= 0) {
    const { before = [], days = 0, id = '' } = order[place] ?? {};
    chain.unshift(id);
    const start = (ends[place] ?? 0) - days;
    place = start > 0 ? (before.find((each) => ends[each] === start) ?? -1) : -1;
  }
  return chain;
}
