import type { FormState } from '@bangban/contract/vocabulary';
import type { CommandName } from '../command/commands';

export type { FormState } from '@bangban/contract/vocabulary';

export type FormMove = Extract<
  CommandName,
  | 'SignForForm'
  | 'SubmitFormPlan'
  | 'DecideFormPlan'
  | 'ReportFormMeasure'
  | 'ReturnFormMeasure'
  | 'RecordInterview'
  | 'LiftForm'
  | 'WithdrawForm'
>;

/** 约谈、解除、撤回 are the office's in whatever state: what is cured, or was wrong, waits for no plan. */
const ANYTIME = { RecordInterview: true, LiftForm: true, WithdrawForm: true } as const;

/** What can be done with a form, by its state. */
export const FORM_MOVES: Readonly<Record<FormState, Readonly<Partial<Record<FormMove, true>>>>> = {
  issued: { SignForForm: true, ...ANYTIME },
  signed: { SubmitFormPlan: true, ...ANYTIME },
  planned: { DecideFormPlan: true, ...ANYTIME },
  accepted: { ReportFormMeasure: true, ReturnFormMeasure: true, ...ANYTIME },
  done: { ReturnFormMeasure: true, ...ANYTIME },
  lifted: {},
  withdrawn: {},
  lapsed: {},
  ended: {},
};

export const isOpenForm = ({ state }: { readonly state: FormState }): boolean =>
  Object.keys(FORM_MOVES[state]).length > 0;
