export { API_ENV, type ApiConfig, loadApiConfig } from './api.config';
export { loadMigrateConfig, MIGRATE_ENV } from './migrate.config';
export type { Environment } from './parse';
export { loadStartConfig, type StartConfig } from './start.config';
export type { TemporalConfig } from './temporal.config';
export { loadWorkerConfig, WORKER_ENV, type WorkerConfig } from './worker.config';
