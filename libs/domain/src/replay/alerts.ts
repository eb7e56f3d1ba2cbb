import type { DryRunAlert, DryRunPair } from '@bangban/contract';
import { type Instant, isReminder } from '@bangban/kernel';
import type { DomainEvent, EventMap, RungData } from '../event/events';

/** What a project's time has told people, and the supervision forms that it opened, of all that has happened. */
export type Alert = DryRunAlert & Omit<DryRunPair, 'inForce' | 'draft'>;

export function alertsOf(events: readonly DomainEvent[]): readonly Alert[] {
  return events.flatMap((event) => alertOf(event) ?? []);
}

type Told = Pick<RungData, 'deadlineVersion' | 'due' | 'holderUnitId' | 'holderId' | 'recipients'> &
  Partial<Pick<RungData, 'provisional'>>;

function alertOf(event: DomainEvent): Alert | null {
  const said = (of: Pick<Alert, 'kind' | 'itemId' | 'clock' | 'rung'>, told: Told, asks = false): Alert => {
    const { deadlineVersion: version, due, holderId: personId, holderUnitId: unitId, recipients } = told;
    const { provisional = false } = told;
    return { ...of, at: event.occurredAt, due, provisional, version, unitId, personId, told: recipients, asks };
  };
  switch (event.type) {
    case 'LimitBreached':
    case 'RungReached': {
      const { clock, escalation, itemId, rung } = event.data;
      const kind = event.type === 'LimitBreached' ? 'breach' : isReminder(rung) ? 'reminder' : 'rung';
      return said({ kind, itemId, clock, rung }, event.data, escalation !== null);
    }
    case 'FormRungReached': {
      const { clock, rung } = event.data;
      return said({ kind: isReminder(rung) ? 'reminder' : 'rung', itemId: null, clock, rung }, event.data);
    }
    case 'SupervisionFormIssued':
      return event.data.byRule ? formOf(event.data, event.occurredAt) : null;
    case 'RoutineMissed':
      return said({ kind: 'missed', itemId: null, clock: event.data.clock, rung: null }, event.data);
    case 'StagnationReached':
    case 'InvestorSilent': {
      const { itemId, rung } = event.data;
      const kind = event.type === 'InvestorSilent' ? 'silent-investor' : 'standstill';
      return said({ kind, itemId, clock: kind, rung }, event.data);
    }
    case 'EscalationAnswerLapsed': {
      const { due, escalationId, itemId, recipients } = event.data;
      const nobody = { deadlineVersion: 0, holderUnitId: null, holderId: null };
      const question = { kind: 'unanswered', itemId, clock: questionOf(escalationId), rung: null } as const;
      return said(question, { ...nobody, due, recipients });
    }
    default:
      return null;
  }
}

/** One that no inspector issued. It is told to whoever answers for it. */
function formOf({ colour, itemId, missed, personId, unitId }: EventMap['SupervisionFormIssued'], at: Instant): Alert {
  const limit = { due: missed?.due ?? at, version: missed?.deadlineVersion ?? 0, provisional: false };
  return {
    kind: 'form',
    itemId,
    clock: colour,
    rung: null,
    at,
    ...limit,
    unitId,
    personId,
    told: [personId],
    asks: false,
  };
}

/** Of which clock it came, whichever of its deadlines and rungs: `<subject>.<clock>.<version>.<rung>`. */
const questionOf = (escalationId: string): string => escalationId.split('.')[1] ?? '';
