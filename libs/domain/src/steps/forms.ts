import {
  activePerson,
  addDays,
  armWorkingDays,
  type Clock,
  countWorkingDays,
  dateAt,
  derivedId,
  heldOf,
  type Instant,
  isBreached,
  isReminder,
  peopleWithRole,
  type Rung,
  suspendClock,
  unitWithFunction,
} from '@bangban/kernel';
import { FORM_GROUNDS } from '@bangban/contract/vocabulary';
import type { Batch } from '../batch';
import type { Due } from '../due/due';
import { resolveRecipients, stoodInData } from '../duty/recipients';
import type { EventMap } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';
import {
  FORM_CLOCKS,
  type FormClock,
  formLadder,
  formLimit,
  lapses,
  NEXT_COLOUR,
  openForms,
  openMeasures,
  type SupervisionForm,
} from '../supervision-form/supervision-form';
import { goingOn } from './going-on';
import { dueOfRung, holdFormRung } from './held-rungs';
import { clockHands, ownLadder } from './ladders';

type Beginning = Omit<EventMap['SupervisionFormIssued'], 'formId' | 'year' | 'no' | 'chainId'> &
  Partial<Pick<EventMap['SupervisionFormIssued'], 'chainId'>>;

/** Apart from the ids of items that the same command makes, which count from 1. */
const FORM_IDS = 2 ** 32;

/**
 * A form and its first two clocks, to sign for it and to hand in a plan. They run from the moment at which it is recorded: whoever
 * looks late, nobody is given blue, yellow and red in one second.
 */
export function issueForm(batch: Batch, said: Beginning, at: Instant = batch.ctx.now): void {
  const { calendar, commandId, now } = batch.ctx;
  const formId = derivedId(commandId, FORM_IDS + batch.project.seq);
  const year = Number(dateAt(now, calendar.utcOffsetMinutes).slice(0, 4));
  formBegins(batch, { chainId: formId, ...said, formId, year, no: null }, at);
}

export function formBegins(batch: Batch, issued: EventMap['SupervisionFormIssued'], at: Instant): void {
  const { policy } = batch.ctx;
  const { formId } = issued;
  batch.add('SupervisionFormIssued', issued, at);
  armFormClock(batch, formId, 'form-sign-for', policy.forms.signFor, 'issued');
  armFormClock(batch, formId, 'form-plan', formLimit(issued, policy), 'issued');
}

export function formOf(batch: Batch, formId: string): SupervisionForm {
  const form = batch.world.forms?.[formId];
  if (!form) throw new Error(`form ${formId} is not loaded`);
  return form;
}

export function armFormClock(batch: Batch, formId: string, clock: FormClock, limit: number, why: string): void {
  const { calendar, now, policy } = batch.ctx;
  const form = formOf(batch, formId);
  const armed = armWorkingDays({
    version: (form.clocks[clock]?.version ?? 0) + 1,
    from: now,
    limit,
    ladder: ownLadder(batch, formLadder(form, clock), null),
    yellow: policy.yellow,
    calendar,
    policyVersion: policy.version,
  });
  batch.add('FormClockArmed', { formId, clock, armed, why });
}

export function stopFormClock(batch: Batch, formId: string, clock: FormClock, why: string): void {
  const state = formOf(batch, formId).clocks[clock]?.state;
  if (state === 'running' || state === 'suspended') batch.add('FormClockStopped', { formId, clock, why });
}

/** The next measure that is not done has the clock; with the last one, the office is to lift the form. */
export function trackMeasures(batch: Batch, formId: string, why: string): void {
  const { calendar, now, policy } = batch.ctx;
  const [first] = [...openMeasures(formOf(batch, formId))].sort((a, b) =>
    a.until < b.until ? -1 : a.until > b.until ? 1 : 0,
  );
  if (!first) {
    stopFormClock(batch, formId, 'form-measures', why);
    return armFormClock(batch, formId, 'form-decision', policy.forms.decision, why);
  }
  const days = countWorkingDays(calendar, dateAt(now, calendar.utcOffsetMinutes), addDays(first.until, 1));
  armFormClock(batch, formId, 'form-measures', Math.max(1, days), why);
}

type FormRung = Extract<Due, { kind: 'form-rung' }>;

/** A rung of one of a form's clocks; where a limit has ended without a plan, or over a measure, the next colour. */
export function fireFormRung(batch: Batch, { at, clock: name, formId, provisional, rung }: FormRung): void {
  const form = formOf(batch, formId);
  const clock = form.clocks[name];
  if (!clock) return;
  if (provisional && !isReminder(rung)) return alarm(batch, form, name, clock, at);
  if (rung !== 'breach' && holdFormRung(batch, form, { name, clock, rung, at })) return;
  const holder = formHolder(form, name);
  const step = ownLadder(batch, formLadder(form, name), null).find((each) => each.rung === rung);
  const told = resolveRecipients(step?.to ?? ['supervision-heads'], holder, batch.project, batch.ctx);
  batch.add(
    'FormRungReached',
    {
      formId,
      clock: name,
      deadlineVersion: clock.version,
      rung,
      due: at,
      provisional,
      holderUnitId: holder.unitId,
      holderId: holder.personId,
      recipients: told.people,
      fallback: told.fallback,
      ...stoodInData(told),
    },
    heldOf(clock, rung) ? dueOfRung(clock, rung, at) : at,
  );
  if (rung === 'breach' && lapses(name)) leadOn(batch, formId, name, at);
}

type FormLapse = Extract<Due, { kind: 'form-lapse' }>;

