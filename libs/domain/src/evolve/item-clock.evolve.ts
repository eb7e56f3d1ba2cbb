import { type Clock, stopClock, withFired, withHeld } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import { type HelpItemState, ITEM_CLOCKS, type ItemClockName } from '../help-item/help-item.state';
import { settledBy } from './co-handling.evolve';
import { heldBy } from './held';
import { withAnswerDue, withLapsed, withoutEscalation, withUrgedQuestion } from './questions';

/** What an event makes of an item's clocks, breaches and questions. */
export function changedClock(state: HelpItemState, event: DomainEvent): HelpItemState {
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
    case 'RungHeld':
    case 'RungReleased': {
      const name = ITEM_CLOCKS.find((clock) => clock === event.data.clock);
      return name ? withClock(state, name, (clock) => clock && withHeld(clock, heldBy(clock, event))) : state;
    }
    case 'EscalationAnswered':
      return {
        ...state,
        ...settledBy(state, event),
        escalations: withoutEscalation(state.escalations, event.data.escalationId),
      };
    case 'AnswerUrged':
      return { ...state, escalations: withUrgedQuestion(state.escalations, event.data.id, event.occurredAt) };
    case 'AnswerTimeMoved':
      return { ...state, escalations: withAnswerDue(state.escalations, event.data) };
    case 'EscalationAnswerLapsed':
      return { ...state, escalations: withLapsed(state.escalations, event.data) };
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
