import type { Principal, ProjectState } from '@bangban/domain';
import type { Accepted } from '@bangban/record';

/** True for an investor's contact: sees the own project in what concerns the company; the rest stays inside. */
export function isOutsider({ roles }: Principal): boolean {
  return roles.length > 0 && roles.every((role) => role === 'investor-contact');
}

const SHOWN = [
  ...['id', 'seq', 'name', 'stage', 'status', 'stages', 'plan', 'progress', 'policyVersion'],
  ...['introducingUnitId', 'followerId', 'landingUnitId'],
] as const satisfies readonly (keyof ProjectState)[];

/**
 * An accepted command of an outsider: what it did, without what time had decided, whom it told inside, and the papers.
 */
export function forOutsider(answer: Accepted): Accepted {
  const project = Object.fromEntries(SHOWN.map((key) => [key, answer.project[key]])) as unknown as ProjectState;
  return { ...answer, tickEvents: [], told: [], project };
}
