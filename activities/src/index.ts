export * from './adoption/adoption.activities';
export * from './digest/digest.activities';
export * from './dispatch-meeting/dispatch-meeting.activities';
export * from './deliver-notice/deliver-notice.activities';
export * from './project-escort/project-escort.activities';
export * from './reaction/reaction.activities';
export * from './reconcile/reconcile.activities';
