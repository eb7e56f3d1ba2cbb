import { useNavigate, useSearch } from '@tanstack/react-router';
import type { OutreachSearch } from './outreach-search';

type Change = { readonly [K in keyof OutreachSearch]?: OutreachSearch[K] | undefined };

/** What the address says of trips and groups, and how a filter changes it. */
export function useOutreachSearch(): { readonly search: OutreachSearch; readonly change: (change: Change) => void } {
  const search = useSearch({ from: '/outreach' });
  const navigate = useNavigate();
  const changed = (change: Change): OutreachSearch =>
    Object.fromEntries(
      Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== ''),
    );
  return { search, change: (change) => void navigate({ to: '/outreach', search: changed(change) }) };
}
