import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api';

/** Shorter names are like too many. */
const SHORTEST = 2;

export const canBeSimilar = (name: string): boolean => name.length >= SHORTEST;

/** Projects that a lead of this name and investor may repeat. */
export const similarQuery = (name: string, investor: string) =>
  queryOptions({
    queryKey: ['similar', name, investor],
    queryFn: async () => {
      const query = { name, ...(investor ? { investor } : {}) };
      return (await answerOf(api.GET('/api/projects/similar', { params: { query } }))).rows;
    },
  });
