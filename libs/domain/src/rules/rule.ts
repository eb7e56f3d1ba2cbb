import type { Batch } from '../batch';
import type { CommandMap, CommandName } from '../command/commands';
import type { HelpItemState } from '../help-item/help-item.state';
import type { Escalation, ProjectState } from '../project/project.state';
import type { ProjectStatus } from '../project/stages';
import type { Context, Refusal, RefusalCode, RefusalDetails, World } from '../world';

/** What a guard may look at: everything but the payload. */
export interface View {
  readonly world: World;
  readonly project: ProjectState;
  /** The item that the command names; null where it names none. */
  readonly item: HelpItemState | null;
  readonly ctx: Context;
}

export interface ItemView extends View {
  readonly item: HelpItemState;
}

export interface EscalationView extends View {
  readonly escalation: Escalation;
}

interface RuleBase<N extends CommandName> {
  readonly name: N;
  /** Statuses in which the command exists at all. */
  readonly in: readonly ProjectStatus[];
  /** Adds events, or refuses for what the payload says. Called only after the guard has passed. */
  readonly apply: (batch: Batch, payload: CommandMap[N]) => Refusal | null;
}

/** Guards know no payload, so that what a screen offers and what a command does cannot disagree. */
export interface ProjectRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'project';
  readonly guard?: (view: View) => Refusal | null;
}

export interface ItemRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'item';
  readonly guard?: (view: ItemView) => Refusal | null;
}

export interface EscalationRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'escalation';
  readonly guard?: (view: EscalationView) => Refusal | null;
}

export interface CreationRule<N extends CommandName> extends RuleBase<N> {
  readonly target: 'new';
}

export type Rule<N extends CommandName> = ProjectRule<N> | ItemRule<N> | EscalationRule<N> | CreationRule<N>;

export function refuse(code: RefusalCode, details: RefusalDetails = {}): Refusal {
  return { code, details };
}

export const ACTIVE: readonly ProjectStatus[] = ['active'];
export const OPEN: readonly ProjectStatus[] = ['active', 'shelved'];

/** The first refusal of several checks; null when all pass. */
export function firstRefusal(...checks: readonly (Refusal | null)[]): Refusal | null {
  return checks.find((check) => check !== null) ?? null;
}
