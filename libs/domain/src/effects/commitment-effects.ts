import type { Directory } from '@bangban/kernel';
import { clockHolder } from '../duty/duties';
import type { DomainEvent } from '../event/events';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import { type Commitment, commitmentClock, commitmentsOf, confirmingClock } from '../project/commitments';
import type { ProjectState } from '../project/project.state';
import { clockMatter } from './matters';
import { dueParams, type Told } from './notice';

/** Both sides hear of a promise: whoever owes the next step first, with its limit. */
export function commitmentTold(
  event: DomainEvent,
  project: ProjectState,
  { directory, policy }: { readonly directory: Directory; readonly policy: Policy | null },
): readonly Told[] | null {
  const commitment = aboutOf(event, project);
  if (!commitment) return null;
  const { no, what: words } = commitment;
  const holderOf = (clock: string): string => clockHolder(clock, project, policy ?? DEFAULT_POLICY, directory).personId;
  const [keeps, confirms] = [holderOf(commitmentClock(no)), holderOf(confirmingClock(no))];
  const params = { no, words };
  switch (event.type) {
    case 'CommitmentRecorded':
      // What has begun already is told with its limit.
      return commitment.state === 'waiting' ? [{ kind: 'commitment-recorded', to: [keeps, confirms], params }] : [];
    case 'ProjectClockArmed': {
      const { armed, clock, why } = event.data;
      const of = { params: { ...params, ...dueParams(armed) }, matter: clockMatter(clock, armed.version) };
      if (why === 'triggered') return [{ kind: 'commitment-triggered', to: [keeps], ...of }];
      if (why === 'delivery') return deliveryTold(commitment, keeps, of);
      return why === 'claimed' ? [{ kind: 'commitment-claimed', to: [confirms], ...of }] : null;
    }
    case 'CommitmentDecided': {
      const { claimedBy, confirmed, reason } = event.data;
      const to = [keeps, ...claimedBy];
      return [{ kind: confirmed ? 'commitment-kept' : 'commitment-refused', to, params: { ...params, reason } }];
    }
    case 'CommitmentWaived':
    case 'CommitmentWithdrawn': {
      const kind = event.type === 'CommitmentWaived' ? 'commitment-waived' : 'commitment-withdrawn';
      const { reason, recordedBy } = event.data;
      return [{ kind, to: [keeps, confirms, ...recordedBy], params: { ...params, reason } }];
    }
    default:
      return null;
  }
}

/** 政策兑现: whoever has the next step, with its limit; and both sides of what is granted. */
function deliveryTold(
  { granted, returned, step }: Commitment,
  keeps: string,
  of: Pick<Told, 'params' | 'matter'>,
): Told[] {
  if (step === 'application') {
    return [
      { kind: 'delivery-returned', to: [keeps], ...of, params: { ...of.params, reason: returned?.reason ?? '' } },
    ];
  }
  if (step === 'payment') {
    return [{ kind: 'delivery-granted', to: [keeps], ...of, params: { ...of.params, reason: granted?.words ?? '' } }];
  }
  return [{ kind: step === 'review' ? 'delivery-applied' : 'delivery-complete', to: [keeps], ...of }];
}

function aboutOf(event: DomainEvent, project: ProjectState): Commitment | null {
  const all = commitmentsOf(project);
  switch (event.type) {
    case 'CommitmentRecorded':
    case 'CommitmentDecided':
    case 'CommitmentWaived':
    case 'CommitmentWithdrawn':
      return all.find(({ id }) => id === event.data.id) ?? null;
    case 'ProjectClockArmed':
      return all.find(({ no }) => [commitmentClock(no), confirmingClock(no)].includes(event.data.clock)) ?? null;
    default:
      return null;
  }
}
