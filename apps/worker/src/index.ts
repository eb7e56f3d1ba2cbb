export { rebuildEngine } from './rebuild/rebuild';
export { createDeliveryStarter, type DeliveryStarterDeps } from './relay/delivery-starter';
export { createOutboxRelay, type OutboxRelayDeps } from './relay/outbox-relay';
