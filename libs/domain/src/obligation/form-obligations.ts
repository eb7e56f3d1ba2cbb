import { activePerson, type Clock, type Directory, redFrom, signingHead } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import { formMatter, interviewMatter } from '../supervision-form/form-matters';
import type { FormState } from '../supervision-form/form-states';
import { openForms, stepClock, supervisors, type SupervisionForm } from '../supervision-form/supervision-form';
import type { World } from '../world';
import type { Obligation } from './obligations';

/** What moves a form on, by its state. */
const ACTS: Readonly<Partial<Record<FormState, { readonly act: CommandName; readonly office: boolean }>>> = {
  issued: { act: 'SignForForm', office: false },
  signed: { act: 'SubmitFormPlan', office: false },
  planned: { act: 'DecideFormPlan', office: true },
  accepted: { act: 'ReportFormMeasure', office: false },
  done: { act: 'LiftForm', office: true },
};

type Owed = Pick<Obligation, 'people' | 'unitId'>;

/** Nobody of the addressed unit is asked to decide on its form. */
function ofOffice({ officeId, unitId }: SupervisionForm, directory: Directory): Owed {
  const people = supervisors(directory).filter((id) => directory.people[id]?.unitId !== unitId);
  return { people, unitId: officeId };
}

function ofUnit({ personId, unitId }: SupervisionForm, directory: Directory): Owed {
  const person = activePerson(directory, personId) ?? signingHead(directory, unitId);
  return { people: person ? [person] : [], unitId };
}

const timing = (clock: Clock | undefined): Pick<Obligation, 'due' | 'yellowAt' | 'redAt' | 'provisional'> =>
  clock?.state === 'running'
    ? { due: clock.due, yellowAt: clock.yellowAt, redAt: redFrom(clock), provisional: clock.provisional }
    : { due: null, yellowAt: null, redAt: null, provisional: false };

/** What is owed on the open supervision forms of a project, with a row for each step and each interview. */
export const formObligations = (world: World, directory: Directory): readonly Obligation[] =>
  openForms(world).flatMap((form): Obligation[] => {
    const step = ACTS[form.state];
    const clock = stepClock(form);
    if (!step || !clock) return [];
    const of = { kind: 'supervision-form', itemId: null } as const;
    const whose = step.office ? ofOffice(form, directory) : ofUnit(form, directory);
    const own = { ...of, matter: formMatter(form), clock, act: step.act, ...whose, ...timing(form.clocks[clock]) };
    if (form.colour !== 'red' || form.interview !== null) return [own];
    const interview = { matter: interviewMatter(form), clock: 'form-plan', act: 'RecordInterview' } as const;
    return [own, { ...of, ...interview, ...ofOffice(form, directory), ...timing(form.clocks['form-plan']) }];
  });
