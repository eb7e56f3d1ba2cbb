import type { Principal } from '@bangban/kernel';
import type { CommandAnswer } from './command.service';

/** True for an investor's contact: sees the own project in what concerns the company; the rest stays inside. */
export function isOutsider({ roles }: Principal): boolean {
  return roles.length > 0 && roles.every((role) => role === 'investor-contact');
}

/**
 * An accepted command of an outsider: what it did, without what time had decided, whom it told inside, and the papers.
 */
export function forOutsider(answer: CommandAnswer): CommandAnswer {
  const { followerId, id, introducingUnitId, landingUnitId, name, plan, policyVersion, progress, seq } = answer.project;
  const { stage, stages, status } = answer.project;
  const facts = { id, seq, name, stage, status, stages, plan, progress, policyVersion };
  return { ...answer, tickEvents: [], told: [], project: { ...facts, introducingUnitId, followerId, landingUnitId } };
}
