import type { DomainEvent, EventMap, EventOf } from '../event/events';
import { changedClock } from './item-clock.evolve';
import { coHandling, endOfRequests } from './co-handling.evolve';
import { extension } from './item-extension.evolve';
import type { HelpItemState, Holding } from '../help-item/help-item.state';
import { itemStillness } from './stillness.evolve';
import { remembering, restored, withReleased } from './take-back';

/** One help item after an event that names it. `id` is the item asked about: an event may be about several. */
export function evolveHelpItem(state: HelpItemState | null, event: DomainEvent, id: string): HelpItemState | null {
  if (event.type === 'HelpItemAdded') return added(event);
  if (!state) return null;
  if (event.type === 'ActTakenBack') return restored(state);
  if (event.type === 'PrerequisiteMet' && id === event.data.prerequisiteId) {
    return withReleased(state, event.data.itemId, event.commandId);
  }
  return remembering(state, itemStillness(state, changed(state, event, id), event), event);
}

function added(event: EventOf<'HelpItemAdded'>): HelpItemState {
  const { itemId, ...data } = event.data;
  return {
    ...data,
    id: itemId,
    projectId: event.projectId,
    state: 'drafted',
    addedAt: event.occurredAt,
    issuedAt: null,
    signedAt: null,
    silentStartAt: null,
    handlingStartedAt: null,
    report: null,
    verifiedBy: null,
    confirmedAt: null,
    closedAt: null,
    voidedAt: null,
    returns: 0,
    progress: null,
    clocks: {},
    takeBack: null,
    holdings: [],
    breaches: [],
    escalations: [],
  };
}

function silentStart(state: HelpItemState, data: EventMap['SilentStartMoved']): HelpItemState {
  const { silentStartProvisional: _, ...rest } = state;
  const { provisional, silentStartAt } = data;
  return { ...rest, silentStartAt, ...(provisional ? { silentStartProvisional: true } : {}) };
}

