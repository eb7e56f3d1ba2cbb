import { activePerson } from '@bangban/kernel';
import {
  handOverStandIn,
  inCharge,
  incoming,
  introducer,
  landingPlace,
  ownLeader,
  principalLeader,
} from '../authority/grants';
import type { Relation } from '../authority/relations';
import { stands } from '../authority/authority';
import type { Batch } from '../batch';
import { isOpenItem } from '../help-item/item-states';
import { leaderOf } from '../duty/holders';
import { handOverOrphaned } from '../duty/parties';
import type { HandOver, HandOverLine, ProjectState } from '../project/project.state';
import type { Context, Refusal } from '../world';
import { actingPeople, checkMember } from './checks';
import { OPEN, type ProjectRule, refuse } from './rule';
import { checkLeader, checkParty } from './team.rules';

/**
 * 交接: a change of leader or of the unit that answers. Open items and open questions are listed line by line; the
 * outgoing side leads until the incoming side has answered.
 */
export const proposeHandOver: ProjectRule<'ProposeHandOver'> = {
  name: 'ProposeHandOver',
  target: 'project',
  in: OPEN,
  authority: [ownLeader, introducer, inCharge, principalLeader, landingPlace, handOverStandIn],
  allOpenItems: true,
  guard: ({ project, ctx }) =>
    project.handOver && !standsAbove(project, ctx)
      ? refuse('HAND_OVER_PENDING', { handOverId: project.handOver.id })
      : null,
  apply(batch, payload) {
    const { project, ctx } = batch;
    const { subject, toPersonId, reason } = payload;
    const leader = leaderOf(project);
    if (subject === 'leader' && leader === null) return refuse('LEADER_NOT_ASSIGNED');
    if (!mayHandOver(batch, subject)) return refuse('HAND_OVER_OF_OTHERS', { subject });
    const refusal = checkIncoming(batch, subject, toPersonId, payload.toUnitId);
    if (refusal) return refusal;
    const id = batch.newId();
    batch.add('HandOverProposed', {
      id,
      subject,
      fromPersonId: subject === 'leader' ? leader : (project.parties[subject]?.personId ?? null),
      fromUnitId: subject === 'leader' ? null : unitOf(project, subject),
      toPersonId,
      toUnitId: subject === 'leader' ? null : (payload.toUnitId ?? null),
      reason,
      proposedAt: ctx.now,
      proposedBy: actingPeople(ctx),
      ...(project.handOver ? { supersedes: { id: project.handOver.id, toPersonId: project.handOver.toPersonId } } : {}),
      lines: linesOf(batch, id),
    });
    return null;
  },
};

type Subject = HandOver['subject'];

const unitOf = (project: ProjectState, subject: Exclude<Subject, 'leader'>): string | null =>
  subject === 'introducing-unit' ? project.introducingUnitId : project.landingUnitId;

/** Those above both sides: a proposal that nobody answers is replaced by theirs. */
function standsAbove(project: ProjectState, ctx: Context): boolean {
  const { actor, principal } = ctx;
  if (!principal) return actor.kind === 'system';
  const { roles } = principal;
  const above = roles.includes('leader-in-charge') || roles.includes('principal-leader');
  return above || stands('hand-over-stand-in', principal, { project, item: null, escalation: null }, ctx);
}

/** The leader hands over whatever is the project's, a unit what is its own; the centre's head where nobody is left to. */
function mayHandOver({ project, ctx }: Batch, subject: Subject): boolean {
  const { principal } = ctx;
  if (!principal) return ctx.actor.kind === 'system';
  const is = (relation: Relation): boolean =>
    stands(relation, principal, { project, item: null, escalation: null }, ctx);
  const above = principal.roles.includes('leader-in-charge') || principal.roles.includes('principal-leader');
  if (above || is('own-project-leader')) return true;
  if (subject !== 'leader' && is(subject)) return true;
  return is('hand-over-stand-in') && handOverOrphaned(subject, project, ctx);
}

