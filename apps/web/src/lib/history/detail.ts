import type { Shape } from '@bangban/api-client';
import { type DomainEvent, EMPTY_WORLD, evolve, type HandOverLine, itemIdsOf, type World } from '@bangban/domain';
import { type Change, type Described, differences } from './described';
import { factsOf } from './facts';
import { type Say, subjectOf } from './say';

/** An event as a list of the history has it. */
export type ListedEvent = Shape<'EventRow'>;

/** A line of a hand-over list with its answer. */
export interface SaidLine {
  readonly id: string;
  readonly kind: HandOverLine['kind'];
  readonly verdict: HandOverLine['verdict'];
  readonly subject: string;
  readonly note: string;
}

/** What a line of the history opens to. */
export interface EventDetail {
  readonly changes: readonly Change[];
  readonly lines: readonly SaidLine[];
  /** What else was recorded, beyond what the changes already say. */
  readonly facts: readonly Described[];
}

/**
 * What an event changed, from the history before it: the events are folded up to it and once more with it. A list that
 * does not reach back to the beginning says less, never something wrong.
 */
export function detailOf(event: ListedEvent, history: readonly ListedEvent[], say: Say): EventDetail {
  const earlier = history.filter(({ seq }) => seq < event.seq);
  const before = earlier.reduce((world: World, each) => evolve(world, recorded(each)), EMPTY_WORLD);
  const act = recorded(event);
  const changes = differences(before, evolve(before, act), itemIdsOf(act), say);
  // A name or a date that already stands under "after" is not said twice.
  const isShown = ({ label, value }: Described): boolean =>
    changes.some((each) => each.label === label || (value.length > 1 && each.after.includes(value)));
  return {
    changes,
    lines: linesOf(event, earlier, say),
    facts: factsOf(event, say).filter((fact) => !isShown(fact)),
  };
}

/** True where a hand-over was answered with a dispute: its words are not to lie hidden. */
export const hasDispute = (event: ListedEvent): boolean =>
  event.type === 'HandOverAnswered' && event.data.lines.some(({ verdict }) => verdict === 'dispute');

function recorded(event: ListedEvent): DomainEvent {
  const { actingFor, actorId: id, actorKind: kind, ...rest } = event;
  // Amounts that are kept back are null here; what folds events never looks into one.
  return { ...rest, projectId: '', actor: { id, actingFor, kind } } as DomainEvent;
}

function linesOf(event: ListedEvent, earlier: readonly ListedEvent[], say: Say): readonly SaidLine[] {
  const lines: readonly HandOverLine[] = 'lines' in event.data ? event.data.lines : [];
  return lines.map(({ id, kind, note, refId, verdict }) => ({
    id,
    kind,
    verdict,
    note,
    subject: subjectOf(kind === 'item' ? refId : askedAbout(refId, earlier), say),
  }));
}

/** The item about which a question was put; null: the project itself. */
function askedAbout(escalationId: string, earlier: readonly ListedEvent[]): string | null {
  for (const { data } of earlier) {
    if (!('escalation' in data) || data.escalation?.id !== escalationId) continue;
    return 'itemId' in data ? data.itemId : null;
  }
  return null;
}
