import { acting } from '../model/acting';
import { ACTS } from '../model/acts';
import { alone } from '../model/administration';
import type { Asked } from '../model/doors';
import type { Facts, ProjectFact } from '../model/facts';
import type { Caller } from '../model/reading';

/** By which somebody is told that an act is not theirs; whatever else stands against it is said of theirs. */
const NOT_THEIRS = ['FORBIDDEN', 'ADMIN_MAY_NOT_ACT', 'ACTING_ACROSS'];
export const isTheirs = (code: string | null): boolean => code === null || !NOT_THEIRS.includes(code);

export interface Offered {
  readonly command: string;
  readonly itemId: string | null;
  readonly escalationId: string | null;
  readonly formId: string | null;
  readonly allowed: boolean;
  readonly code: string | null;
}

type Fault = { readonly expected: string; readonly got: string } | null;

/** Of every command that is offered on a project, whether it is theirs, against the model. */
export function offeredFault(offered: readonly Offered[], file: ProjectFact, facts: Facts, caller: Caller): Fault {
  const may = acting(facts, caller);
  const differing = offered.filter(({ code, command, escalationId, formId, itemId }) => {
    const item = file.items.find(({ id }) => id === itemId) ?? null;
    const question = (item ?? file).questions.find(({ id }) => id === escalationId) ?? null;
    const form = file.forms.find(({ id }) => id === formId) ?? null;
    return ACTS[command] === undefined || may(command, { project: file, item, question, form }) !== isTheirs(code);
  });
  if (differing.length === 0) return null;
  const shown = differing.slice(0, 4).map((each) => `${each.command} ${each.itemId ?? ''} ${each.code ?? 'allowed'}`);
  return { expected: 'the other way round', got: `${differing.length}: ${shown.join('; ')}` };
}

/** The same of an answer; who comes from outside hears of what is allowed alone. */
export function actsFault(text: string, file: ProjectFact, facts: Facts, caller: Caller): Fault {
  return offeredFault((JSON.parse(text) as { commands: readonly Offered[] }).commands, file, facts, caller);
}

/** What is about no project that is there, each as it is theirs. */
export function aloneFault(text: string, facts: Facts, caller: Caller): Fault {
  const told = JSON.parse(text) as {
    readonly alone: readonly { readonly command: string; readonly allowed: boolean }[];
  };
  const may = alone(facts, caller);
  const differing = told.alone.filter(({ allowed, command }) => may(command) !== allowed).map(({ command }) => command);
  if (differing.length === 0 && told.alone.length > 0) return null;
  return { expected: 'the other way round', got: differing.join(', ') };
}

interface Explained {
  readonly project: {
    readonly command: {
      readonly allowed: boolean;
      readonly code: string | null;
      readonly by: readonly unknown[];
    } | null;
  } | null;
}

/** Why: by a row of its authority where it is theirs, by none where it is not. */
export function explainedFault(
  text: string,
  { command, file, ...matter }: Asked & { readonly file: ProjectFact; readonly command: string | null },
  facts: Facts,
  caller: Caller,
): Fault {
  const said = (JSON.parse(text) as Explained).project?.command;
  if (command === null || !said) return null;
  const due = acting(facts, caller)(command, { ...matter, project: file });
  const outside = facts.people[caller.personId]?.roles.includes('investor-contact') === true && !said.allowed;
  const theirs = said.by.length > 0;
  if (outside || (due === theirs && due === isTheirs(said.code))) return null;
  return {
    expected: due ? `${command} is theirs` : `${command} is not theirs`,
    got: `${said.code} by ${said.by.length}`,
  };
}
