import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SupervisionSearch, SupervisionTab } from './supervision-search';

type Change = { readonly [K in keyof SupervisionSearch]?: SupervisionSearch[K] | undefined };

/** What the address says, and how a filter changes it. Each change is a step that "back" undoes. */
export function useFilters(): { readonly search: SupervisionSearch; readonly change: (change: Change) => void } {
  const search = useSearch({ from: '/supervision' });
  const navigate = useNavigate();
  return {
    search,
    change: (change) => void navigate({ to: '/supervision', search: searchWith(search, change) }),
  };
}

/** A part of the desk, with the filters that mean the same there. */
export function tabSearch(tab: SupervisionTab, { from, stage, to, unitId }: SupervisionSearch): SupervisionSearch {
  const kept: SupervisionSearch =
    tab === 'audit' || tab === 'completion'
      ? { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(unitId && tab === 'completion' ? { unitId } : {}) }
      : { ...(unitId ? { unitId } : {}), ...(stage ? { stage } : {}) };
  return tab === 'lights' ? kept : { ...kept, tab };
}

/** The same search with other values; what is undefined is taken out. */
export function searchWith(search: SupervisionSearch, change: Change): SupervisionSearch {
  return Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined));
}
