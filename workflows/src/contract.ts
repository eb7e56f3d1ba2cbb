/** What worker, API and tests may know of the workflows: names, messages and shapes, never their code. */
export { DELIVER_NOTICE_PATCHES } from './deliver-notice/deliver-notice.patches';
export type { deliverNotice } from './deliver-notice/deliver-notice.workflow';
export type { DeliverNoticeStart } from './deliver-notice/deliver-notice.messages';
export { PROJECT_ESCORT_PATCHES } from './project-escort/project-escort.patches';
export { RECONCILE_PATCHES } from './reconcile/reconcile.patches';
export type { projectEscort } from './project-escort/project-escort.workflow';
export type { EscortPhase, EscortStart, EscortView } from './project-escort/project-escort.messages';
export type { reconcile } from './reconcile/reconcile.workflow';
export type { ReconcileStart } from './reconcile/reconcile.messages';
export { escortQuery, factLearned, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from './project-escort/project-escort.messages';

export const PROJECT_ESCORT = 'projectEscort';
export const DELIVER_NOTICE = 'deliverNotice';
export const RECONCILE = 'reconcile';

/** One escort per project, one delivery per row: the ids keep it so. */
export function escortWorkflowId(projectId: string): string {
  return `project/${projectId}`;
}

export function deliveryWorkflowId(deliveryId: string): string {
  return `delivery/${deliveryId}`;
}

/** The schedule that starts it every night, and the workflow that it starts: one at a time. */
export const RECONCILE_ID = 'reconcile';
