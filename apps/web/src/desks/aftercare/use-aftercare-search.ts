import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AftercareSearch } from './aftercare-search';

type Change = { readonly [K in keyof AftercareSearch]?: AftercareSearch[K] | undefined };

/** What the address says, and how a filter changes it. */
export function useAftercareSearch(): { readonly search: AftercareSearch; readonly change: (change: Change) => void } {
  const search = useSearch({ from: '/aftercare' });
  const navigate = useNavigate();
  const changed = (change: Change): AftercareSearch =>
    Object.fromEntries(
      Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== ''),
    );
  return { search, change: (change) => void navigate({ to: '/aftercare', search: changed(change) }) };
}
