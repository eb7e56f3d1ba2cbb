export { ClockNotMovable } from './clock-not-movable';
export { CallerChanged, isUnavailable, RecordUnavailable } from './errors';
export { hashOf } from './hash';
export { readEvents } from './event-reader';
export { Lanes } from './lanes';
export * from './reconcile/index';
export { type Comparison, createRecord, type ProjectView, type Record, type RecordOptions } from './record';
export type { Accepted, HandleInput, HandleResult, KnownCaller, RecordRefusalCode, Refused, ToldPerson } from './types';
export { createOpeningHours } from './opening-hours';
