import type { Instant, Rung } from '@bangban/kernel';
import type { HelpItemState } from '../help-item/help-item.state';
import type { ItemState } from '../help-item/item-states';
import { type Due, nextDue } from './due';
import type { ProjectState } from '../project/project.state';
import { leaderOf } from '../duty/holders';
import { isOpen, type ProjectStatus, type Stage } from '../project/stages';

/** What time will decide at the wake-up, in codes: what a workflow shows to those who look at it. */
export interface ComesNext {
  readonly kind: Due['kind'];
  /** Of an item or of the project, where it is a clock's rung. */
  readonly clock: string | null;
  readonly rung: Rung | null;
  /** 1, 2, 3 … within the project; null for what concerns the project itself. */
  readonly itemNo: number | null;
}

/**
 * What a project's workflow is told: a snapshot, complete in itself, ids and instants only. A newer seq replaces an
 * older one whole; duplicates and late ones are harmless.
 */
export interface EscortFact {
  readonly projectId: string;
  readonly seq: number;
  readonly status: ProjectStatus;
  readonly stage: Stage;
  readonly introducingUnitId: string;
  readonly leaderId: string | null;
  readonly stages: readonly {
    readonly entry: number;
    readonly stage: Stage;
    readonly enteredAt: Instant;
    readonly opened: boolean;
  }[];
  /** Open items, earliest first, capped at 100; `openItemCount` counts them all. */
  readonly openItems: readonly OpenItem[];
  readonly openItemCount: number;
  /** Earliest instant at which time will decide something, on the record's clock; null when nothing runs. */
  readonly wakeUp: Instant | null;
  /** What that is; null when nothing runs, absent in facts of earlier builds. */
  readonly next?: ComesNext | null;
  /** Milliseconds that the record's clock is ahead of real time (0 outside demo and tests). */
  readonly offsetMs: number;
  /** True once the project is at an end: the workflow finishes in the task that learns it. */
  readonly ended: boolean;
}

export interface OpenItem {
  readonly id: string;
  /** Absent in facts of earlier builds. */
  readonly no?: number;
  readonly state: ItemState;
  readonly wakeUp: Instant | null;
}

export interface FactInput {
  /** Earliest first, at most 100. */
  readonly openItems: EscortFact['openItems'];
  readonly openItemCount: number;
  /** Of all items, those beyond the cap included, the one for which time decides something first; null when none. */
  readonly firstToWake: HelpItemState | null;
  readonly offsetMs: number;
}

/** The snapshot of a project for its workflow. */
export function escortFact(project: ProjectState, input: FactInput): EscortFact {
  const { firstToWake } = input;
  const due = nextDue(project, firstToWake ? [firstToWake] : []);
  return {
    projectId: project.id,
    seq: project.seq,
    status: project.status,
    stage: project.stage,
    introducingUnitId: project.introducingUnitId,
    leaderId: leaderOf(project),
    stages: project.stages.map(({ entry, stage, enteredAt, openedAt }) => ({
      entry,
      stage,
      enteredAt,
      opened: openedAt !== null,
    })),
    openItems: input.openItems,
    openItemCount: input.openItemCount,
    wakeUp: due?.at ?? null,
    next: due && comesNext(due, firstToWake?.no ?? null),
    offsetMs: input.offsetMs,
    ended: !isOpen(project.status),
  };
}

function comesNext(due: Due, no: number | null): ComesNext {
  return {
    kind: due.kind,
    clock: 'clock' in due ? due.clock : null,
    rung: 'rung' in due ? due.rung : null,
    itemNo: 'itemId' in due ? no : null,
  };
}
