export { ClockNotMovable } from './clock-not-movable';
export { isUnavailable, RecordUnavailable } from './errors';
export { readEvents } from './event-reader';
export { Lanes } from './lanes';
export * from './reconcile/index';
export { type Comparison, createRecord, type ProjectView, type Record, type RecordOptions } from './record';
export type { Accepted, HandleInput, HandleResult, RecordRefusalCode, Refused, ToldPerson } from './types';
