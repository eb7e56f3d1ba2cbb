import type { DryRunAlert, DryRunPair } from '@bangban/contract';
import type { DomainEvent } from '../event/events';

/** What a project's time has told people, of all that has happened. */
export type Alert = DryRunAlert & Omit<DryRunPair, 'inForce' | 'draft'>;

export function alertsOf(events: readonly DomainEvent[]): readonly Alert[] {
  return events.flatMap((event) => alertOf(event) ?? []);
}

function alertOf(event: DomainEvent): Alert | null {
  const at = event.occurredAt;
  switch (event.type) {
    case 'LimitBreached':
    case 'RungReached': {
      const { clock, deadlineVersion, due, escalation, holderId, holderUnitId, itemId, recipients, rung } = event.data;
      const kind = event.type === 'LimitBreached' ? 'breach' : rung === 'reminder' ? 'reminder' : 'rung';
      const whose = { unitId: holderUnitId, personId: holderId, told: recipients };
      return { kind, itemId, clock, rung, version: deadlineVersion, at, due, asks: escalation !== null, ...whose };
    }
    case 'RoutineMissed': {
      const { clock, deadlineVersion, due, holderId, holderUnitId, recipients } = event.data;
      const whose = { unitId: holderUnitId, personId: holderId, told: recipients };
      return {
        kind: 'missed',
        itemId: null,
        clock,
        rung: null,
        version: deadlineVersion,
        at,
        due,
        asks: false,
        ...whose,
      };
    }
    case 'StagnationReached':
    case 'InvestorSilent': {
      const { deadlineVersion, due, holderId, holderUnitId, itemId, recipients, rung } = event.data;
      const kind = event.type === 'InvestorSilent' ? 'silent-investor' : 'standstill';
      const whose = { unitId: holderUnitId, personId: holderId, told: recipients };
      return { kind, itemId, clock: kind, rung, version: deadlineVersion, at, due, asks: false, ...whose };
    }
    case 'EscalationAnswerLapsed': {
      const { due, escalationId, itemId, recipients } = event.data;
      const clock = questionOf(escalationId);
      const whose = { unitId: null, personId: null, told: recipients };
      return { kind: 'unanswered', itemId, clock, rung: null, version: 0, at, due, asks: false, ...whose };
    }
    default:
      return null;
  }
}

/** Which question it was, whichever deadline it came from: `<subject>.<clock>.<version>.<rung>`. */
const questionOf = (escalationId: string): string =>
  escalationId
    .split('.')
    .slice(1)
    .filter((part) => !/^\d+$/.test(part))
    .join('.');
