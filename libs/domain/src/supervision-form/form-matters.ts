import { openForms, type SupervisionForm, type WithForms } from './supervision-form';

/** What is asked of people about a form as it stands: its step, and behind a red one the interview. */
export const formMatter = ({ id, state }: Pick<SupervisionForm, 'id' | 'state'>): string => `form:${id}:${state}`;
export const interviewMatter = ({ id }: Pick<SupervisionForm, 'id'>): string => `form:${id}:interview`;

export const formMatters = (world: WithForms): readonly string[] =>
  openForms(world).flatMap((form) => [
    formMatter(form),
    ...(form.colour === 'red' && form.interview === null ? [interviewMatter(form)] : []),
  ]);
