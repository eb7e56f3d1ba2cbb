import { recipient } from '../authority/grants';
import type { Batch } from '../batch';
import type { CommandMap } from '../command/commands';
import type { EventMap } from '../event/events';
import { openCoRequests } from '../help-item/co-handling';
import { closeCoRequest } from '../steps/co-handling';
import { issueItem } from '../steps/handling';
import type { Refusal } from '../world';
import { checkMember, itemOf, responsible } from './checks';
import { ACTIVE, type EscalationRule, refuse } from './rule';

type Answer = CommandMap['AnswerEscalation'];

/**
 * 批示: the answer in words of one who was asked. The question is settled; clocks are not moved by words. Where it names a
 * unit and a limit it becomes an item of the checklist (交办), with all that holds for one.
 */
export const answerEscalation: EscalationRule<'AnswerEscalation'> = {
  name: 'AnswerEscalation',
  target: 'escalation',
  in: ACTIVE,
  authority: [recipient],
  apply(batch, answer) {
    const refusal = taskFault(batch, answer);
    if (refusal) return refusal;
    const { escalationId, instruction, itemId = null, words } = answer;
    const taskItemId = answer.taskUnitId === undefined ? null : batch.newId();
    const task = taskItemId === null ? {} : { taskItemId };
    addAnswer(batch, { itemId, escalationId, instruction, words, ...task });
    if (taskItemId !== null) makeTask(batch, taskItemId, answer);
    return null;
  },
};

/** 协调: what no co-unit has replied to is settled by the leader with it, and is waited for no longer. */
export function addAnswer(batch: Batch, answer: EventMap['EscalationAnswered']): void {
  const { escalationId, itemId } = answer;
  const asked = itemId === null ? [] : openCoRequests(itemOf(batch, itemId));
  batch.add('EscalationAnswered', answer);
  const settled = asked.filter(({ coordination }) => coordination?.escalationId === escalationId);
  for (const { clock } of settled) if (itemId !== null) closeCoRequest(batch, itemId, clock, 'settled');
}

function taskFault({ ctx }: Batch, { taskLimit, taskPersonId, taskTitle, taskUnitId }: Answer): Refusal | null {
  if (taskUnitId === undefined) {
    const without = [taskLimit, taskPersonId, taskTitle].some((each) => each !== undefined);
    return without ? refuse('TASK_INCOMPLETE') : null;
  }
  return taskLimit === undefined ? refuse('TASK_INCOMPLETE') : checkMember(ctx, taskUnitId, taskPersonId);
}

function makeTask(batch: Batch, itemId: string, answer: Answer): void {
  const { escalationId, taskLimit, taskPersonId, taskTitle, taskUnitId, words } = answer;
  if (taskUnitId === undefined || taskLimit === undefined) return;
  const { ctx, project } = batch;
  batch.add('HelpItemAdded', {
    itemId,
    no: project.itemCount + 1,
    title: taskTitle ?? titleOf(words),
    templateKey: null,
    stage: project.stage,
    unitId: taskUnitId,
    ...responsible(ctx, taskUnitId, taskPersonId, '*'),
    coUnitIds: [],
    limit: taskLimit,
    blocks: null,
    investorConfirms: false,
    prerequisites: [],
    waitingOn: [],
    note: words,
    instructedBy: { escalationId, personId: ctx.actor.actingFor ?? ctx.actor.id },
  });
  issueItem(batch, itemId, ctx.now);
}

/** The first words of the answer, where it is given no title. */
const titleOf = (words: string): string => [...(words.trim().split('\n', 1)[0] ?? '')].slice(0, 40).join('').trim();
