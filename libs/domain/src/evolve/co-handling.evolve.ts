import type { EventOf } from '../event/events';
import type { CoRequest, HelpItemState } from '../help-item/help-item.state';

type CoEvent = EventOf<'CoUnitAsked' | 'CoUnitReplied' | 'CoUnitLapsed' | 'CoUnitEnded' | 'CoordinationAsked'>;
type Changed = Pick<HelpItemState, 'coRequests' | 'coUnitIds' | 'escalations'>;

/** 协办: who is asked is a co-unit of the item from then on, whatever comes of it. */
export function coHandling(state: HelpItemState, event: CoEvent): Partial<Changed> {
  if (event.type === 'CoUnitAsked') {
    const { unitId } = event.data;
    const coUnitIds = state.coUnitIds.includes(unitId) ? state.coUnitIds : [...state.coUnitIds, unitId];
    return { coUnitIds, coRequests: [...(state.coRequests ?? []), asked(event)] };
  }
  const coRequests = (state.coRequests ?? []).map((each) => (each.no === event.data.no ? after(each, event) : each));
  if (event.type !== 'CoordinationAsked') return { coRequests };
  return { coRequests, escalations: [...state.escalations, event.data.escalation] };
}

function asked({ actor, data, occurredAt }: EventOf<'CoUnitAsked'>): CoRequest {
  const { itemId: _, ...request } = data;
  const people = actor.actingFor ? [actor.id, actor.actingFor] : [actor.id];
  const fresh = { open: true, lapsedAt: null, reply: null, ended: null, coordination: null };
  return { ...request, askedAt: occurredAt, people, ...fresh };
}

function after(request: CoRequest, event: Exclude<CoEvent, EventOf<'CoUnitAsked'>>): CoRequest {
  const at = event.occurredAt;
  switch (event.type) {
    case 'CoUnitReplied': {
      const { answer, files, words } = event.data;
      const said = files ? { words, files } : { words };
      return { ...request, open: false, reply: { answer, ...said, by: event.actor.id, at } };
    }
    case 'CoUnitLapsed':
      return { ...request, open: event.data.rule !== 'consent', lapsedAt: at };
    case 'CoUnitEnded':
      return { ...request, open: false, ended: { because: event.data.because, reason: event.data.reason, at } };
    case 'CoordinationAsked': {
      const { escalation, words } = event.data;
      return { ...request, coordination: { escalationId: escalation.id, words, at, settled: null } };
    }
  }
}

/** The leader's answer settles what was put to them, whatever it says. */
export function settledBy(state: HelpItemState, event: EventOf<'EscalationAnswered'>): Pick<Changed, 'coRequests'> {
  const { escalationId, words } = event.data;
  const { coRequests } = state;
  if (!coRequests?.some(({ coordination }) => coordination?.escalationId === escalationId)) return {};
  const settled = { by: event.actor.id, at: event.occurredAt, words };
  const after = coRequests.map((each) =>
    each.coordination?.escalationId === escalationId
      ? { ...each, open: false, coordination: { ...each.coordination, settled } }
      : each,
  );
  return { coRequests: after };
}

/** With its item every request ends. */
export function endOfRequests({ coRequests }: HelpItemState, at: string): Pick<Changed, 'coRequests'> {
  if (!coRequests?.some(({ open }) => open)) return {};
  const ended = { because: 'voided', reason: '', at } as const;
  return { coRequests: coRequests.map((each) => (each.open ? { ...each, open: false, ended } : each)) };
}
