export { rebuildEngine } from './rebuild/rebuild';
export { createAdministrationDigest } from './relay/administration-digest';
export { createCalendarReminder } from './relay/calendar-reminder';
export { createChannelTests } from './channels/channel-tests';
export { createDigestKeeper } from './digest/keep-digests';
export { createDeliveryStarter, type DeliveryStarterDeps } from './relay/delivery-starter';
export { createReactionStarter, type ReactionStarterDeps } from './relay/reaction-starter';
export { createOutboxRelay, type OutboxRelayDeps } from './relay/outbox-relay';
