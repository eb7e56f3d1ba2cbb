export { type ApiClient, type ApiClientOptions, createApiClient } from './client';
export type { components, paths } from './generated/schema';