function changed(state: HelpItemState, event: DomainEvent, id: string): HelpItemState {
  switch (event.type) {
    case 'HelpItemIssued':
      return { ...silentStart(state, event.data), state: 'issued', issuedAt: event.occurredAt };
    case 'HelpItemImportedClosed':
      return {
        ...state,
        state: 'closed',
        issuedAt: event.data.issuedAt,
        closedAt: event.data.closedAt,
        ...(event.data.late ? { reportedLate: true } : {}),
      };
    case 'HelpItemLimitChanged':
      return { ...state, limit: event.data.limit };
    case 'SilentStartMoved':
      return silentStart(state, event.data);
    case 'HelpItemSignedFor':
      return {
        ...state,
        state: state.handlingStartedAt ? 'in-progress' : 'signed',
        signedAt: event.occurredAt,
      };
    case 'HandlingStarted':
      return {
        ...state,
        state: state.state === 'signed' ? 'in-progress' : state.state,
        handlingStartedAt: state.handlingStartedAt ?? event.occurredAt,
      };
    case 'PrerequisiteAdded':
      return {
        ...state,
        prerequisites: [...state.prerequisites, event.data.prerequisiteId],
        waitingOn: [...state.waitingOn, event.data.prerequisiteId],
      };
    case 'PrerequisiteMet':
      return { ...state, waitingOn: state.waitingOn.filter((other) => other !== event.data.prerequisiteId) };
    case 'DeadlockFound': {
      const free = { ...state, waitingOn: state.waitingOn.filter((other) => !event.data.ring.includes(other)) };
      return event.data.itemId === id ? { ...free, escalations: [...free.escalations, event.data.escalation] } : free;
    }
    case 'ItemProgressNoted':
      return {
        ...state,
        progress: { note: event.data.note, percent: event.data.percent, at: event.occurredAt },
      };
    case 'ReportDrafted':
      return {
        ...state,
        state: 'awaiting-signature',
        report: report(state, event, null),
      };
    case 'ReportReturned':
    case 'ReportWithdrawn':
      return { ...state, state: 'in-progress', report: null };
    case 'HelpItemReportedDone':
      return {
        ...state,
        state: 'reported',
        report: report(state, event, event.data.signedBy),
      };
    case 'ApplicationReceived': {
      const { itemId: _, mandateNo: __, ...given } = event.data;
      return { ...state, application: { ...given, at: event.occurredAt, by: event.actor.id } };
    }
    case 'HelpItemVerified':
      return { ...state, state: 'verified', verifiedBy: event.data.by };
    case 'HelpItemReturned':
    case 'ClosingRefused':
      return {
        ...state,
        state: 'in-progress',
        report: null,
        verifiedBy: null,
        confirmedAt: null,
        vouchedFor: null,
        returns: state.returns + 1,
      };
    case 'ClosingConfirmed':
      return { ...state, confirmedAt: event.occurredAt };
    case 'ClosingVouchedFor':
      return { ...state, vouchedFor: { by: event.data.by, at: event.occurredAt } };
    case 'HelpItemClosed':
      return { ...state, state: 'closed', closedAt: event.occurredAt, escalations: [] };
    case 'HelpItemVoided':
      return { ...state, state: 'void', voidedAt: event.occurredAt, escalations: [], ...ended(state, event) };
    case 'HelpItemTransferred':
      return {
        ...state,
        state: 'issued',
        unitId: event.data.unitId,
        personId: event.data.personId,
        fallback: event.data.fallback,
        signedAt: null,
        report: null,
      };
    case 'HelpItemUrged':
      return { ...state, urged: { times: (state.urged?.times ?? 0) + 1, at: event.occurredAt } };
    case 'PauseAsked': {
      const { decider, files, kind, note, until } = event.data;
      const people = event.actor.actingFor ? [event.actor.id, event.actor.actingFor] : [event.actor.id];
      const said = files ? { note, files } : { note };
      return { ...state, pause: { kind, until, ...said, askedAt: event.occurredAt, people, decider, granted: null } };
    }
    case 'PauseDecided': {
      const { endsAt, granted } = event.data;
      if (!granted || endsAt === null || !state.pause) return { ...state, pause: null };
      return { ...state, pause: { ...state.pause, granted: { by: event.actor.id, at: event.occurredAt, endsAt } } };
    }
    case 'PauseEnded': {
      const { days } = event.data;
      const { granted, kind } = state.pause ?? {};
      if (days === undefined || !granted || kind === undefined) return { ...state, pause: null };
      const over = { kind, from: granted.at, to: event.occurredAt, days };
      return { ...state, pause: null, pauses: [...(state.pauses ?? []), over] };
    }
    case 'ExtensionAsked':
    case 'ExtensionSigned':
    case 'ExtensionDecided':
    case 'ExtensionLapsed':
    case 'ExtensionEnded':
      return { ...state, ...extension(state, event) };
    case 'CoUnitAsked':
    case 'CoUnitReplied':
    case 'CoUnitLapsed':
    case 'CoUnitEnded':
    case 'CoordinationAsked':
      return { ...state, ...coHandling(state, event) };
    case 'HoldingBegun':
      return { ...state, holdings: holdingsAfter(state, event) };
    default:
      return changedClock(state, event);
  }
}

function report(
  state: HelpItemState,
  event: EventOf<'ReportDrafted'> | EventOf<'HelpItemReportedDone'>,
  signedBy: string | null,
): HelpItemState['report'] {
  const { by, files, note } = event.data;
  const people = new Set(state.report?.people ?? []);
  people.add(event.actor.id);
  if (event.actor.actingFor) people.add(event.actor.actingFor);
  return { by, signedBy, note, people: [...people], at: event.occurredAt, ...(files ? { files } : {}) };
}

/** With its item a pause ends, and what was asked for. */
const ended = (state: HelpItemState, { occurredAt }: DomainEvent): Partial<HelpItemState> => ({
  ...(state.pause ? { pause: null } : {}),
  ...endOfRequests(state, occurredAt),
});

function holdingsAfter(state: HelpItemState, event: EventOf<'HoldingBegun'>): readonly Holding[] {
  const closed = state.holdings.map((holding) =>
    holding.to === null ? { ...holding, to: event.occurredAt } : holding,
  );
  const { holding } = event.data;
  if (!holding) return closed;
  const waitingOn = holding.kind === 'waiting' ? state.waitingOn : [];
  return [...closed, { ...holding, waitingOn, from: event.occurredAt, to: null }];
}