/** The next colour, which a hold kept back: no limit of it has passed by that. */
export function lapseHeldForm(batch: Batch, { at, clock, formId }: FormLapse): void {
  leadOn(batch, formId, clock, at);
}

function leadOn(batch: Batch, formId: string, name: FormClock, due: Instant): void {
  const { directory } = batch.ctx;
  const form = formOf(batch, formId);
  const clock = form.clocks[name];
  const next = NEXT_COLOUR[form.colour];
  if (!clock || next === null || holdFormRung(batch, form, { name, clock, rung: 'breach', at: due })) return;
  const at = heldOf(clock, 'breach') ? dueOfRung(clock, 'breach', due) : due;
  batch.add('FormLapsed', { formId, clock: name }, at);
  const { chainId, itemId, matter, missed, officeId, requirement, unitId } = form;
  const personId = activePerson(directory, form.personId) ?? directory.units[unitId]?.headId ?? form.personId;
  const shared = { itemId, officeId, unitId, personId, fallback: form.fallback, chainId, missed, matter, requirement };
  issueForm(batch, { ...shared, colour: next, afterId: formId, byRule: true }, at);
}

/** Whose limit it is: the addressed unit's, but for what the office decides. */
function formHolder(
  form: SupervisionForm,
  clock: FormClock,
): { readonly unitId: string | null; readonly personId: string } {
  return clock === 'form-decision' ? { unitId: form.officeId, personId: '' } : form;
}

/** A breach is irreversible: on a forecast calendar it waits, visibly, for the year's publication. */
function alarm(batch: Batch, { id: formId }: SupervisionForm, name: FormClock, { version }: Clock, due: Instant): void {
  const recipients = peopleWithRole(batch.ctx.directory, 'supervision-head');
  batch.add('FormAlarmOpened', { formId, clock: name, deadlineVersion: version, due, recipients }, due);
}

/**
 * 蓝色提醒单 by rule: where a limit has passed and its ladder has reached the rung that the policy names. Once for each deadline,
 * as each rung is; none beside a form about the item that is open.
 */
export function openByRule(batch: Batch, itemId: string, name: string, reached: Rung, at: Instant): void {
  const ground = FORM_GROUNDS.find((each) => each === name);
  const item = batch.item(itemId);
  const clock = ground && item?.clocks[ground];
  const rule = batch.ctx.policy.forms.opens.find(({ clock: each }) => each === ground);
  if (!item || !clock || !rule || !isBreached(clock) || !clock.fired.includes(rule.with)) return;
  if (reached !== 'breach' && reached !== rule.with) return;
  if (openForms(batch.world).some((form) => form.itemId === itemId)) return;
  const office = unitWithFunction(batch.ctx.directory, 'supervision')?.id ?? null;
  const missed = { clock: name, deadlineVersion: clock.version, due: clock.due };
  const shared = { itemId, ...answers(item, name), officeId: office, missed, matter: '', requirement: '' };
  // By whoever's act the ladder has come there: the rules issue it.
  batch.inTime(() => issueForm(batch, { ...shared, colour: 'blue', afterId: null, byRule: true }, at));
}

function answers(item: HelpItemState, name: string): Pick<SupervisionForm, 'unitId' | 'personId' | 'fallback'> {
  const { personId, unitId } = clockHands(item, name);
  return { unitId: unitId ?? item.unitId, personId: personId || item.personId, fallback: item.fallback };
}

/** 搁置: the forms' clocks come to rest as all others do. */
export function suspendForms(batch: Batch): void {
  const { calendar, now } = batch.ctx;
  for (const { clocks, id: formId } of openForms(batch.world)) {
    for (const clock of FORM_CLOCKS) {
      const running = clocks[clock];
      if (running?.state !== 'running') continue;
      batch.add('FormClockSuspended', { formId, clock, suspended: suspendClock(running, now, calendar) });
    }
  }
}

/** What was at rest before the project was, while the office decides on a plan, goes on resting. */
export function resumeForms(batch: Batch): void {
  for (const { id, state } of openForms(batch.world)) {
    for (const clock of FORM_CLOCKS) {
      if (clock === 'form-plan' && state !== 'issued' && state !== 'signed') continue;
      goOnWithForm(batch, id, clock, 'resumed');
    }
  }
}

/** With what it had left, and a day at least. */
export function goOnWithForm(batch: Batch, formId: string, name: FormClock, why: string): void {
  const form = formOf(batch, formId);
  const clock = form.clocks[name];
  if (clock?.state !== 'suspended' || clock.limit === null) return;
  const late = isBreached(clock);
  const limit = late ? clock.limit : Math.max(clock.limit, clock.elapsed + 1);
  const armed = goingOn(batch, { ...clock, limit }, ownLadder(batch, formLadder(form, name), null), batch.ctx.now);
  batch.add('FormClockArmed', { formId, clock: name, armed, why });
}

/** While the office has the plan, the unit's time to hand it in does not run. */
export function restPlanClock(batch: Batch, formId: string): void {
  const { calendar, now } = batch.ctx;
  const clock = formOf(batch, formId).clocks['form-plan'];
  if (clock?.state !== 'running') return;
  batch.add('FormClockSuspended', { formId, clock: 'form-plan', suspended: suspendClock(clock, now, calendar) });
}

/** With the project its forms end; what was missed stays. */
export function endForms(batch: Batch, because: string): void {
  for (const { id } of openForms(batch.world)) batch.add('FormEnded', { formId: id, because });
}
