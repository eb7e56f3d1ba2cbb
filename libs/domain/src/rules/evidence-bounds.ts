import { dateAt, type DateOnly } from '@bangban/kernel';
import type { EvidencePayload, MilestonePayload } from '../command/commands';
import type { Evidence, ProjectState } from '../project/project.state';
import type { Stage } from '../project/stages';
import type { Context, Refusal } from '../world';
import { refuse } from './rule';

interface Dated {
  readonly date: DateOnly;
  readonly earlyReason?: string;
}

/** Two who agree are two: the same name written twice is one. */
export function differ(parties: readonly string[]): boolean {
  return new Set(parties.map((name) => name.trim().toLowerCase())).size >= 2;
}

/** Kept only where there is one: most facts are dated as they should be. */
export function early({ earlyReason }: { readonly earlyReason?: string | undefined }): {
  readonly earlyReason?: string;
} {
  return earlyReason?.trim() ? { earlyReason } : {};
}

/**
 * A fact reported is no older than the project, nor than the step before what it proves, where that has been taken. What
 * an import took over has its past elsewhere; where an office insists, its reason stands in the event.
 */
export function notBefore(
  ctx: Context,
  project: ProjectState,
  { date, earlyReason }: Dated,
  stage: Stage = 'lead',
): Refusal | null {
  if (project.provenance !== null || earlyReason?.trim()) return null;
  const entered = project.stages.filter((entry) => entry.stage === stage).at(-1) ?? project.stages[0];
  const bound = entered && dateAt(entered.enteredAt, ctx.calendar.utcOffsetMinutes);
  return bound && date < bound ? refuse('DATE_TOO_EARLY', { date, notBefore: bound }) : null;
}

/** The bounds that the policy sets by kind. */
export function checkBounds(ctx: Context, project: ProjectState, payload: EvidencePayload): Refusal | null {
  const kind = ctx.policy.evidenceKinds.find((each) => each.kind === payload.kind);
  if (kind?.onlyIn && kind.onlyIn !== project.stage) {
    return refuse('WRONG_STAGE', { stage: project.stage, needed: kind.onlyIn });
  }
  return notBefore(ctx, project, payload, kind?.notBefore);
}

/** 履约 is not older than its own proof. */
export function checkProven(payload: MilestonePayload, proof: Evidence | undefined): Refusal | null {
  const early = payload.milestone === 'fulfilment' && proof !== undefined && payload.date < proof.date;
  return early ? refuse('DATE_BEFORE_PROOF', { date: payload.date, proof: proof.date }) : null;
}
