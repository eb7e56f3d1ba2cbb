export type { Answer, AnswerRow, Sent, Shape } from './answer';
export { type ApiClient, type ApiClientOptions, createApiClient } from './client';
export { FILTERS } from './generated/filters';
export { FORMS } from './generated/forms';
export type { components, paths } from './generated/schema';
