export * from './queries/index';
export { createDataSource, type DataSourceOptions } from './data-source';
export { KeptAnswer } from './kept-answer';
export { migrate } from './migrate';
export { queryPrepared } from './prepared';
export { loadCalendar, loadPolicy, ReferenceCache } from './reference.loader';
export { helpItemRow, projectRow } from './row';
export { publishPolicy } from './seeds/seed';
