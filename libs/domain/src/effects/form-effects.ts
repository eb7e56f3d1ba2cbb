import { formNumber } from '@bangban/contract/vocabulary';
import { type Directory, isReminder, signingHead } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import { isOpenForm } from '../supervision-form/form-states';
import { formMatter } from '../supervision-form/form-matters';
import { supervisors, type SupervisionForm } from '../supervision-form/supervision-form';
import type { World } from '../world';
import { dueParams, type Notice, type Told } from './notice';

const called = (form: SupervisionForm): Notice['params'] => ({
  colour: form.colour,
  form: formNumber(form, 'zh'),
  formEn: formNumber(form, 'en'),
});

/** The unit hears of what it owes and of what is decided, the office of what waits for it. */
export function formTold(event: DomainEvent, world: World, directory: Directory): readonly Told[] | null {
  if (!('formId' in event.data)) return null;
  const form = world.forms?.[event.data.formId];
  if (!form) return [];
  const unit = [form.personId, signingHead(directory, form.unitId)];
  const office = supervisors(directory);
  const matter = isOpenForm(form) ? { matter: formMatter(form) } : {};
  const params = called(form);
  switch (event.type) {
    case 'FormClockArmed': {
      const { armed, clock, moved, why } = event.data;
      const due = dueParams(armed);
      if (moved) {
        const of = { ...params, clock, dueBefore: moved.from, ...due };
        return [{ kind: 'form-limit-moved', to: moved.recipients, params: of }];
      }
      // With its limit: what is issued is told when the time for its plan begins.
      if (why === 'issued' && clock === 'form-plan') {
        return [{ kind: 'form-issued', to: unit, params: { ...params, ...due }, ...matter }];
      }
      if (why === 'plan-submitted') {
        return [{ kind: 'form-plan-to-decide', to: office, params: { ...params, ...due }, ...matter }];
      }
      if (clock === 'form-decision')
        return [{ kind: 'form-to-lift', to: office, params: { ...params, ...due }, ...matter }];
      return [];
    }
    case 'FormPlanDecided': {
      const { accepted, reason } = event.data;
      const kind = accepted ? 'form-plan-accepted' : 'form-plan-refused';
      return [{ kind, to: unit, params: { ...params, reason }, ...matter }];
    }
    case 'FormMeasureReturned': {
      const { no, reason } = event.data;
      const theirs = form.measures.flatMap((each) => (each.no === no ? [each.personId] : []));
      return [
        { kind: 'form-measure-returned', to: [...unit, ...theirs], params: { ...params, no, reason }, ...matter },
      ];
    }
    case 'FormLapsed':
      return [{ kind: 'form-lapsed', to: [...unit, ...office], params: { ...params, clock: event.data.clock } }];
    case 'FormRungReached': {
      const { clock, recipients, rung } = event.data;
      const kind = isReminder(rung) ? 'form-due' : 'form-late';
      return [{ kind, to: recipients, params: { ...params, clock, ...dueParams(event.data) }, ...matter }];
    }
    case 'FormAlarmOpened': {
      const { clock, due, recipients } = event.data;
      return [{ kind: 'calendar-alarm', to: recipients, params: { clock, ...dueParams({ due, provisional: true }) } }];
    }
    case 'InterviewRecorded':
      return [
        { kind: 'form-interview', to: [...unit, ...event.data.with], params: { ...params, date: event.data.date } },
      ];
    case 'FormLifted':
      return [{ kind: 'form-lifted', to: unit, params: { ...params, words: event.data.words } }];
    case 'FormWithdrawn':
      return [{ kind: 'form-withdrawn', to: unit, params: { ...params, reason: event.data.reason } }];
    case 'FormEnded':
      return [{ kind: 'form-ended', to: [...unit, ...office], params }];
    default:
      return [];
  }
}
