import { type Clock, stopClock, withFired } from '@bangban/kernel';
import type { DomainEvent, EventMap, EventOf } from '../event/events';
import { withAnswerDue, withLapsed, withoutEscalation, withUrgedQuestion } from './questions';
import type { HelpItemState, Holding, ItemClockName } from '../help-item/help-item.state';
import { ITEM_CLOCKS } from '../help-item/help-item.state';
import { remembering, restored, withReleased } from './take-back';

/** One help item after an event that names it. `id` is the item asked about: an event may be about several. */
export function evolveHelpItem(state: HelpItemState | null, event: DomainEvent, id: string): HelpItemState | null {
  if (event.type === 'HelpItemAdded') return added(event);
  if (!state) return null;
  if (event.type === 'ActTakenBack') return restored(state);
  if (event.type === 'PrerequisiteMet' && id === event.data.prerequisiteId) {
    return withReleased(state, event.data.itemId, event.commandId);
  }
  return remembering(state, changed(state, event, id), event);
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
      return { ...state, state: 'void', voidedAt: event.occurredAt, escalations: [], ...endOfPause(state) };
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
    case 'PauseEnded':
      return { ...state, pause: null };
    case 'ExtensionAsked':
    case 'ExtensionSigned':
    case 'ExtensionDecided':
    case 'ExtensionLapsed':
    case 'ExtensionEnded':
      return { ...state, ...extension(state, event) };
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

type ExtensionEvent = EventOf<
  'ExtensionAsked' | 'ExtensionSigned' | 'ExtensionDecided' | 'ExtensionLapsed' | 'ExtensionEnded'
>;

/** 延期: what is asked for, and what has been granted. */
function extension(state: HelpItemState, event: ExtensionEvent): Pick<HelpItemState, 'extension' | 'extensions'> {
  const people = event.actor.actingFor ? [event.actor.id, event.actor.actingFor] : [event.actor.id];
  const at = event.occurredAt;
  if (event.type === 'ExtensionAsked') {
    const { itemId: _, signed, ...asked } = event.data;
    const by = signed ? { by: event.actor.id, at } : null;
    return { extension: { ...asked, askedAt: at, people, signed: by, lapsed: false } };
  }
  if (!state.extension || event.type === 'ExtensionEnded') return { extension: null };
  if (event.type === 'ExtensionSigned') {
    const { decider, signed } = event.data;
    const all = [...new Set([...state.extension.people, ...people])];
    return {
      extension: signed ? { ...state.extension, people: all, decider, signed: { by: event.actor.id, at } } : null,
    };
  }
  const { before, days, until } = event.data;
  const bySilence = event.type === 'ExtensionLapsed';
  if (bySilence && event.data.rule === 'climb') return { extension: { ...state.extension, lapsed: true } };
  if (until === null || days === null) return { extension: null };
  const by = bySilence ? null : event.actor.id;
  const granted = { until, days, before, at, by, reason: bySilence ? state.extension.reason : event.data.reason };
  return { extension: null, extensions: [...(state.extensions ?? []), granted] };
}

/** With its item a pause ends, and what was asked for. */
const endOfPause = ({ pause }: HelpItemState): Pick<HelpItemState, 'pause'> => (pause ? { pause: null } : {});

function holdingsAfter(state: HelpItemState, event: EventOf<'HoldingBegun'>): readonly Holding[] {
  const closed = state.holdings.map((holding) =>
    holding.to === null ? { ...holding, to: event.occurredAt } : holding,
  );
  const { holding } = event.data;
  if (!holding) return closed;
  const waitingOn = holding.kind === 'waiting' ? state.waitingOn : [];
  return [...closed, { ...holding, waitingOn, from: event.occurredAt, to: null }];
}

function changedClock(state: HelpItemState, event: DomainEvent): HelpItemState {
  switch (event.type) {
    case 'ItemClockArmed':
      return withClock(state, event.data.clock, () => event.data.armed);
    case 'ItemClockSuspended':
      return withClock(state, event.data.clock, () => event.data.suspended);
    case 'ItemClockStopped':
      return withClock(state, event.data.clock, (clock) => clock && ended(clock, event));
    case 'LimitBreached':
    case 'RungReached': {
      const name = ITEM_CLOCKS.find((clock) => clock === event.data.clock);
      if (!name) return state;
      const { deadlineVersion, due, escalation, rung } = event.data;
      const fired = withClock(state, name, (clock) => clock && withFired(clock, rung));
      const asked = escalation ? { ...fired, escalations: [...fired.escalations, escalation] } : fired;
      if (event.type !== 'LimitBreached') return asked;
      return { ...asked, breaches: [...asked.breaches, { clock: name, deadlineVersion, due }] };
    }
    case 'CalendarAlarmOpened': {
      const name = ITEM_CLOCKS.find((clock) => clock === event.data.clock);
      return name ? withClock(state, name, (clock) => clock && { ...clock, alarm: true }) : state;
    }
    case 'EscalationAnswered':
      return { ...state, escalations: withoutEscalation(state.escalations, event.data.escalationId) };
    case 'AnswerUrged':
      return { ...state, escalations: withUrgedQuestion(state.escalations, event.data.id, event.occurredAt) };
    case 'AnswerTimeMoved':
      return { ...state, escalations: withAnswerDue(state.escalations, event.data) };
    case 'EscalationAnswerLapsed':
      return { ...state, escalations: withLapsed(state.escalations, event.data.escalationId) };
    default:
      return state;
  }
}

/** What it counted up to its end stays judged by the calendar that was newest then. */
function ended(clock: Clock, event: DomainEvent): Clock {
  return clock.state === 'stopped'
    ? clock
    : { ...stopClock(clock, event.occurredAt), calendarVersion: event.calendarVersion };
}

function withClock(
  state: HelpItemState,
  name: ItemClockName,
  change: (clock: Clock | undefined) => Clock | undefined,
): HelpItemState {
  const next = change(state.clocks[name]);
  return next ? { ...state, clocks: { ...state.clocks, [name]: next } } : state;
}
