import type { Clock } from '@bangban/kernel';
import { stopClock, withFired, withHeld } from '@bangban/kernel';
import type { DomainEvent, EventOf } from '../event/events';
import { FORM_CLOCKS, type FormClock, type SupervisionForm } from '../supervision-form/supervision-form';
import type { World } from '../world';
import { carriedOn, heldBy } from './held';

/** Forms after an event; absent as long as there are none. One that is not loaded stays unknown. */
export function evolveForms(forms: World['forms'], event: DomainEvent): World['forms'] {
  if (event.type === 'SupervisionFormIssued') return { ...forms, [event.data.formId]: issued(event) };
  if (!forms || !('formId' in event.data)) return forms;
  const form = forms[event.data.formId];
  return form ? { ...forms, [form.id]: changed(form, event) } : forms;
}

function issued({ actor, data, occurredAt, projectId, recordedAt }: EventOf<'SupervisionFormIssued'>): SupervisionForm {
  const { formId: id, ...said } = data;
  const fresh = { signed: null, measures: [], planned: null, decided: null, interview: null, ended: null, clocks: {} };
  // Its own time begins when it is recorded, whenever the limit before it ended.
  const at = actor.kind === 'system' ? recordedAt : occurredAt;
  return { id, projectId, ...said, state: 'issued', issuedAt: at, issuedBy: actor.id, ...fresh };
}

function changed(form: SupervisionForm, event: DomainEvent): SupervisionForm {
  const at = event.occurredAt;
  const by = event.actor.id;
  switch (event.type) {
    case 'FormSignedFor':
      return { ...form, state: 'signed', signed: { at, by } };
    case 'FormPlanSubmitted': {
      const { files, measures } = event.data;
      const people = event.actor.actingFor ? [by, event.actor.actingFor] : [by];
      const planned = { at, by, people, ...(files ? { files } : {}) };
      return { ...form, state: 'planned', planned, measures: measures.map((each) => ({ ...each, done: null })) };
    }
    case 'FormPlanDecided': {
      const { accepted, reason } = event.data;
      return { ...form, state: accepted ? 'accepted' : 'signed', decided: { at, by, accepted, reason } };
    }
    case 'FormMeasureReported':
      return reported(form, event);
    case 'FormMeasureReturned':
      return returned(form, event);
    case 'InterviewRecorded': {
      const { formId: _, ...held } = event.data;
      return { ...form, interview: { ...held, at, recordedBy: by } };
    }
    case 'FormLifted':
      return over(form, event, 'lifted', event.data.words, event.data.cause);
    case 'FormWithdrawn':
      return over(form, event, 'withdrawn', event.data.reason);
    case 'FormLapsed':
      return over(form, event, 'lapsed', '');
    case 'FormEnded':
      return over(form, event, 'ended', event.data.because);
    default:
      return changedClock(form, event);
  }
}

function reported(form: SupervisionForm, { actor, data, occurredAt }: EventOf<'FormMeasureReported'>): SupervisionForm {
  const { files, no, words } = data;
  const done = { at: occurredAt, by: actor.id, words, ...(files ? { files } : {}) };
  const measures = form.measures.map((each) => (each.no === no ? { ...each, done } : each));
  return { ...form, measures, state: measures.every((each) => each.done !== null) ? 'done' : form.state };
}

function returned(form: SupervisionForm, { actor, data, occurredAt }: EventOf<'FormMeasureReturned'>): SupervisionForm {
  const { no, reason } = data;
  const back = { done: null, returned: { at: occurredAt, by: actor.id, reason } };
  const measures = form.measures.map((each) => (each.no === no ? { ...each, ...back } : each));
  return { ...form, measures, state: 'accepted' };
}

type Ended = 'lifted' | 'withdrawn' | 'lapsed' | 'ended';

/** With its end every clock of it stops. */
function over(
  form: SupervisionForm,
  event: DomainEvent,
  state: Ended,
  words: string,
  cause: 'human' | 'objective' | null = null,
): SupervisionForm {
  const stopped = FORM_CLOCKS.flatMap((name) => {
    const clock = form.clocks[name];
    return clock ? [[name, atRest(clock, event)] as const] : [];
  });
  const ended = { at: event.occurredAt, by: event.actor.id, words, cause };
  return { ...form, state, ended, clocks: Object.fromEntries(stopped) };
}

/** What it counted up to its end stays judged by the calendar that was newest then. */
const atRest = (clock: Clock, { calendarVersion, occurredAt }: DomainEvent): Clock =>
  clock.state === 'stopped' ? clock : { ...stopClock(clock, occurredAt), calendarVersion };

function changedClock(form: SupervisionForm, event: DomainEvent): SupervisionForm {
  switch (event.type) {
    case 'FormClockArmed':
      return withClock(form, event.data.clock, (clock) => carriedOn(clock, event.data.armed));
    case 'FormClockSuspended':
      return withClock(form, event.data.clock, () => event.data.suspended);
    case 'FormClockStopped':
      return withClock(form, event.data.clock, (clock) => clock && atRest(clock, event));
    case 'FormRungReached':
      return withClock(form, event.data.clock, (clock) => clock && withFired(clock, event.data.rung));
    case 'FormRungHeld':
    case 'FormRungReleased':
      return withClock(form, event.data.clock, (clock) => clock && withHeld(clock, heldBy(clock, event)));
    case 'FormAlarmOpened':
      return withClock(form, event.data.clock, (clock) => clock && { ...clock, alarm: true });
    default:
      return form;
  }
}

function withClock(
  form: SupervisionForm,
  name: FormClock,
  change: (clock: Clock | undefined) => Clock | undefined,
): SupervisionForm {
  const next = change(form.clocks[name]);
  return next ? { ...form, clocks: { ...form.clocks, [name]: next } } : form;
}
