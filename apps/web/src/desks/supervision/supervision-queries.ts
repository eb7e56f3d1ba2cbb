import { queryOptions } from '@tanstack/react-query';
import type { LightKey, Stage, Still } from '@bangban/contract/vocabulary';
import { answerOf, api } from '../../lib/api';
import { queryOf } from '../../lib/filters';
import type { Period } from '../../lib/periods';
import { keys } from '../../lib/query-keys';
import type { SupervisionSearch } from './supervision-search';

const PAGE = 50;

export const lightsQuery = (
  by: LightKey,
  filter: { readonly unitId?: string | undefined; readonly stage?: Stage | undefined },
) =>
  queryOptions({
    queryKey: keys.list('lights', { by, ...filter }),
    queryFn: () => answerOf(api.GET('/api/statistics/lights', { params: { query: { by, ...set(filter) } } })),
  });
export type LightsRow = Awaited<ReturnType<NonNullable<ReturnType<typeof lightsQuery>['queryFn']>>>['rows'][number];

/** How many limits were missed since a day, and how many of them were made good. */
export const breachCountQuery = (from: string) =>
  queryOptions({
    queryKey: keys.list('breach-count', { from }),
    queryFn: () => answerOf(api.GET('/api/breaches', { params: { query: { from, limit: 1 } } })),
  });

/** Open items of a light (`all`: of any), nearest limit first. */
export function readItems({ light, personId, stage, unitId }: SupervisionSearch) {
  const filter = set({ unitId, personId, stage, light: light === 'all' ? undefined : light });
  return (cursor: string | null) =>
    answerOf(
      api.GET('/api/help-items', { params: { query: { ...filter, open: 'true', limit: PAGE, ...after(cursor) } } }),
    );
}

/** Items that nobody moves, or that the investor leaves unanswered. */
export function readStillItems(still: Still, { stage, unitId }: SupervisionSearch) {
  const filter = set({ unitId, stage });
  return (cursor: string | null) =>
    answerOf(
      api.GET('/api/help-items', {
        params: { query: { ...filter, still, open: 'true', limit: PAGE, ...after(cursor) } },
      }),
    );
}

export function readStillProjects({ stage, unitId }: SupervisionSearch) {
  const filter = set({ unitId, stage });
  return (cursor: string | null) =>
    answerOf(
      api.GET('/api/projects', { params: { query: { ...filter, stalled: 'true', limit: PAGE, ...after(cursor) } } }),
    );
}
export type StillProject = Awaited<ReturnType<ReturnType<typeof readStillProjects>>>['rows'][number];

export function readBreaches(search: SupervisionSearch) {
  const filter = queryOf('breaches', search);
  return (cursor: string | null) =>
    answerOf(api.GET('/api/breaches', { params: { query: { ...filter, limit: PAGE, ...after(cursor) } } }));
}
export type BreachRow = Awaited<ReturnType<ReturnType<typeof readBreaches>>>['rows'][number];

export const completionQuery = (period: Period, unitId: string | undefined) =>
  queryOptions({
    queryKey: keys.list('completion', { ...period, unitId }),
    queryFn: () =>
      answerOf(api.GET('/api/reports/checklist-completion', { params: { query: { ...period, ...set({ unitId }) } } })),
  });
export type Completion = Awaited<ReturnType<NonNullable<ReturnType<typeof completionQuery>['queryFn']>>>;

/** The items behind one number of the completion report. */
export function readPart(period: Period, { part, unitId }: SupervisionSearch) {
  const filter = set({ unitId, part: part === 'issued' ? undefined : part });
  return (cursor: string | null) =>
    answerOf(
      api.GET('/api/reports/checklist-completion/items', {
        params: { query: { ...period, ...filter, limit: PAGE, ...after(cursor) } },
      }),
    );
}

export const auditFilter = (search: SupervisionSearch) => queryOf('audit', search);

export function readAudit(search: SupervisionSearch) {
  const filter = auditFilter(search);
  return (cursor: string | null) =>
    answerOf(api.GET('/api/audit', { params: { query: { ...filter, limit: PAGE, ...after(cursor) } } }));
}
export const readAdministration = (cursor: string | null) =>
  answerOf(api.GET('/api/audit/administrators', { params: { query: { limit: PAGE, ...after(cursor) } } }));
/** Who gave up an administrator's post, whose acts are told here until then. */
export const givenUpQuery = queryOptions({
  queryKey: keys.list('given-up', {}),
  queryFn: async () => (await answerOf(api.GET('/api/audit/administrators', { params: { query: { limit: 1 } } }))).left,
});
export type AuditRow = Awaited<ReturnType<ReturnType<typeof readAudit>>>['rows'][number];

const after = (cursor: string | null): { cursor?: string } => (cursor === null ? {} : { cursor });

/** Without what is not set. */
function set<T extends object>(filter: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as T;
}
