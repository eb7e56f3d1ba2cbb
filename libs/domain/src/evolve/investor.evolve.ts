import type { FormerInvestor } from '@bangban/contract';
import type { DomainEvent } from '../event/events';
import type { ProjectState } from '../project/project.state';

type Owned = Pick<ProjectState, 'investor' | 'investorId' | 'investorContactIds' | 'formerInvestors'>;

/** 变更投资方: who has it now, and who had it; null where an event is about neither. */
export function evolveInvestor({ formerInvestors = [] }: Owned, event: DomainEvent): Owned | null {
  if (event.type !== 'InvestorChanged') return null;
  const { contactIds, date, former, investor, investorId, reason } = event.data;
  const { contactIds: _, ...gone } = former;
  const before: FormerInvestor = { ...gone, until: date, at: event.occurredAt, by: event.actor.id, reason };
  return { investor, investorId, investorContactIds: contactIds, formerInvestors: [...formerInvestors, before] };
}
