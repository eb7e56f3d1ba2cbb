import { activePerson, addDays, dateAt } from '@bangban/kernel';
import { itemUnit, WAITING } from '../authority/grants';
import type { Batch } from '../batch';
import { handOverMatter, type Matter, questionMatter, requestMatter } from '../effects/matters';
import { itemObligations, projectObligations } from '../obligation/obligations';
import type { Urged } from '../project/project.state';
import { actingPeople, today } from './checks';
import { ACTIVE, type EscalationRule, firstRefusal, OPEN, type ProjectRule, refuse, type View } from './rule';
import type { Refusal } from '../world';

type Subject = Pick<View, 'project' | 'item' | 'ctx'>;

/** In whose hands a matter of the project or of an item is. */
function askedFor({ project, item, ctx }: Subject, matter: Matter): readonly string[] {
  const { directory, policy } = ctx;
  const owed = item ? itemObligations(item, project, directory) : projectObligations(project, policy, directory);
  const people = owed.find((each) => each.matter === matter)?.people ?? [];
  return people.filter((id) => activePerson(directory, id) !== null);
}

/** What stands with oneself is done, not urged; and at most once in so many calendar days of the place, whoever urges. */
function checkUrge(view: Subject, matter: Matter, urged: Urged | undefined): Refusal | null {
  const { calendar, policy } = view.ctx;
  if (askedFor(view, matter).some((id) => actingPeople(view.ctx).includes(id))) return refuse('ANSWER_OWN');
  if (!urged) return null;
  const again = addDays(dateAt(urged.at, calendar.utcOffsetMinutes), policy.itemWork.urgeEveryDays);
  return today(view.ctx) < again ? refuse('ANSWER_URGED_ALREADY', { date: again }) : null;
}

const viewOf = ({ ctx, project }: Batch, item: View['item'] = null): Subject => ({ ctx, project, item });

/** 催办 of a question: whoever waits calls on those who are asked. Moves no time; stands in the record. */
export const urgeAnswer: EscalationRule<'UrgeAnswer'> = {
  name: 'UrgeAnswer',
  target: 'escalation',
  in: ACTIVE,
  // A unit, whose report waits for others, may too.
  authority: [...WAITING, itemUnit],
  guard: (view) => checkUrge(view, questionMatter(view.escalation.id), view.escalation.urged),
  apply(batch, { escalationId, itemId, reason }) {
    const item = itemId === undefined ? null : (batch.world.items[itemId] ?? null);
    const recipients = askedFor(viewOf(batch, item), questionMatter(escalationId));
    const of = { subject: 'question', id: escalationId, itemId: itemId ?? null } as const;
    batch.add('AnswerUrged', { ...of, reason: reason ?? '', recipients });
    return null;
  },
};

/** Of a hand-over that nobody has answered. */
export const urgeHandOver: ProjectRule<'UrgeHandOver'> = {
  name: 'UrgeHandOver',
  target: 'project',
  in: OPEN,
  authority: WAITING,
  guard: (view) => {
    const { handOver } = view.project;
    return handOver ? checkUrge(view, handOverMatter(handOver.id), handOver.urged) : refuse('HAND_OVER_NOT_PROPOSED');
  },
  apply(batch, { reason }) {
    const { handOver } = batch.project;
    if (!handOver) return refuse('HAND_OVER_NOT_PROPOSED');
    const recipients = askedFor(viewOf(batch), handOverMatter(handOver.id));
    batch.add('AnswerUrged', {
      ...({ subject: 'hand-over', id: handOver.id, itemId: null } as const),
      reason: reason ?? '',
      recipients,
    });
    return null;
  },
};

/** Of a request that waits for a second person. */
export const urgeDecision: ProjectRule<'UrgeDecision'> = {
  name: 'UrgeDecision',
  target: 'project',
  in: OPEN,
  authority: WAITING,
  // One of several may be urged where another was already.
  guard: (view) => {
    const checks = view.project.requests.map(({ id, urged }) => checkUrge(view, requestMatter(id), urged));
    if (checks.length === 0) return refuse('REQUEST_UNKNOWN');
    return checks.includes(null) ? null : firstRefusal(...checks);
  },
  apply(batch, { reason, requestId }) {
    const request = batch.project.requests.find(({ id }) => id === requestId);
    if (!request) return refuse('REQUEST_UNKNOWN');
    const refusal = checkUrge(viewOf(batch), requestMatter(requestId), request.urged);
    if (refusal) return refusal;
    const recipients = askedFor(viewOf(batch), requestMatter(requestId));
    batch.add('AnswerUrged', {
      ...({ subject: 'request', id: requestId, itemId: null } as const),
      reason: reason ?? '',
      recipients,
    });
    return null;
  },
};
