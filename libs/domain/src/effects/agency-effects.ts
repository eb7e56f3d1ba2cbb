import type { DomainEvent } from '../event/events';
import type { ProjectState } from '../project/project.state';
import type { Told } from './notice';

/** The agent and the company hear of a mandate, and the company of whatever is done in its name. */
export function agencyTold(event: DomainEvent, { investorContactIds }: ProjectState): readonly Told[] | null {
  switch (event.type) {
    case 'AgencyGranted': {
      const { agentId, no, words } = event.data;
      return [{ kind: 'agency-granted', to: [agentId, ...investorContactIds], params: { no, words } }];
    }
    case 'AgencyWithdrawn': {
      const { agentId, no, reason } = event.data;
      return [{ kind: 'agency-withdrawn', to: [agentId, ...investorContactIds], params: { no, reason } }];
    }
    case 'CommitmentClaimed':
    case 'DeliveryApplied':
      return acted(event.data.mandateNo, event.data.words, investorContactIds);
    case 'PapersSupplied':
      return acted(event.data.mandateNo, event.data.note, investorContactIds);
    default:
      return null;
  }
}

const acted = (no: number | undefined, words: string, to: readonly string[]): readonly Told[] | null =>
  no === undefined ? null : [{ kind: 'agent-acted', to, params: { no, words } }];
