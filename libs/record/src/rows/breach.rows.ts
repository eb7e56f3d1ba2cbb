import type { Instant } from '@bangban/kernel';
import type { DomainEvent, World } from '@bangban/domain';

interface BreachRow {
  readonly project_id: string;
  readonly seq: number;
  readonly item_id: string | null;
  readonly clock: string;
  readonly deadline_version: number;
  readonly due: Instant;
  readonly recorded_at: Instant;
  readonly holder_unit_id: string | null;
  readonly holder_id: string | null;
  readonly stage: string;
  readonly missed: number;
  cured_at: Instant | null;
}

/** What puts an end to a breach: it stays in the history, marked as cured at that moment. */
export interface Cure {
  readonly project_id: string;
  readonly item_id: string | null;
  readonly clock: string;
  readonly at: Instant;
}

/** An act that was taken back has cured nothing. */
export interface Relapse {
  readonly project_id: string;
  readonly item_id: string;
  readonly at: Instant;
}

/**
 * New breaches of a batch, those cured later in the same batch marked so, and cures for older ones. What time decided fell
 * in the stage of the settled world: the command may have left it.
 */
export function breachRows(
  ticked: readonly DomainEvent[],
  done: readonly DomainEvent[],
  settled: World,
  world: World,
): { breaches: BreachRow[]; cures: Cure[]; relapses: Relapse[] } {
  const breaches: BreachRow[] = [];
  const cures: Cure[] = [];
  for (const event of [...ticked, ...done]) {
    const row = breachRow(event, ticked.includes(event) ? settled : world);
    if (row) breaches.push(row);
    for (const cure of curesOf(event)) {
      cures.push(cure);
      for (const breach of breaches) {
        if (breach.item_id === cure.item_id && breach.clock === cure.clock) breach.cured_at ??= cure.at;
      }
    }
  }
  const relapses = done.flatMap((event): Relapse[] => {
    if (event.type !== 'ActTakenBack') return [];
    return [{ project_id: event.projectId, item_id: event.data.itemId, at: event.data.at }];
  });
  return { breaches, cures, relapses };
}

function breachRow(event: DomainEvent, world: World): BreachRow | null {
  if (event.type !== 'LimitBreached' && event.type !== 'RoutineMissed') return null;
  const { data } = event;
  const itemId = event.type === 'LimitBreached' ? event.data.itemId : null;
  return {
    project_id: event.projectId,
    seq: event.seq,
    item_id: itemId,
    clock: data.clock,
    deadline_version: data.deadlineVersion,
    due: data.due,
    recorded_at: event.recordedAt,
    holder_unit_id: data.holderUnitId,
    holder_id: data.holderId,
    stage: (itemId === null ? undefined : world.items[itemId]?.stage) ?? world.project?.stage ?? 'lead',
    missed: event.type === 'RoutineMissed' ? event.data.missed : 1,
    cured_at: null,
  };
}

function curesOf(event: DomainEvent): Cure[] {
  const { occurredAt: at, projectId: project_id } = event;
  switch (event.type) {
    case 'HelpItemSignedFor':
    case 'HelpItemTransferred':
      return [{ project_id, item_id: event.data.itemId, clock: 'sign-for', at }];
    case 'HelpItemReturned':
      return [{ project_id, item_id: event.data.itemId, clock: 'verification', at }];
    case 'HelpItemVerified':
      return ['handling', 'verification'].map((clock) => ({ project_id, item_id: event.data.itemId, clock, at }));
    case 'ClosingConfirmed':
    case 'ClosingVouchedFor':
    case 'ClosingRefused':
      return [{ project_id, item_id: event.data.itemId, clock: 'confirmation', at }];
    case 'HelpItemClosed':
      return ['closing', 'total'].map((clock) => ({ project_id, item_id: event.data.itemId, clock, at }));
    case 'ProjectClockStopped':
    case 'ProjectClockArmed':
      return event.data.why === 'satisfied' ? [{ project_id, item_id: null, clock: event.data.clock, at }] : [];
    case 'StageEntered':
      return event.data.back ? [] : [{ project_id, item_id: null, clock: 'stage-target', at }];
    default:
      return [];
  }
}
