import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { keys } from './query-keys';

/** Whether the engine drives time on. A record that is away shows in every other request. */
export const healthQuery = queryOptions({
  queryKey: keys.health,
  queryFn: () => answerOf(api.GET('/api/health/ready')),
  refetchInterval: 30_000,
  retry: false,
});
