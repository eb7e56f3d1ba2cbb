import type { ItemState } from '../help-item/item-states';
import type { Instant } from '../time/instant';
import type { ProjectStatus, Stage } from './stages';

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
