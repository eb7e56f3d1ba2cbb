import type { CommitmentRules } from './policy';

/**
 * “承诺的必须兑现” (S1) and “决不能因为事情难办就拖延” (S4) name no days. Twenty working days are those that the checklist after
 * production gives to a policy delivery check (政策兑现, domain practice); five to confirm, and
 * those of the steps of a policy delivery and of papers that are owed, are the office's own.
 */
export const DEFAULT_COMMITMENTS: CommitmentRules = {
  limit: 20,
  confirmation: 5,
  lacking: { longest: 20, most: 3 },
  delivery: { application: 60, review: 10, decision: 10, payment: 20 },
  source: '“承诺的必须兑现”“尤其是对于事先承诺的事项,决不能因为事情难办就拖延”；天数为本地做法',
};