/** A hand-over takes two people: whoever proposes it does not receive it. */
function checkIncoming(batch: Batch, subject: Subject, personId: string, unitId: string | undefined): Refusal | null {
  const { project, ctx } = batch;
  const self = actingPeople(ctx).includes(personId) ? refuse('SECOND_PERSON_NEEDED', { personId }) : null;
  if (subject === 'leader') {
    return personId === leaderOf(project) ? refuse('SAME_HOLDER', { personId }) : (checkLeader(ctx, personId) ?? self);
  }
  if (unitId === undefined) return refuse('UNIT_UNKNOWN', { unitId: null });
  if (unitId === unitOf(project, subject)) return refuse('SAME_HOLDER', { unitId });
  return checkMember(ctx, unitId, personId) ?? checkParty(ctx, project, subject, unitId) ?? self;
}

function linesOf(batch: Batch, handOverId: string): HandOverLine[] {
  const open = batch.items().filter((item) => isOpenItem(item.state));
  const questions = [...batch.project.escalations, ...open.flatMap((item) => item.escalations)];
  const refs = [
    ...open.map((item) => ({ kind: 'item' as const, refId: item.id })),
    ...questions.map((question) => ({ kind: 'question' as const, refId: question.id })),
  ];
  return refs.map((ref, index) => ({ id: `${handOverId}.${index + 1}`, ...ref, verdict: null, note: '' }));
}

/** Every line accepted or disputed by the incoming side; a dispute says why. Disputes are recorded and hold nothing up. */
export const answerHandOver: ProjectRule<'AnswerHandOver'> = {
  name: 'AnswerHandOver',
  target: 'project',
  in: OPEN,
  authority: [incoming],
  allOpenItems: true,
  comparesSeq: true,
  guard({ project, ctx }) {
    if (!project.handOver) return refuse('HAND_OVER_NOT_PROPOSED');
    const { id, proposedBy = [] } = project.handOver;
    const own = proposedBy.some((person) => actingPeople(ctx).includes(person));
    return own ? refuse('SECOND_PERSON_NEEDED', { handOverId: id }) : null;
  },
  apply(batch, payload) {
    const { handOver } = batch.project;
    if (!handOver) return refuse('HAND_OVER_NOT_PROPOSED');
    const answers = new Map(payload.lines.map((line) => [line.lineId, line]));
    const missing = handOver.lines.filter(({ id }) => !answers.has(id)).map(({ id }) => id);
    const unknown = [...answers.keys()].filter((id) => !handOver.lines.some((line) => line.id === id));
    if (missing.length > 0 || unknown.length > 0) return refuse('HAND_OVER_LINES_INCOMPLETE', { missing, unknown });
    const wordless = payload.lines.filter(({ note, verdict }) => verdict === 'dispute' && !note?.trim());
    if (wordless.length > 0) return refuse('DISPUTE_WITHOUT_WORDS', { lines: wordless.map(({ lineId }) => lineId) });
    const lines = handOver.lines.map((line) => {
      const answer = answers.get(line.id);
      return { ...line, verdict: answer?.verdict ?? null, note: answer?.note ?? '' };
    });
    const { fromPersonId, fromUnitId } = handOver;
    batch.add('HandOverAnswered', { handOverId: handOver.id, lines, accepted: true, fromPersonId, fromUnitId });
    if (handOver.subject === 'leader') {
      batch.add('LeaderAssigned', { leaderId: handOver.toPersonId, handOverId: handOver.id });
    } else if (handOver.toUnitId) {
      const personId = handOver.toPersonId;
      batch.add('HelpPartyFilled', { party: handOver.subject, unitId: handOver.toUnitId, personId });
      if (handOver.subject === 'introducing-unit')
        followerGoesAlong(batch, handOver.toUnitId, personId, handOver.reason);
    }
    return null;
  },
};

/** 谁引进、谁跟踪 (R32): whoever follows the project is of the unit that answers for it. */
function followerGoesAlong(batch: Batch, unitId: string, personId: string, reason: string): void {
  const { project, ctx } = batch;
  const { followerId } = project;
  const stays = activePerson(ctx.directory, followerId) && ctx.directory.people[followerId]?.unitId === unitId;
  if (!stays && followerId !== personId) batch.add('ProjectRevised', { changes: { followerId: personId }, reason });
}
