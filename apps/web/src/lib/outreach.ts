import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { ONCE } from './once';
import type { Period } from './periods';
import { keys } from './query-keys';

const PAGE = 50;
/** More than a city has groups. */
const ALL = 100;

type QueryOf<Path extends '/api/trips' | '/api/groups' | '/api/outreach/leads'> = Omit<
  NonNullable<paths[Path]['get']['parameters']['query']>,
  'cursor' | 'limit'
>;
export type TripFilter = QueryOf<'/api/trips'>;
export type GroupFilter = QueryOf<'/api/groups'>;

export const readTrips = (filter: TripFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/trips', { params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } } }),
  );
export type TripList = Awaited<ReturnType<ReturnType<typeof readTrips>>>;
export type TripRow = TripList['rows'][number];

export const readGroups = (filter: GroupFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/groups', { params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } } }),
  );
export type GroupList = Awaited<ReturnType<ReturnType<typeof readGroups>>>;
export type GroupRow = GroupList['rows'][number];

export type LeadFilter = QueryOf<'/api/outreach/leads'>;
export const readGroupLeads = (filter: LeadFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/outreach/leads', {
      params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type LeadList = Awaited<ReturnType<ReturnType<typeof readGroupLeads>>>;
export type LeadRow = LeadList['rows'][number];

export const outreachCountsQuery = (period: Period) =>
  queryOptions({
    queryKey: keys.list('outreach-counts', period),
    queryFn: async () => (await answerOf(api.GET('/api/outreach/counts', { params: { query: period } }))).rows,
  });
export type OutreachCounts = Awaited<
  ReturnType<NonNullable<ReturnType<typeof outreachCountsQuery>['queryFn']>>
>[number];

/** To choose one, and to name one in an address. */
export const groupsQuery = queryOptions({
  queryKey: keys.list('groups-all', {}),
  queryFn: () => answerOf(api.GET('/api/groups', { params: { query: { limit: ALL } } })),
});

export const tripQuery = (id: string) =>
  queryOptions({
    queryKey: keys.list('trip', { id }),
    queryFn: () => answerOf(api.GET('/api/trips/{id}', { params: { path: { id } } })),
  });
export type TripPage = Awaited<ReturnType<NonNullable<ReturnType<typeof tripQuery>['queryFn']>>>;

/** What of a company was met, the last first. */
export const tripsOfInvestor = (investorId: string) =>
  queryOptions({
    queryKey: keys.list('trips-of', { investorId }),
    queryFn: () =>
      answerOf(api.GET('/api/trips', { params: { query: { investorId, tripStatus: 'recorded', limit: PAGE } } })),
  });

const asked = (id: string) => ({ path: { id }, header: ONCE });
type BodyOf<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type GroupSaid = BodyOf<'/api/groups'>;
export type GroupRevised = BodyOf<'/api/groups/{id}/commands/revise'>;
export type TripSaid = BodyOf<'/api/trips'>;
export type TripRevised = BodyOf<'/api/trips/{id}/commands/revise'>;
export type CallSaid = BodyOf<'/api/trips/{id}/commands/add-call'>;
export type CallRevised = BodyOf<'/api/trips/{id}/commands/revise-call'>;
export type CallLead = BodyOf<'/api/trips/{id}/commands/turn-into-lead'>;

export const establishGroup = (body: GroupSaid) =>
  answerOf(api.POST('/api/groups', { params: { header: ONCE }, body }));
export const reviseGroup = (id: string, body: GroupRevised) =>
  answerOf(api.POST('/api/groups/{id}/commands/revise', { params: asked(id), body }));
export const endGroup = (id: string, body: BodyOf<'/api/groups/{id}/commands/end'>) =>
  answerOf(api.POST('/api/groups/{id}/commands/end', { params: asked(id), body }));
export const recordTrip = (body: TripSaid) => answerOf(api.POST('/api/trips', { params: { header: ONCE }, body }));
export const reviseTrip = (id: string, body: TripRevised) =>
  answerOf(api.POST('/api/trips/{id}/commands/revise', { params: asked(id), body }));
export const addCall = (id: string, body: CallSaid) =>
  answerOf(api.POST('/api/trips/{id}/commands/add-call', { params: asked(id), body }));
export const reviseCall = (id: string, body: CallRevised) =>
  answerOf(api.POST('/api/trips/{id}/commands/revise-call', { params: asked(id), body }));
export const withdrawTrip = (id: string, reason: string) =>
  answerOf(api.POST('/api/trips/{id}/commands/withdraw', { params: asked(id), body: { reason } }));
export const turnCallIntoLead = (id: string, body: CallLead) =>
  answerOf(api.POST('/api/trips/{id}/commands/turn-into-lead', { params: asked(id), body }));
