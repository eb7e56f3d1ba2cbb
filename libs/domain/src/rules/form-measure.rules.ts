import { formUnit, formUnitHead } from '../authority/grants';
import { formOf, stopFormClock, trackMeasures } from '../steps/forms';
import { openMeasures } from '../supervision-form/supervision-form';
import { carried, checkForm, checkOutside, OFFICE, planners } from './form-checks';
import { ACTIVE, firstRefusal, type FormRule, refuse } from './rule';

export const reportFormMeasure: FormRule<'ReportFormMeasure'> = {
  name: 'ReportFormMeasure',
  target: 'form',
  in: ACTIVE,
  authority: [formUnit, formUnitHead],
  guard: ({ form }) => checkForm(form, 'ReportFormMeasure'),
  apply(batch, { formId, files, no, words }) {
    if (!openMeasures(formOf(batch, formId)).some((each) => each.no === no)) {
      return refuse('FORM_MEASURE_UNKNOWN', { no });
    }
    batch.add('FormMeasureReported', { formId, no, words, ...carried(files) });
    trackMeasures(batch, formId, 'measure-done');
    return null;
  },
};

/**
 * 退回整改措施: one that was reported done and that the office does not believe. It is to be done by its day as planned; where that
 * has passed, within a working day. The limit to lift the form ends with it.
 */
export const returnFormMeasure: FormRule<'ReturnFormMeasure'> = {
  name: 'ReturnFormMeasure',
  target: 'form',
  in: ACTIVE,
  authority: OFFICE,
  guard: (view) => {
    const { form } = view;
    const none = form.measures.every(({ done }) => done === null);
    return firstRefusal(
      checkForm(form, 'ReturnFormMeasure'),
      checkOutside(view),
      planners(view),
      none ? refuse('FORM_MEASURES_OPEN', { formId: form.id }) : null,
    );
  },
  apply(batch, { formId, no, reason }) {
    if (!formOf(batch, formId).measures.some((each) => each.no === no && each.done !== null)) {
      return refuse('FORM_MEASURE_NOT_DONE', { no });
    }
    batch.add('FormMeasureReturned', { formId, no, reason });
    stopFormClock(batch, formId, 'form-decision', 'measure-returned');
    trackMeasures(batch, formId, 'measure-returned');
    return null;
  },
};
