import { centreHead, helpdesk, inCharge, ownLeader } from '../authority/grants';
import type { Batch } from '../batch';
import { missingAtGate } from '../duty/gates';
import { openContest } from '../project/contest';
import { nextStage, type Stage, stageIndex } from '../project/stages';
import { triggerCommitments } from '../steps/commitments';
import { stopStageClocks } from '../steps/routines';
import { actingPeople } from './checks';
import { ACTIVE, OPEN, type ProjectRule, refuse } from './rule';
import { shelve as suspendAll } from './suspension';

/**
 * The one way into a stage: routines, target and requests end with the old stage, the new one waits to be opened.
 */
function enterStage(batch: Batch, stage: Stage, back: boolean, reason: string | null): void {
  stopStageClocks(batch, 'stage-left');
  // A request was made in view of the stage that is left: in another nobody approves it any more.
  for (const { act, id: requestId, requestedBy } of batch.project.requests) {
    batch.add('SecondPersonLapsed', { requestId, act, requestedBy });
  }
  batch.add('StageEntered', { entry: batch.project.stages.length + 1, stage, back, reason });
  triggerCommitments(batch);
}

/** Through the gate into the next stage. What is missing is named all at once, each with its holder. */
export const advanceStage: ProjectRule<'AdvanceStage'> = {
  name: 'AdvanceStage',
  target: 'project',
  in: ACTIVE,
  authority: [helpdesk, centreHead, ownLeader],
  allOpenItems: true,
  guard({ world, project, ctx }) {
    const to = nextStage(project.stage);
    if (!to) return refuse('WRONG_STAGE', { stage: project.stage, needed: null });
    const contest = openContest(project);
    if (contest) return refuse('LEAD_CONTESTED', { until: contest.until });
    const missing = missingAtGate(world, ctx);
    return missing.length > 0 ? refuse('GATE_NOT_MET', { to, missing }) : null;
  },
  apply(batch, { to }) {
    const next = nextStage(batch.project.stage);
    if (next === null || to !== next) return refuse('STAGE_NOT_NEXT', { to, next });
    enterStage(batch, next, false, null);
    return null;
  },
};

function request(batch: Batch, act: 'return-to-stage' | 'shelve', toStage: Stage | null, reason: string): void {
  const { ctx } = batch;
  batch.add('SecondPersonRequested', {
    id: batch.newId(),
    act,
    toStage,
    reason,
    requestedBy: actingPeople(ctx),
    at: ctx.now,
  });
}

/** 退回上一阶段: asked for with the reason; takes effect when a second person approves. */
export const returnToStage: ProjectRule<'ReturnToStage'> = {
  name: 'ReturnToStage',
  target: 'project',
  in: ACTIVE,
  authority: [helpdesk, ownLeader, inCharge],
  formal: true,
  comparesSeq: true,
  guard({ project }) {
    if (project.stage === 'lead') return refuse('WRONG_STAGE', { stage: project.stage, needed: null });
    return project.requests.length > 0 ? refuse('ALREADY_REQUESTED', { requestId: project.requests[0]?.id }) : null;
  },
  apply(batch, { to, reason }) {
    const { stage } = batch.project;
    if (stageIndex(to) >= stageIndex(stage)) return refuse('STAGE_NOT_BEFORE', { to, stage });
    request(batch, 'return-to-stage', to, reason);
    return null;
  },
};

/** 搁置: asked for with the reason; every clock rests from the second person's approval on, never backwards. */
export const shelve: ProjectRule<'Shelve'> = {
  name: 'Shelve',
  target: 'project',
  in: ACTIVE,
  authority: [helpdesk, ownLeader, inCharge],
  formal: true,
  guard: ({ project }) =>
    project.requests.length > 0 ? refuse('ALREADY_REQUESTED', { requestId: project.requests[0]?.id }) : null,
  apply(batch, { reason }) {
    request(batch, 'shelve', null, reason);
    return null;
  },
};

/** The second person: never the one who asked, nor the principal on whose behalf it was asked. */
export const decideRequest: ProjectRule<'DecideRequest'> = {
  name: 'DecideRequest',
  target: 'project',
  in: OPEN,
  authority: [],
  second: 'decide',
  allOpenItems: true,
  comparesSeq: true,
  guard({ project, ctx }) {
    if (project.requests.length === 0) return refuse('REQUEST_UNKNOWN');
    const people = actingPeople(ctx);
    const others = project.requests.filter(({ requestedBy }) => !requestedBy.some((id) => people.includes(id)));
    return others.length > 0 ? null : refuse('SECOND_PERSON_NEEDED', { requestId: project.requests[0]?.id });
  },
  apply(batch, { requestId, decision, note }) {
    const { project, ctx } = batch;
    const asked = project.requests.find(({ id }) => id === requestId);
    if (!asked) return refuse('REQUEST_UNKNOWN', { requestId });
    if (asked.requestedBy.some((id) => actingPeople(ctx).includes(id))) {
      return refuse('SECOND_PERSON_NEEDED', { requestId });
    }
    batch.add('SecondPersonDecided', { requestId, decision, note: note ?? '' });
    if (decision === 'refuse') return null;
    if (asked.act === 'shelve') suspendAll(batch, asked.reason, requestId);
    else if (asked.toStage) enterStage(batch, asked.toStage, true, asked.reason);
    return null;
  },
};
