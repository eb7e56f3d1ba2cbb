import type { Review, ReviewCommandMap } from '@bangban/contract';
import { activePerson, type FileRefusal } from '@bangban/kernel';
import { stageIndex } from '../../project/stages';
import type { ProjectState } from '../../project/project.state';
import { factsMissing } from '../../review/score';
import { relationTo } from '../../review/related';
import type { FileContext, Named } from '../file-kinds';
import { add, type Deciding, refuse } from './review-deciding';
import type { ReviewInput } from './review.events';
import { limitOf } from './review-time';

/** What a command names beside the review: its project, and the pool where somebody is invited. */
export function namedBy(state: Review | null, command: ReviewInput): Named {
  switch (command.name) {
    case 'CallReview':
      return { projectId: command.payload.projectId, expertIds: command.payload.expertIds };
    case 'InviteExpert':
      return { projectId: state?.projectId ?? null, expertIds: [command.payload.expertId] };
    case 'HandInOpinion':
      return { projectId: state?.projectId ?? null, expertIds: [] };
    default:
      return { projectId: null, expertIds: [] };
  }
}

type Calling = ReviewCommandMap['CallReview'];

export function callReview(batch: Deciding, { expertIds, facts, projectId, subject }: Calling): FileRefusal | null {
  const { ctx } = batch;
  const { named, policy } = ctx;
  const project = named?.project;
  if (!project || !named.seen) return refuse('REVIEW_PROJECT_UNKNOWN');
  if (project.status !== 'active') return refuse('REVIEW_PROJECT_STATUS');
  if (stageIndex(project.stage) >= stageIndex('signing')) return refuse('REVIEW_TOO_LATE');
  if (named.standing.some(({ status }) => status === 'open' || status === 'closed')) return refuse('REVIEW_OPEN');
  const rules = policy.reviews;
  const missing = factsMissing(rules, facts);
  if (missing.length > 0) return refuse('REVIEW_FACT_MISSING', { facts: missing.join(', ') });
  if (new Set(expertIds).size < expertIds.length) return refuse('REVIEW_EXPERT_TWICE');
  if (expertIds.length < rules.leastExperts) return refuse('REVIEW_FEW_EXPERTS', { least: rules.leastExperts });
  const people = expertIds.map((id) => personFor(id, project, ctx, ctx.actor.id));
  const wrong = people.find((each) => typeof each !== 'string');
  if (wrong) return wrong;
  const limit = limitOf(rules, ctx);
  const experts = expertIds.map((expertId, index) => {
    const personId = people[index];
    return { no: index + 1, expertId, personId: typeof personId === 'string' ? personId : '', ...limit };
  });
  const reviewed = { name: project.name, stage: project.stage, money: project.money, industry: project.industry };
  const data = { projectId, subject, reviewed, facts, rules, policyVersion: policy.version, experts };
  return add(batch, { type: 'ReviewCalled', v: 1, data });
}

export function inviteExpert(batch: Deciding, review: Review, expertId: string): FileRefusal | null {
  const { ctx } = batch;
  const project = ctx.named?.project;
  if (!project) return refuse('REVIEW_PROJECT_UNKNOWN');
  const personId = personFor(expertId, project, ctx, review.calledBy);
  if (typeof personId !== 'string') return personId;
  // Who declared a conflict, or was let go, is not asked again.
  if (review.seats.some((seat) => seat.personId === personId)) return refuse('REVIEW_EXPERT_TWICE');
  const data = { no: review.seats.length + 1, expertId, personId, ...limitOf(review.rules, ctx) };
  return add(batch, { type: 'ExpertInvited', v: 1, data });
}

/** Whom an entry of the pool stands for, if they may give an opinion on the project. */
function personFor(
  expertId: string,
  project: ProjectState,
  { directory, named }: FileContext,
  calledBy: string,
): string | FileRefusal {
  const entry = named?.experts.find(({ id }) => id === expertId);
  if (!entry || entry.retired || !activePerson(directory, entry.personId)) return refuse('REVIEW_EXPERT_UNKNOWN');
  const { personId } = entry;
  const relation = relationTo(project, personId, { calledBy, directory });
  return relation === null ? personId : refuse('REVIEW_EXPERT_RELATED', { personId, relation });
}
