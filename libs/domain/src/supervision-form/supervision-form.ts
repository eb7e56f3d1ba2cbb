import type { FormMeasure, SupervisionForm } from '@bangban/contract';
import { FORM_CLOCKS, type FormClock, type FormColour, type FormState } from '@bangban/contract/vocabulary';
import { type Clock, type Directory, peopleWithRole, type Role } from '@bangban/kernel';
import type { LadderName, Policy } from '../policy/policy';
import { isOpenForm } from './form-states';

export { FORM_CLOCKS, type FormClock, type FormColour, type FormMeasure, type SupervisionForm };

/** What holds forms: a world, or a part of one. */
export interface WithForms {
  readonly forms?: Readonly<Record<string, SupervisionForm>>;
}

/** In the order in which they were issued. */
export const formsOf = ({ forms = {} }: WithForms): readonly SupervisionForm[] =>
  Object.values(forms).sort((a, b) =>
    a.issuedAt === b.issuedAt ? (a.id < b.id ? -1 : 1) : a.issuedAt < b.issuedAt ? -1 : 1,
  );

export const openForms = (world: WithForms): readonly SupervisionForm[] => formsOf(world).filter(isOpenForm);

/** A lapse leads on; behind red there is no other colour, and its ladder goes on. */
export const NEXT_COLOUR: Readonly<Record<FormColour, FormColour | null>> = {
  blue: 'yellow',
  yellow: 'red',
  red: null,
};

/** Whose clocks these are says the colour, but for what is alike in all. */
export function formLadder({ colour }: Pick<SupervisionForm, 'colour'>, clock: FormClock): LadderName {
  if (clock === 'form-sign-for' || clock === 'form-decision') return clock;
  return `form-${colour}`;
}

/** Where nobody has handed in a plan, or a measure is not done, with the end of this clock the form lapses. */
export const lapses = (clock: FormClock): boolean => clock === 'form-plan' || clock === 'form-measures';

export const formLimit = ({ colour }: Pick<SupervisionForm, 'colour'>, { forms }: Policy): number => forms.plan[colour];

/** The clock of the step in each open state. */
const STEP: Readonly<Partial<Record<FormState, FormClock>>> = {
  issued: 'form-sign-for',
  signed: 'form-plan',
  planned: 'form-decision',
  accepted: 'form-measures',
  done: 'form-decision',
};

export const stepClock = ({ state }: Pick<SupervisionForm, 'state'>): FormClock | null => STEP[state] ?? null;

/** The clock whose end is nearest: to sign for a form and to hand in a plan run beside each other. */
export function formClock(form: SupervisionForm): { readonly name: FormClock; readonly clock: Clock } | null {
  const running = FORM_CLOCKS.flatMap((name) => {
    const clock = form.clocks[name];
    return clock?.state === 'running' ? [{ name, clock }] : [];
  });
  return running.reduce<(typeof running)[number] | null>(
    (first, each) => (first === null || each.clock.due < first.clock.due ? each : first),
    null,
  );
}

export const openMeasures = ({ measures }: Pick<SupervisionForm, 'measures'>): readonly FormMeasure[] =>
  measures.filter(({ done }) => done === null);

/** Whoever decides on forms, and holds interviews. */
export const supervises = ({ roles }: { readonly roles: readonly Role[] }): boolean =>
  roles.some((role) => role === 'inspector' || role === 'supervision-head');

/** 督查室: who decides on a plan, and lifts. */
export const supervisors = (directory: Directory): readonly string[] => [
  ...new Set([...peopleWithRole(directory, 'supervision-head'), ...peopleWithRole(directory, 'inspector')]),
];
