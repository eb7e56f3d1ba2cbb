import { returnFormMeasure } from '../rules/form-measure.rules';
import { decideFormPlan, signForForm } from '../rules/supervision-form.rules';
import { armFormClock, formBegins, restPlanClock, trackMeasures } from '../steps/forms';
import { isOpenForm } from '../supervision-form/form-states';
import type { Act } from './act';
import type { Parts } from './parts';

/** Under other rules it may not have been issued, or may be over by then. */
function stands({ batch }: Act, formId: string): boolean {
  const form = batch.world.forms?.[formId];
  return form !== undefined && isOpenForm(form);
}

/** Supervision forms: what inspectors issued, what the unit answered and what was decided; the rules issue theirs again. */
export const FORM_ACTS = {
  SupervisionFormIssued: (act, event) => {
    if (event.actor.kind === 'person') formBegins(act.batch, event.data, event.occurredAt);
  },
  FormSignedFor: (act, { data }) => {
    if (stands(act, data.formId)) signForForm.apply(act.batch, data);
  },
  FormPlanSubmitted: (act, event) => {
    const { formId } = event.data;
    if (!stands(act, formId)) return;
    act.keep(event);
    restPlanClock(act.batch, formId);
    armFormClock(act.batch, formId, 'form-decision', act.batch.ctx.policy.forms.decision, 'plan-submitted');
  },
  FormPlanDecided: (act, { data: { accepted, formId, reason } }) => {
    const decision = accepted ? 'approve' : 'refuse';
    if (stands(act, formId)) decideFormPlan.apply(act.batch, { formId, decision, reason });
  },
  FormMeasureReported: (act, event) => {
    if (!stands(act, event.data.formId)) return;
    act.keep(event);
    trackMeasures(act.batch, event.data.formId, 'measure-done');
  },
  FormMeasureReturned: (act, { data }) => {
    if (stands(act, data.formId)) returnFormMeasure.apply(act.batch, data);
  },
  InterviewRecorded: (act, event) => {
    if (stands(act, event.data.formId)) act.keep(event);
  },
  FormLifted: (act, event) => {
    if (stands(act, event.data.formId)) act.keep(event);
  },
  FormWithdrawn: (act, event) => {
    if (stands(act, event.data.formId)) act.keep(event);
  },
  FormEnded: 'follows',
  FormClockArmed: 'follows',
  FormClockStopped: 'follows',
  FormClockSuspended: 'follows',
  FormLapsed: 'time',
  FormRungReached: 'time',
  FormAlarmOpened: 'time',
  FormRungHeld: 'time',
} satisfies Partial<Parts>;
