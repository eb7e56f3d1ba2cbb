export { type Child, startChild } from './child';
export { freePort, freePorts } from './ports';
export { ensureDatabase, type Postgres, startPostgres } from './postgres';
export { resolveTemporal } from './temporal';
export { temporalSource } from './temporal-binaries';
export { ensureNamespace, startTemporal, type TemporalServer } from './temporal-server';
export { startTestStack, type TestStack } from './test-stack';
export { waitUntil } from './wait';
