import { undeferred } from '@bangban/kernel';
import type { DomainEvent, EventOf } from '../event/events';
import { clockMatter, questionMatter, stillMatter } from './matters';
import { dueParams, type Told } from './notice';

/** Who is told of what comes of a deadline. */
export function deadlineTold(event: DomainEvent): Told | null {
  switch (event.type) {
    case 'LimitBreached':
    case 'RungReached':
      return rung(event);
    case 'RoutineMissed': {
      const { clock, due, missed, next, recipients } = event.data;
      const matter = clockMatter(clock, next.version);
      return { kind: 'routine-missed', to: recipients, params: { clock, due, missed }, matter };
    }
    case 'EscalationAnswerLapsed': {
      const { escalationId, itemId, due, recipients } = event.data;
      const matter = questionMatter(escalationId);
      return { kind: 'answer-lapsed', itemId, to: recipients, params: { due }, matter };
    }
    case 'CalendarAlarmOpened': {
      const { itemId, clock, deadlineVersion, due, recipients } = event.data;
      const matter = clockMatter(clock, deadlineVersion);
      return {
        kind: 'calendar-alarm',
        itemId,
        to: recipients,
        params: { clock, ...dueParams({ due, provisional: true }) },
        matter,
      };
    }
    case 'StagnationReached':
    case 'InvestorSilent': {
      const { days, itemId, recipients, since } = event.data;
      const kind =
        event.type === 'InvestorSilent' ? 'investor-silent' : itemId === null ? 'project-stalled' : 'item-stalled';
      return { kind, itemId, to: recipients, params: { days }, matter: stillMatter(since) };
    }
    case 'ItemClockArmed':
    case 'ProjectClockArmed': {
      const { armed, clock, moved } = event.data;
      if (!moved) return null;
      const itemId = event.type === 'ItemClockArmed' ? event.data.itemId : null;
      const params = { clock, dueBefore: moved.from, ...dueParams(undeferred(armed)) };
      return { kind: 'limit-moved', itemId, to: moved.recipients, params };
    }
    case 'DeadlockFound': {
      const { escalation, itemId, ring, recipients } = event.data;
      const matter = questionMatter(escalation.id);
      return { kind: 'deadlock', itemId, to: recipients, params: { count: ring.length }, matter };
    }
    default:
      return null;
  }
}

/** Those above whom a question is put to because nobody has answered it. */
export function climbedTold({ data }: EventOf<'EscalationAnswerLapsed'>): Told | null {
  const { climb, due, escalationId, itemId } = data;
  if (!climb) return null;
  return {
    kind: 'question-climbed',
    itemId,
    to: climb.recipients,
    params: { due },
    matter: questionMatter(escalationId),
  };
}

function rung(event: EventOf<'LimitBreached'> | EventOf<'RungReached'>): Told {
  const { itemId, clock, deadlineVersion, rung: name, recipients, escalation } = event.data;
  const asks: Told['params'] = escalation?.asksFor ? { asksFor: `asks-${escalation.asksFor}` } : {};
  const params = { clock, rung: name, ...dueParams(event.data), escalationId: escalation?.id ?? null, ...asks };
  const matter = escalation ? questionMatter(escalation.id) : clockMatter(clock, deadlineVersion);
  if (event.type === 'LimitBreached') return { kind: 'limit-breached', itemId, to: recipients, params, matter };
  return { kind: escalation ? 'escalated' : 'reminder', itemId, to: recipients, params, matter };
}
