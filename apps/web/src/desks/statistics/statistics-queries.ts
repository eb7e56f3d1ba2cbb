import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import type { FundCohort } from '@bangban/contract/vocabulary';
import { answerOf, api } from '../../lib/api';
import { keys } from '../../lib/query-keys';
import type { StatisticsSearch, StillBy, WeekSpan } from './statistics-search';

const PAGE = 50;

export const funnelQuery = queryOptions({
  queryKey: keys.list('funnel', {}),
  queryFn: async () => (await answerOf(api.GET('/api/statistics/stages'))).rows,
});
export type FunnelRow = Awaited<ReturnType<NonNullable<typeof funnelQuery.queryFn>>>[number];

export const stillQuery = (by: StillBy) =>
  queryOptions({
    queryKey: keys.list('still-counts', { by }),
    queryFn: () => answerOf(api.GET('/api/statistics/still', { params: { query: { by } } })),
  });
export type StillRow = Awaited<ReturnType<NonNullable<ReturnType<typeof stillQuery>['queryFn']>>>['rows'][number];

export const weeksQuery = (weeks: WeekSpan) =>
  queryOptions({
    queryKey: keys.list('weeks', { weeks }),
    queryFn: async () => (await answerOf(api.GET('/api/statistics/weeks', { params: { query: { weeks } } }))).rows,
    // The instants of the weeks are part of the addresses of their rows: they need not move with every change.
    staleTime: 5 * 60_000,
  });
export type WeekRow = Awaited<ReturnType<NonNullable<ReturnType<typeof weeksQuery>['queryFn']>>>[number];

export const fundsQuery = queryOptions({
  queryKey: keys.list('funds', {}),
  queryFn: () => answerOf(api.GET('/api/statistics/funds')),
});

export const fundCohortsQuery = (by: FundCohort) =>
  queryOptions({
    queryKey: keys.list('fund-cohorts', { by }),
    queryFn: () => answerOf(api.GET('/api/statistics/funds/cohorts', { params: { query: { by } } })),
  });
export type CohortRow = Awaited<
  ReturnType<NonNullable<ReturnType<typeof fundCohortsQuery>['queryFn']>>
>['rows'][number];

type Query<
  Path extends
    | '/api/statistics/funds/projects'
    | '/api/statistics/funds/parts'
    | '/api/statistics/retained/projects'
    | '/api/statistics/agreed/contracts',
> = paths[Path]['get']['parameters']['query'];
/** Of a currency, or of one cohort or place in it; year 0: those that count in none yet. */
export type FundsAsked = Query<'/api/statistics/funds/projects'>;

export const fundProjectsQuery = (asked: FundsAsked) =>
  queryOptions({
    queryKey: keys.list('fund-projects', asked),
    queryFn: () =>
      answerOf(
        api.GET('/api/statistics/funds/projects', {
          params: { query: asked },
        }),
      ),
  });
export type FundsProject = Awaited<
  ReturnType<NonNullable<ReturnType<typeof fundProjectsQuery>['queryFn']>>
>['rows'][number];

export const retainedQuery = (by: FundCohort) =>
  queryOptions({
    queryKey: keys.list('retained', { by }),
    queryFn: () => answerOf(api.GET('/api/statistics/retained', { params: { query: { by } } })),
  });
export type RetainedRow = Awaited<ReturnType<NonNullable<ReturnType<typeof retainedQuery>['queryFn']>>>['rows'][number];

export type RetainedAsked = Query<'/api/statistics/retained/projects'>;
export const retainedProjectsQuery = (asked: RetainedAsked) =>
  queryOptions({
    queryKey: keys.list('retained-projects', asked),
    queryFn: () => answerOf(api.GET('/api/statistics/retained/projects', { params: { query: asked } })),
  });
export type RetainedProject = Awaited<
  ReturnType<NonNullable<ReturnType<typeof retainedProjectsQuery>['queryFn']>>
>['rows'][number];

export const agreedYearsQuery = queryOptions({
  queryKey: keys.list('agreed-years', {}),
  queryFn: () => answerOf(api.GET('/api/statistics/agreed')),
});
export type AgreedYear = Awaited<ReturnType<NonNullable<(typeof agreedYearsQuery)['queryFn']>>>['rows'][number];

/** Of a year, the contracts that count; year 0: what only a ledger reported. */
export type AgreedAsked = Query<'/api/statistics/agreed/contracts'>;
export const agreedContractsQuery = (asked: AgreedAsked) =>
  queryOptions({
    queryKey: keys.list('agreed-contracts', asked),
    queryFn: () => answerOf(api.GET('/api/statistics/agreed/contracts', { params: { query: asked } })),
  });
export type AgreedContract = Awaited<
  ReturnType<NonNullable<ReturnType<typeof agreedContractsQuery>['queryFn']>>
>['rows'][number];

export const fundPlacesQuery = queryOptions({
  queryKey: keys.list('fund-places', {}),
  queryFn: () => answerOf(api.GET('/api/statistics/funds/places')),
});

/** Of a place (empty: of none yet), what stands behind one of its numbers. */
export type PartsAsked = Omit<Query<'/api/statistics/funds/parts'>, 'cursor' | 'limit'>;

export function readParts(asked: PartsAsked) {
  return (cursor: string | null) =>
    answerOf(
      api.GET('/api/statistics/funds/parts', { params: { query: { ...asked, limit: PAGE, ...after(cursor) } } }),
    );
}
export type FundPart = Awaited<ReturnType<ReturnType<typeof readParts>>>['rows'][number];

const after = (cursor: string | null): { cursor?: string } => (cursor === null ? {} : { cursor });

export function projectFilter({ entered, light, stage, status }: StatisticsSearch) {
  const filter = { entered, light, stage, status };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Pick<
    StatisticsSearch,
    'entered' | 'light' | 'stage' | 'status'
  >;
}

export function readProjects(search: StatisticsSearch) {
  const filter = projectFilter(search);
  return (cursor: string | null) =>
    answerOf(api.GET('/api/projects', { params: { query: { ...filter, limit: PAGE, ...after(cursor) } } }));
}
export type ProjectRow = Awaited<ReturnType<ReturnType<typeof readProjects>>>['rows'][number];

export function readWeek(at: string, part: NonNullable<StatisticsSearch['part']>) {
  return (cursor: string | null) =>
    answerOf(
      api.GET('/api/statistics/weeks/items', { params: { query: { at, part, limit: PAGE, ...after(cursor) } } }),
    );
}
