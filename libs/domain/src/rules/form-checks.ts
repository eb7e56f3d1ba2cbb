import { inspector, supervisionHead } from '../authority/grants';
import { FORM_MOVES, type FormMove } from '../supervision-form/form-states';
import type { SupervisionForm } from '../supervision-form/supervision-form';
import type { Refusal } from '../world';
import { actingPeople, isOfUnit } from './checks';
import { type FormView, refuse } from './rule';

/** 督查室: by office. Whoever is of the addressed unit decides nothing about its form. */
export const OFFICE = [inspector, supervisionHead];

export function checkForm({ id, state }: SupervisionForm, move: FormMove): Refusal | null {
  return FORM_MOVES[state][move] ? null : refuse('FORM_STATE', { formId: id, state, move });
}

export const checkOutside = ({ ctx, form }: FormView): Refusal | null =>
  isOfUnit(ctx, form.unitId) ? refuse('FORM_OWN_UNIT', { unitId: form.unitId }) : null;

/** Papers, where there are any. */
export const carried = (files: readonly string[] = []): { readonly files?: readonly string[] } =>
  files.length > 0 ? { files } : {};

/** Whoever handed the plan in, for somebody else too, decides neither on it nor on what was done of it. */
export function planners({ ctx, form }: FormView): Refusal | null {
  const people = actingPeople(ctx);
  return form.planned?.people.some((id) => people.includes(id))
    ? refuse('FORM_OWN_UNIT', { unitId: form.unitId })
    : null;
}
