import type { AdmissionCondition } from '@bangban/contract';
import type { Batch } from '../batch';
import type { NotedAdmission } from '../event/reaction.events';
import { nextStage, stageIndex } from '../project/stages';
import { issueItem } from '../steps/handling';
import type { Refusal } from '../world';
import { checkMember, responsible } from './checks';
import { ACTIVE, firstRefusal, refuse } from './rule';

/**
 * 准入: what a review decided stands on the project from now on, and each condition is an item that holds its gate shut. All of
 * it or nothing: what the project does not take goes back to the review.
 */
export function noteAdmission(batch: Batch, { conditions, ...admission }: NotedAdmission): Refusal | null {
  const { ctx, project } = batch;
  const { status } = project;
  if (!ACTIVE.includes(status)) return refuse('PROJECT_STATUS', { status, needed: ACTIVE });
  const refusal = firstRefusal(
    ...conditions.map(({ personId, unitId }) => checkMember(ctx, unitId, personId ?? undefined)),
  );
  if (refusal) return refusal;
  const items = conditions.map((condition) => addCondition(batch, condition, admission));
  batch.add('AdmissionNoted', { ...admission, at: ctx.now, items });
  return null;
}

type Decision = Omit<NotedAdmission, 'conditions'>;

function addCondition(batch: Batch, condition: AdmissionCondition, { no, reviewId, year }: Decision): string {
  const { ctx, project } = batch;
  const itemId = batch.newId();
  const { id: conditionId, limit, personId, title, unitId } = condition;
  batch.add('HelpItemAdded', {
    itemId,
    no: project.itemCount + 1,
    title,
    templateKey: null,
    stage: project.stage,
    unitId,
    ...responsible(ctx, unitId, personId ?? undefined, '*'),
    coUnitIds: [],
    limit,
    blocks: gateOf(condition, project.stage),
    investorConfirms: false,
    prerequisites: [],
    waitingOn: [],
    note: '',
    conditionOf: { reviewId, conditionId, year, no },
  });
  issueItem(batch, itemId, ctx.now);
  return itemId;
}

/** A gate that was passed meanwhile cannot be held shut any more: the next one is. */
function gateOf({ blocks }: AdmissionCondition, stage: Batch['project']['stage']): AdmissionCondition['blocks'] | null {
  if (blocks === null || stageIndex(blocks) > stageIndex(stage)) return blocks;
  const next = nextStage(stage);
  return next === 'commencement' ? next : null;
}
