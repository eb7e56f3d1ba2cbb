import { addDays, countWorkingDays, isDateOnly, isWorkingDay, signingHead } from '@bangban/kernel';
import { formUnit, formUnitHead } from '../authority/grants';
import type { Batch } from '../batch';
import {
  armFormClock,
  formOf,
  goOnWithForm,
  issueForm,
  restPlanClock,
  stopFormClock,
  trackMeasures,
} from '../steps/forms';
import { openForms, type SupervisionForm } from '../supervision-form/supervision-form';
import type { Context, Refusal } from '../world';
import { checkMember, checkPerson, isOfUnit, notInFuture, responsible, today } from './checks';
import { carried, checkForm, checkOutside, OFFICE, planners } from './form-checks';
import { ACTIVE, firstRefusal, type FormRule, OPEN, type ProjectRule, refuse } from './rule';

/** 下发蓝色提醒单: one at a time about one matter of a unit. */
export const issueBlue: ProjectRule<'IssueForm'> = {
  name: 'IssueForm',
  target: 'project',
  mayNameItem: true,
  in: ACTIVE,
  authority: OFFICE,
  formal: true,
  apply(batch, { itemId = null, unitId, personId, matter, requirement }) {
    const { ctx } = batch;
    const open = openForms(batch.world).some((each) => each.itemId === itemId && each.unitId === unitId);
    const refusal = firstRefusal(
      isOfUnit(ctx, unitId) ? refuse('FORM_OWN_UNIT', { unitId }) : null,
      checkMember(ctx, unitId, personId),
      open ? refuse('FORM_OPEN', { unitId }) : null,
    );
    if (refusal) return refusal;
    const who = responsible(ctx, unitId, personId, '*');
    const officeId = ctx.principal?.unitId ?? null;
    const shared = { itemId, officeId, unitId, ...who, missed: missedOf(batch, itemId), matter, requirement };
    issueForm(batch, { ...shared, colour: 'blue', afterId: null, byRule: false });
    return null;
  },
};

/** The last limit that the item missed, where it is about one. */
function missedOf(batch: Batch, itemId: string | null): SupervisionForm['missed'] {
  return (itemId === null ? undefined : batch.item(itemId)?.breaches.at(-1)) ?? null;
}

export const signForForm: FormRule<'SignForForm'> = {
  name: 'SignForForm',
  target: 'form',
  in: ACTIVE,
  authority: [formUnit, formUnitHead],
  guard: ({ form }) => checkForm(form, 'SignForForm'),
  apply(batch, { formId }) {
    batch.add('FormSignedFor', { formId });
    stopFormClock(batch, formId, 'form-sign-for', 'signed');
    return null;
  },
};

/** As far as a limit may be set: 250 working days. */
const FURTHEST = 250;

/** Of the unit; where that has nobody, whoever answers for the form or signs in its place. */
function checkTheirs(ctx: Context, { personId, unitId }: SupervisionForm, id: string): Refusal | null {
  const { directory } = ctx;
  const standsIn = id === personId || id === signingHead(directory, unitId);
  return standsIn ? checkPerson(ctx, id) : checkMember(ctx, unitId, id);
}

function checkMeasure(ctx: Context, form: SupervisionForm, personId: string, until: string): Refusal | null {
  const { calendar } = ctx;
  const now = today(ctx);
  const days = isDateOnly(until) && until > now ? countWorkingDays(calendar, now, addDays(until, 1)) : 0;
  return firstRefusal(
    checkTheirs(ctx, form, personId),
    days < 1 || days > FURTHEST ? refuse('FORM_MEASURE_DAY', { date: until, days: FURTHEST }) : null,
    isWorkingDay(calendar, until) ? null : refuse('FORM_MEASURE_DAY_OFF', { date: until }),
  );
}

