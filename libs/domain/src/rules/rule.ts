import type { GivenAct, SecondPersonAct } from '@bangban/contract/vocabulary';
import type { RefusalDetails } from '@bangban/kernel';
import type { Grant } from '../authority/grants';
import type { Batch } from '../batch';
import type { CommandMap, CommandName } from '../command/commands';
import type { SupervisionForm } from '../supervision-form/supervision-form';
import type { HelpItemState } from '../help-item/help-item.state';
import type { Escalation, ProjectState } from '../project/project.state';
import type { ProjectStatus } from '../project/stages';
import type { RefusalCode } from '../refusals/refusals';
import type { Context, Refusal, World } from '../world';

/** What a guard may look at: everything but the payload. */
export interface View {
  readonly world: World;
  readonly project: ProjectState;
  /** The item that the command names; null where it names none. */
  readonly item: HelpItemState | null;
  readonly ctx: Context;
  /** Null where whoever acts might give this command too, of the same subject. */
  readonly refusedOf: (name: CommandName) => Refusal | null;
}

export interface ItemView extends View {
  readonly item: HelpItemState;
}

export interface EscalationView extends View {
  readonly escalation: Escalation;
}

export interface FormView extends View {
  readonly form: SupervisionForm;
}

interface Reads<P> {
  /** Papers, by their keys: where else they stand. */
  readonly proofs?: (payload: P) => readonly string[];
  /** A published policy. */
  readonly policyVersion?: (payload: P) => number;
  /** An entry of the library of investors. */
  readonly investorId?: (payload: P) => string | null | undefined;
  /** A company by its name alone: who else has a lead of it. */
  readonly company?: (payload: P) => string | undefined;
  /** The project that a lead grows out of. */
  readonly expansionOf?: (payload: P) => string | undefined;
  /** Of what a project is made: it is made of it once. */
  readonly provenance?: (payload: P) => Provenance;
}

export interface Provenance {
  readonly source: string;
  readonly reference: string;
}

/** Everything there is to say of a command besides its payload's shape and its words. */
interface RuleBase<N extends CommandName> {
  readonly name: N;
  /** Statuses in which the command exists at all. */
  readonly in: readonly ProjectStatus[];
  /** Who may give it, by one of these. What none of them allows is refused. */
  readonly authority: readonly Grant[];
  /** An act that takes two people: who may be the second says the policy, beside the rows above. */
  readonly second?: SecondPersonAct;
  /** Whose act it is says the policy, beside the rows above. */
  readonly given?: GivenAct;
  /** It looks at every open item of the project, always or where its payload asks for it; else at the one it names. */
  readonly allOpenItems?: true | ((payload: CommandMap[N]) => boolean);
  /** What the record looks up for it outside of the project, by its payload. */
  readonly reads?: Reads<CommandMap[N]>;
  /** It ends or undoes something: the consequences are read before it is given. */
  readonly formal?: true;
  /** Its meaning depends on what one has just read: refused where that has changed meanwhile. */
  readonly comparesSeq?: true;
  /** Adds events, or refuses for what the payload says. Called only after the guard has passed. */
  readonly apply: (batch: Batch, payload: CommandMap[N]) => Refusal | null;
}

/** Guards know no payload, so that what a screen offers and what a command does cannot disagree. */
export interface ProjectRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'project';
  /** It may be about one of the items. */
  readonly mayNameItem?: true;
  readonly guard?: (view: View) => Refusal | null;
}

export interface ItemRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'item';
  /** Nothing to fill in and nothing to weigh: one click, without a form. */
  readonly direct?: N extends OfItemAlone ? true : never;
  /** An item that has ended, for which it is there all the same. */
  readonly reachesEnded?: (item: HelpItemState) => boolean;
  readonly guard?: (view: ItemView) => Refusal | null;
}

export interface EscalationRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'escalation';
  readonly guard?: (view: EscalationView) => Refusal | null;
}

export interface FormRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'form';
  readonly guard?: (view: FormView) => Refusal | null;
}

export interface CreationRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'new';
}

/** Commands that are told an item and nothing else. */
export type OfItemAlone = {
  [N in CommandName]: CommandMap[N] extends ItemNamed ? (ItemNamed extends CommandMap[N] ? N : never) : never;
}[CommandName];
interface ItemNamed {
  readonly itemId: string;
}

export type Rule<N extends CommandName> =
  | ProjectRule<N>
  | ItemRule<N>
  | EscalationRule<N>
  | FormRule<N>
  | CreationRule<N>;

export function refuse(code: RefusalCode, details: RefusalDetails = {}): Refusal {
  return { code, details };
}

export const ACTIVE: readonly ProjectStatus[] = ['active'];
export const OPEN: readonly ProjectStatus[] = ['active', 'shelved'];

/** The first refusal of several checks; null when all pass. */
export function firstRefusal(...checks: readonly (Refusal | null)[]): Refusal | null {
  return checks.find((check) => check !== null) ?? null;
}
