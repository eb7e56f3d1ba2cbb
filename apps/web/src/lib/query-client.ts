import { QueryClient } from '@tanstack/react-query';
import { mayTryAgain } from './api';

/** What was read stays on the screen while it is read again; changes arrive by the live stream. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      retry: mayTryAgain,
      retryDelay: (attempt) => Math.min(8_000, 500 * 2 ** attempt),
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