/** 报送整改方案: a later plan takes the place of one that was not accepted. */
export const submitFormPlan: FormRule<'SubmitFormPlan'> = {
  name: 'SubmitFormPlan',
  target: 'form',
  in: ACTIVE,
  authority: [formUnit, formUnitHead],
  guard: ({ form }) => checkForm(form, 'SubmitFormPlan'),
  apply(batch, { formId, files, measures }) {
    const { ctx } = batch;
    const form = formOf(batch, formId);
    const refusals = measures.map(({ personId, until }) => checkMeasure(ctx, form, personId, until));
    const refusal = firstRefusal(...refusals);
    if (refusal) return refusal;
    const numbered = measures.map((each, index) => ({ no: index + 1, ...each }));
    batch.add('FormPlanSubmitted', { formId, measures: numbered, ...carried(files) });
    restPlanClock(batch, formId);
    armFormClock(batch, formId, 'form-decision', ctx.policy.forms.decision, 'plan-submitted');
    return null;
  },
};

/** 审核整改方案: refused, what is left of the time to hand it in goes on, and a day at least. */
export const decideFormPlan: FormRule<'DecideFormPlan'> = {
  name: 'DecideFormPlan',
  target: 'form',
  in: ACTIVE,
  authority: OFFICE,
  guard: (view) => {
    const { form } = view;
    return firstRefusal(checkForm(form, 'DecideFormPlan'), checkOutside(view), planners(view));
  },
  apply(batch, { formId, decision, reason }) {
    const accepted = decision === 'approve';
    batch.add('FormPlanDecided', { formId, accepted, reason });
    stopFormClock(batch, formId, 'form-decision', 'plan-decided');
    if (!accepted) {
      goOnWithForm(batch, formId, 'form-plan', 'plan-refused');
      return null;
    }
    stopFormClock(batch, formId, 'form-plan', 'plan-accepted');
    trackMeasures(batch, formId, 'plan-accepted');
    return null;
  },
};

/** 约谈: what a red form brings. */
export const recordInterview: FormRule<'RecordInterview'> = {
  name: 'RecordInterview',
  target: 'form',
  in: ACTIVE,
  authority: OFFICE,
  guard: (view) => {
    const { form } = view;
    return firstRefusal(
      checkForm(form, 'RecordInterview'),
      form.colour === 'red' ? null : refuse('FORM_NOT_RED', { formId: form.id }),
      form.interview ? refuse('FORM_INTERVIEWED', { formId: form.id }) : null,
      checkOutside(view),
    );
  },
  apply(batch, { formId, by, date, record, with: those }) {
    const { ctx } = batch;
    const form = formOf(batch, formId);
    const early = date < today({ ...ctx, now: form.issuedAt });
    const refusal = firstRefusal(
      notInFuture(ctx, 'date', date),
      early ? refuse('FORM_INTERVIEW_EARLY', { date }) : null,
      ...by.map((id) => checkPerson(ctx, id)),
      ...those.map((id) => checkTheirs(ctx, form, id)),
    );
    if (refusal) return refusal;
    batch.add('InterviewRecorded', { formId, by, date, record, with: those });
    return null;
  },
};

/** 解除: with the cause (R27). A red form is lifted after the interview. */
export const liftForm: FormRule<'LiftForm'> = {
  name: 'LiftForm',
  target: 'form',
  in: OPEN,
  authority: OFFICE,
  formal: true,
  guard: (view) => {
    const { form } = view;
    const missing = form.colour === 'red' && form.interview === null;
    return firstRefusal(
      checkForm(form, 'LiftForm'),
      checkOutside(view),
      missing ? refuse('FORM_INTERVIEW_FIRST', { formId: form.id }) : null,
    );
  },
  apply(batch, { formId, cause, words }) {
    batch.add('FormLifted', { formId, cause, words });
    return null;
  },
};

/** 撤回: it stays in the history with its number, and nothing follows from it. */
export const withdrawForm: FormRule<'WithdrawForm'> = {
  name: 'WithdrawForm',
  target: 'form',
  in: OPEN,
  authority: OFFICE,
  formal: true,
  guard: (view) => firstRefusal(checkForm(view.form, 'WithdrawForm'), checkOutside(view)),
  apply(batch, { formId, reason }) {
    batch.add('FormWithdrawn', { formId, reason });
    return null;
  },
};
