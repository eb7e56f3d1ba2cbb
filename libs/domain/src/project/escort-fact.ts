import type { ItemState } from '../help-item/item-states';
import type { Instant } from '../time/instant';
import { projectWakeUp } from '../tick/due';
import type { ProjectState } from './project.state';
import { leaderOf } from './holders';
import { isOpen, type ProjectStatus, type Stage } from './stages';

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
  readonly openItems: readonly { readonly id: string; readonly state: ItemState; readonly wakeUp: Instant | null }[];
  readonly openItemCount: number;
  /** Earliest instant at which time will decide something, on the record's clock; null when nothing runs. */
  readonly wakeUp: Instant | null;
  /** Milliseconds that the record's clock is ahead of real time (0 outside demo and tests). */
  readonly offsetMs: number;
  /** True once the project is at an end: the workflow finishes in the task that learns it. */
  readonly ended: boolean;
}

export interface FactInput {
  /** Earliest first, at most 100. */
  readonly openItems: EscortFact['openItems'];
  readonly openItemCount: number;
  /** Earliest wake-up of all open items, those beyond the cap included. */
  readonly itemsWakeUp: Instant | null;
  readonly offsetMs: number;
}

/** The snapshot of a project for its workflow. */
export function escortFact(project: ProjectState, input: FactInput): EscortFact {
  const wakeUps = [projectWakeUp(project), input.itemsWakeUp].filter((at): at is Instant => at !== null).sort();
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
    wakeUp: project.status === 'active' ? (wakeUps[0] ?? null) : null,
    offsetMs: input.offsetMs,
    ended: !isOpen(project.status),
  };
}
