import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LeadsSearch } from './leads-search';

type Change = { readonly [K in keyof LeadsSearch]?: LeadsSearch[K] | undefined };

/** What the address says of leads, and how a filter changes it. */
export function useLeadsSearch(): { readonly search: LeadsSearch; readonly change: (change: Change) => void } {
  const search = useSearch({ from: '/leads' });
  const navigate = useNavigate();
  const changed = (change: Change): LeadsSearch =>
    Object.fromEntries(
      Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== ''),
    );
  return { search, change: (change) => void navigate({ to: '/leads', search: changed(change) }) };
}
