import type { AnswerOf, projectProcess } from '@bangban/contract';
import type { HelpItemState } from '../help-item/help-item.state';
import type { SupervisionForm } from '../supervision-form/supervision-form';
import { type Due, nextDue } from './due';
import type { ProjectState } from '../project/project.state';
import { leaderOf } from '../duty/holders';
import { isOpen } from '../project/stages';

type Knows = NonNullable<AnswerOf<typeof projectProcess>['knows']>;

/** What time will decide at the wake-up, in codes: what a workflow shows to those who look at it. */
export interface ComesNext extends Omit<NonNullable<Knows['next']>, 'kind'> {
  readonly kind: Due['kind'];
}

/**
 * What a project's workflow is told: a snapshot, complete in itself, ids and instants only. A newer seq replaces an
 * older one whole; duplicates and late ones are harmless. Open items come earliest first, capped at 100, and
 * `openItemCount` counts them all; their numbers are absent in facts of earlier builds.
 */
export interface EscortFact extends Omit<Knows, 'phase' | 'sleepsUntil' | 'barrenTicks' | 'next'> {
  readonly projectId: string;
  /** What comes at the wake-up; null when nothing runs, absent in facts of earlier builds. */
  readonly next?: ComesNext | null;
}

export type OpenItem = EscortFact['openItems'][number];

export interface FactInput {
  /** Earliest first, at most 100. */
  readonly openItems: EscortFact['openItems'];
  readonly openItemCount: number;
  /** Of all items, those beyond the cap included, the one for which time decides something first; null when none. */
  readonly firstToWake: HelpItemState | null;
  /** The same of its open supervision forms. */
  readonly formToWake?: SupervisionForm | null;
  readonly offsetMs: number;
}

/** The snapshot of a project for its workflow. */
export function escortFact(project: ProjectState, input: FactInput): EscortFact {
  const { firstToWake, formToWake } = input;
  const due = nextDue(project, firstToWake ? [firstToWake] : [], formToWake ? [formToWake] : []);
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
