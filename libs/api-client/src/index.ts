export { type ApiClient, type ApiClientOptions, createApiClient } from './client';
export { FORMS } from './generated/forms';
export type { components, paths } from './generated/schema';
