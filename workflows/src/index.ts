export { adoptAcrossProjects } from './adoption/adoption.workflow';
export { deliverNotice } from './deliver-notice/deliver-notice.workflow';
export { deliverNotices } from './deliver-notice/deliver-notices.workflow';
export { dailyDigest } from './digest/digest.workflow';
export { dispatchMeeting } from './dispatch-meeting/dispatch-meeting.workflow';
export { projectEscort } from './project-escort/project-escort.workflow';
export { carryReaction } from './reaction/reaction.workflow';
export { reconcile } from './reconcile/reconcile.workflow';
