export * from './queries/index';
export { createDataSource, type DataSourceOptions } from './data-source';
export { type Envelope, envelopeOf, type EventRecord, linkOf, type Stream } from './chain';
export { KeptAnswer } from './kept-answer';
export { migrate } from './migrate';
export { queryPrepared } from './prepared';
export { loadCalendar, loadPolicy, ReferenceCache } from './reference.loader';
export { helpItemRow, projectRow } from './row';
export { publishPolicy } from './seeds/seed';
