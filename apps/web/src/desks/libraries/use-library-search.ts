import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LibrariesSearch } from './libraries-search';

type Change = { readonly [K in keyof LibrariesSearch]?: LibrariesSearch[K] | undefined };

/** What the address says of the libraries, and how a filter changes it. */
export function useLibrarySearch(): { readonly search: LibrariesSearch; readonly change: (change: Change) => void } {
  const search = useSearch({ from: '/libraries' });
  const navigate = useNavigate();
  const changed = (change: Change): LibrariesSearch =>
    Object.fromEntries(
      Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== ''),
    );
  return { search, change: (change) => void navigate({ to: '/libraries', search: changed(change) }) };
}
