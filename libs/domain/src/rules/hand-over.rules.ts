import { stands } from '../authority/relations';
import type { Batch } from '../batch';
import { isOpenItem } from '../help-item/item-states';
import { leaderOf } from '../project/holders';
import type { HandOver, HandOverLine } from '../project/project.state';
import type { Context, Refusal } from '../world';
import { checkMember } from './checks';
import { OPEN, type ProjectRule, refuse } from './rule';
import { checkLeader } from './team.rules';

/**
 * 交接: a change of leader or of the unit that answers. Open items and open questions are listed line by line; the
 * outgoing side leads until the incoming side has answered.
 */
export const proposeHandOver: ProjectRule<'ProposeHandOver'> = {
  name: 'ProposeHandOver',
  target: 'project',
  in: OPEN,
  guard: ({ project, ctx }) =>
    project.handOver && !standsAbove(ctx) ? refuse('HAND_OVER_PENDING', { handOverId: project.handOver.id }) : null,
  apply(batch, payload) {
    const { project, ctx } = batch;
    const { subject, toPersonId, reason } = payload;
    const leader = leaderOf(project);
    if (subject === 'leader' && leader === null) return refuse('LEADER_NOT_ASSIGNED');
    if (subject === 'leader' && !mayHandOverLeader(batch)) return refuse('HAND_OVER_OF_OTHERS', { subject });
    const refusal = checkIncoming(batch, subject, toPersonId, payload.toUnitId);
    if (refusal) return refusal;
    const id = batch.newId();
    batch.add('HandOverProposed', {
      id,
      subject,
      fromPersonId: subject === 'leader' ? leader : (project.parties['introducing-unit']?.personId ?? null),
      fromUnitId: subject === 'leader' ? null : project.introducingUnitId,
      toPersonId,
      toUnitId: subject === 'leader' ? null : (payload.toUnitId ?? null),
      reason,
      proposedAt: ctx.now,
      ...(project.handOver ? { supersedes: { id: project.handOver.id, toPersonId: project.handOver.toPersonId } } : {}),
      lines: linesOf(batch, id),
    });
    return null;
  },
};

/** Those above both sides: a proposal that nobody answers, because the incoming person is gone, is replaced by theirs. */
function standsAbove(ctx: Context): boolean {
  const { actor, principal } = ctx;
  if (!principal) return actor.kind === 'system';
  const subject = { project: null, item: null, escalation: null };
  const { roles } = principal;
  return (
    roles.includes('leader-in-charge') ||
    roles.includes('principal-leader') ||
    stands('help-centre-head', principal, subject, ctx)
  );
}

/** The introducing unit hands over what is its own. */
function mayHandOverLeader({ project, ctx }: Batch): boolean {
  const subject = { project, item: null, escalation: null };
  return standsAbove(ctx) || (ctx.principal !== null && stands('own-project-leader', ctx.principal, subject, ctx));
}

function checkIncoming(
  batch: Batch,
  subject: HandOver['subject'],
  personId: string,
  unitId: string | undefined,
): Refusal | null {
  const { project, ctx } = batch;
  if (subject === 'leader') {
    return personId === leaderOf(project) ? refuse('SAME_HOLDER', { personId }) : checkLeader(ctx, personId);
  }
  if (unitId === undefined) return refuse('UNIT_UNKNOWN', { unitId: null });
  return unitId === project.introducingUnitId ? refuse('SAME_HOLDER', { unitId }) : checkMember(ctx, unitId, personId);
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
  guard: ({ project }) => (project.handOver ? null : refuse('HAND_OVER_NOT_PROPOSED')),
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
      batch.add('HelpPartyFilled', { party: 'introducing-unit', unitId: handOver.toUnitId, personId });
    }
    return null;
  },
};
