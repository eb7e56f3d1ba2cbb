import type { Instant } from '@bangban/kernel';
import type { ClockRest } from '@bangban/contract/vocabulary';
import type { DomainEvent, EventOf } from '../../event/events';
import type { Rest } from './shapes';

/** For what an item's clocks have rested so far, and what is known of that which may come. */
export interface Spent {
  readonly rests: readonly Rest[];
  readonly pause: Pick<Rest, 'ground' | 'asked' | 'approved'> | null;
  readonly shelved: Rest['approved'];
  /** The items waited for. */
  readonly waits: readonly string[];
}

export const NOTHING_SPENT: Spent = { rests: [], pause: null, shelved: null, waits: [] };

const RESTS: readonly string[] = ['paused', 'suspended', 'waiting'] satisfies readonly ClockRest[];
const isRest = (kind: string): kind is ClockRest => RESTS.includes(kind);

export function spentAfter(spent: Spent, event: DomainEvent, itemId: string): Spent {
  const { actor } = event;
  if (event.type === 'ProjectShelved') return { ...spent, shelved: { ...actor, reason: event.data.reason } };
  if (event.type === 'ProjectResumed') {
    return ended(spent, 'suspended', { ...actor, because: 'resumed', reason: event.data.reason });
  }
  if (event.type === 'DeadlockFound' && event.data.ring.includes(itemId)) {
    return { ...spent, waits: spent.waits.filter((id) => !event.data.ring.includes(id)) };
  }
  if (!('itemId' in event.data) || event.data.itemId !== itemId) return spent;
  switch (event.type) {
    case 'HelpItemAdded':
      return { ...spent, waits: event.data.waitingOn };
    case 'PrerequisiteAdded':
      return { ...spent, waits: [...spent.waits, event.data.prerequisiteId] };
    case 'PrerequisiteMet': {
      const { prerequisiteId } = event.data;
      const waits = spent.waits.filter((id) => id !== prerequisiteId);
      return ended({ ...spent, waits }, 'waiting', { ...actor, because: 'prerequisites-met', reason: '' });
    }
    case 'PauseAsked':
      return { ...spent, pause: asked(event) };
    case 'PauseDecided':
      if (!spent.pause || !event.data.granted) return { ...spent, pause: null };
      return { ...spent, pause: { ...spent.pause, approved: { ...actor, reason: event.data.reason } } };
    case 'PauseEnded':
      return ended({ ...spent, pause: null }, 'paused', {
        ...actor,
        because: event.data.because,
        reason: event.data.reason,
      });
    case 'HoldingBegun':
      return begun(spent, event);
    default:
      return spent;
  }
}

function asked({ actor, data, occurredAt }: EventOf<'PauseAsked'>): Spent['pause'] {
  const { files = [], kind, note } = data;
  return { ground: kind, asked: { ...actor, at: occurredAt, note, files }, approved: null };
}

/** Who put an end to the rest that is under way; when, the next stretch says. */
function ended(spent: Spent, kind: ClockRest, how: NonNullable<Rest['ended']>): Spent {
  const last = spent.rests.at(-1);
  if (last?.kind !== kind || last.to !== null) return spent;
  return { ...spent, rests: [...spent.rests.slice(0, -1), { ...last, ended: how }] };
}

function begun(spent: Spent, { data, occurredAt }: EventOf<'HoldingBegun'>): Spent {
  const rests = spent.rests.map((each) => (each.to === null ? { ...each, to: occurredAt } : each));
  const kind = data.holding?.kind ?? 'none';
  return isRest(kind) ? { ...spent, rests: [...rests, restOf(spent, kind, occurredAt)] } : { ...spent, rests };
}

function restOf({ pause, shelved, waits }: Spent, kind: ClockRest, from: Instant): Rest {
  const rest: Rest = { kind, from, to: null, ground: null, asked: null, approved: null, ended: null, waitedFor: [] };
  if (kind === 'paused') return { ...rest, ...pause };
  if (kind === 'suspended') return { ...rest, approved: shelved };
  return { ...rest, waitedFor: waits };
}
