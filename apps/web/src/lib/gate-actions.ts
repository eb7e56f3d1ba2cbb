import { type GateCheck, HANDED_OVER, type MissingNeed, type Policy, type Stage } from '@bangban/domain';
import type { OpenCommand } from './command-form/open-command';

/** The act that would fill a gap at the gate; null where the gap is an open item, which is worked on at its own place. */
export type GateAction = Pick<OpenCommand, 'name' | 'values'> | null;

/** What a missing need asks somebody to do, by the check that the policy makes. */
export function actionFor(policy: Policy, to: Stage | null, missing: MissingNeed): GateAction {
  const [needKey, part] = missing.key.split(':');
  const need = (to ? policy.stages[to].gate : policy.closing).find(({ key }) => key === needKey);
  return need ? actionOf(need.check, part, missing) : null;
}

/** The first leader is named; one who has left is followed by another through a hand-over. */
function leaderAction({ fault }: MissingNeed): GateAction {
  return fault === 'left' || fault === 'unfit'
    ? { name: 'ProposeHandOver', values: { subject: 'leader' } }
    : { name: 'AssignLeader' };
}

function actionOf(check: GateCheck, part: string | undefined, missing: MissingNeed): GateAction {
  switch (check.type) {
    case 'leader-named':
      return leaderAction(missing);
    case 'investor-identified':
    case 'follower-named':
      return { name: 'ReviseProject' };
    case 'first-contact':
      return { name: 'RecordContact' };
    case 'judged-worth-pursuing':
      return { name: 'JudgeLead' };
    case 'parties-filled':
    case 'parties-standing':
      if (part === 'leader') return leaderAction(missing);
      if (missing.fault !== 'empty' && HANDED_OVER.some((each) => each === part)) {
        return { name: 'ProposeHandOver', values: { subject: part } };
      }
      return { name: 'FillHelpParty', ...(part ? { values: { party: part } } : {}) };
    case 'plan-set':
      return { name: 'RevisePlan' };
    case 'contract':
      return { name: 'RecordEvidence', values: { kind: 'contract' } };
    case 'admission':
    case 'evidence':
      return { name: 'RecordEvidence', values: { kind: check.anyOf[0] } };
    case 'aftercare-over-or-evidence':
      return { name: 'RecordEvidence', values: { kind: check.evidence } };
    case 'milestone':
      return { name: 'RecordMilestone', values: { milestone: check.milestone } };
    case 'fund-arrival':
      return { name: 'RecordFundArrival' };
    case 'items-closed':
    case 'no-open-items':
      return missing.itemId === null ? { name: 'AddHelpItem' } : null;
  }
}
