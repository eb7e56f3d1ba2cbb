/** What worker, API and tests may know of the workflows: names, messages and shapes, never their code. */
export { ADOPTION_PATCHES } from './adoption/adoption.patches';
export type { adoptAcrossProjects } from './adoption/adoption.workflow';
export type { AdoptionStart } from './adoption/adoption.messages';
export { DELIVER_NOTICE_PATCHES } from './deliver-notice/deliver-notice.patches';
export type { deliverNotice } from './deliver-notice/deliver-notice.workflow';
export type { deliverNotices } from './deliver-notice/deliver-notices.workflow';
export type { DeliverNoticesStart, DeliverNoticeStart } from './deliver-notice/deliver-notice.messages';
export { deliveryQueue } from './deliver-notice/deliver-notice.messages';
export { DIGEST_PATCHES } from './digest/digest.patches';
export type { dailyDigest } from './digest/digest.workflow';
export type { DigestStart } from './digest/digest.messages';
export { DISPATCH_MEETING_PATCHES } from './dispatch-meeting/dispatch-meeting.patches';
export type { dispatchMeeting } from './dispatch-meeting/dispatch-meeting.workflow';
export { meetingLearned, type MeetingStart } from './dispatch-meeting/dispatch-meeting.messages';
export { PROJECT_ESCORT_PATCHES } from './project-escort/project-escort.patches';
export { REACTION_PATCHES } from './reaction/reaction.patches';
export type { carryReaction } from './reaction/reaction.workflow';
export type { ReactionStart } from './reaction/reaction.messages';
export { RECONCILE_PATCHES } from './reconcile/reconcile.patches';
export type { projectEscort } from './project-escort/project-escort.workflow';
export type { EscortPhase, EscortStart, EscortView } from './project-escort/project-escort.messages';
export type { reconcile } from './reconcile/reconcile.workflow';
export type { ReconcileStart } from './reconcile/reconcile.messages';
export { escortQuery, factLearned, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from './project-escort/project-escort.messages';

export const PROJECT_ESCORT = 'projectEscort';
/** One mail: started by earlier builds, and to be finished. */
export const DELIVER_NOTICE = 'deliverNotice';
export const DELIVER_NOTICES = 'deliverNotices';
export const DAILY_DIGEST = 'dailyDigest';
export const RECONCILE = 'reconcile';
export const ADOPT_ACROSS_PROJECTS = 'adoptAcrossProjects';
export const CARRY_REACTION = 'carryReaction';
export const DISPATCH_MEETING = 'dispatchMeeting';

/** One escort per project, one workflow per batch of deliveries: the ids keep it so. */
export function escortWorkflowId(projectId: string): string {
  return `project/${projectId}`;
}

/** Of a batch; a delivery that is in none was started by itself, and its own id stands for one. */
export function deliveryWorkflowId(batch: string): string {
  return `delivery/${batch}`;
}

/** Of somebody's digest: the schedule, and what it starts, one at a time. */
export function digestId(personId: string): string {
  return `digest/${personId}`;
}

export function adoptionWorkflowId(adoptionId: string): string {
  return `adoption/${adoptionId}`;
}

/** One for each meeting, for its whole life. */
export function meetingWorkflowId(meetingId: string): string {
  return `meeting/${meetingId}`;
}

export function reactionWorkflowId(reactionId: string): string {
  return `reaction/${reactionId}`;
}

/** The schedule that starts it every night, and the workflow that it starts: one at a time. */
export const RECONCILE_ID = 'reconcile';
