import type { Directory } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import { agentLeft, mandatesOf, placesOf } from '../project/mandates';
import type { ProjectState } from '../project/project.state';
import type { Told } from './notice';

/** The agent and the company hear of a mandate, and the company of whatever is done in its name. */
export function agencyTold(event: DomainEvent, project: ProjectState, directory: Directory): readonly Told[] | null {
  const { investorContactIds } = project;
  switch (event.type) {
    case 'AgencyGranted': {
      const { agentId, no, words } = event.data;
      return [{ kind: 'agency-granted', to: [agentId, ...investorContactIds], params: { no, words } }];
    }
    case 'AgencyWithdrawn': {
      const { agentId, no, reason } = event.data;
      return [{ kind: 'agency-withdrawn', to: [agentId, ...investorContactIds], params: { no, reason } }];
    }
    case 'AgencyEnding':
    case 'AgencyEnded': {
      const { id, no, until } = event.data;
      const kind = event.type === 'AgencyEnding' ? 'agency-ending' : 'agency-ended';
      return [{ kind, to: ofTheEnd(id, project, directory), params: { no, until } }];
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

/** Whoever gave it for the company, or its contacts if they are none any more; and the agent, unless they have left. */
function ofTheEnd(mandateId: string, project: ProjectState, directory: Directory): readonly string[] {
  const { investorContactIds: contacts } = project;
  const mandate = mandatesOf(project).find(({ id }) => id === mandateId);
  if (!mandate) return contacts;
  const company = contacts.includes(mandate.by) ? [mandate.by] : contacts;
  return agentLeft(mandate, placesOf(directory)) ? company : [...company, mandate.agentId];
}

const acted = (no: number | undefined, words: string, to: readonly string[]): readonly Told[] | null =>
  no === undefined ? null : [{ kind: 'agent-acted', to, params: { no, words } }];
