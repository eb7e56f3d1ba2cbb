export * from './queries/index';
export { createDataSource, type DataSourceOptions } from './data-source';
export { migrate } from './migrate';
export { queryPrepared } from './prepared';
export { policySchema } from './policy.schema';
export { loadCalendar, loadDirectory, loadPolicy, ReferenceCache } from './reference.loader';
export { helpItemRow, projectRow } from './row';
export { publishCalendar, publishPolicy, seedReference } from './seeds/seed';
