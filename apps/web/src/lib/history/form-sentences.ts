import { formNumber } from '@bangban/contract/vocabulary';
import type { EventMap, EventType } from '@bangban/domain';
import { people, type Sentences } from './say';

type FormEvent = {
  [T in EventType]: EventMap[T] extends { readonly formId: string } ? T : never;
}[EventType];

/** What comes of a supervision form. */
export const FORM_SENTENCES: Sentences<FormEvent> = {
  SupervisionFormIssued: ({ byRule, itemId, matter, personId, unitId, ...form }, say) => ({
    key: byRule ? 'SupervisionFormByRule' : 'SupervisionFormIssued',
    values: {
      item: itemId === null ? say.project : say.item(itemId),
      form: say.formNumber(formNumber(form, 'zh'), formNumber(form, 'en')),
      unit: say.name(unitId),
      person: say.name(personId),
    },
    ...(matter === '' ? {} : { note: matter }),
  }),
  FormSignedFor: ({ formId }, say) => ({ key: 'FormSignedFor', values: { form: say.form(formId) } }),
  FormPlanSubmitted: ({ formId, measures }, say) => ({
    key: 'FormPlanSubmitted',
    values: { form: say.form(formId), count: `${measures.length}` },
    note: say.list(measures.map(({ personId, until, what }) => `${what} (${say.name(personId)} ${say.date(until)})`)),
  }),
  FormPlanDecided: ({ accepted, formId, reason }, say) => ({
    key: accepted ? 'FormPlanAccepted' : 'FormPlanRefused',
    values: { form: say.form(formId) },
    reason,
  }),
  FormMeasureReported: ({ formId, no, words }, say) => ({
    key: 'FormMeasureReported',
    values: { form: say.form(formId), no: `${no}` },
    note: words,
  }),
  FormMeasureReturned: ({ formId, no, reason }, say) => ({
    key: 'FormMeasureReturned',
    values: { form: say.form(formId), no: `${no}` },
    reason,
  }),
  InterviewRecorded: ({ by, date, formId, record, with: those }, say) => ({
    key: 'InterviewRecorded',
    values: { form: say.form(formId), date: say.date(date), by: people(by, say), people: people(those, say) },
    note: record,
  }),
  FormLifted: ({ cause, formId, words }, say) => ({
    key: 'FormLifted',
    values: { form: say.form(formId), cause: say.word('cause', cause) },
    note: words,
  }),
  FormWithdrawn: ({ formId, reason }, say) => ({
    key: 'FormWithdrawn',
    values: { form: say.form(formId) },
    reason,
  }),
  FormLapsed: ({ clock, formId }, say) => ({
    key: 'FormLapsed',
    values: { form: say.form(formId), clock: say.word('clock', clock) },
  }),
  FormEnded: ({ formId }, say) => ({ key: 'FormEnded', values: { form: say.form(formId) } }),
  FormClockArmed: ({ armed, clock, formId }, say) => ({
    key: 'FormClockArmed',
    values: { form: say.form(formId), clock: say.word('clock', clock), date: say.dueDay(armed) },
  }),
  FormClockSuspended: ({ clock, formId }, say) => ({
    key: 'FormClockSuspended',
    values: { form: say.form(formId), clock: say.word('clock', clock) },
  }),
  FormClockStopped: ({ clock, formId }, say) => ({
    key: 'FormClockStopped',
    values: { form: say.form(formId), clock: say.word('clock', clock) },
  }),
  FormRungReached: ({ clock, formId, recipients, rung }, say) => ({
    key: 'FormRungReached',
    values: {
      form: say.form(formId),
      clock: say.word('clock', clock),
      rung: say.word('rung', rung),
      people: people(recipients, say),
    },
  }),
  FormRungHeld: ({ clock, formId, leadsTo, rung, until }, say) => ({
    key: 'FormRungHeld',
    values: {
      form: say.form(formId),
      clock: say.word('clock', clock),
      rung: leadsTo ? say.word('formColour', leadsTo) : say.word('rung', rung),
      until: say.dueDay({ due: until, provisional: false }),
    },
  }),
  FormRungReleased: ({ clock, formId, released, until }, say) => ({
    key: released ? 'FormRungReleased' : 'FormRungHeldUntil',
    values: {
      form: say.form(formId),
      clock: say.word('clock', clock),
      until: say.dueDay({ due: until, provisional: false }),
    },
  }),
  FormAlarmOpened: ({ clock, due, formId }, say) => ({
    key: 'FormAlarmOpened',
    values: { form: say.form(formId), clock: say.word('clock', clock), date: say.dueDay({ due, provisional: true }) },
  }),
};
