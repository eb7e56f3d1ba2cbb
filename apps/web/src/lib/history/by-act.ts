import type { EventRow } from '../project';

/** What one act did: what it says first, and what followed from it. */
export interface Act {
  readonly event: EventRow;
  readonly others: readonly EventRow[];
}

/** Events in their order, those of one act of one person (or of the system) together. */
export function byAct(events: readonly EventRow[]): readonly Act[] {
  const acts: { event: EventRow; others: EventRow[] }[] = [];
  for (const event of events) {
    const last = acts.at(-1);
    const same =
      last !== undefined &&
      last.event.commandId === event.commandId &&
      last.event.actorKind === event.actorKind &&
      last.event.actorId === event.actorId &&
      last.event.occurredAt === event.occurredAt;
    if (same) last.others.push(event);
    else acts.push({ event, others: [] });
  }
  return acts;
}
