import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { ONCE } from './once';
import { keys } from './query-keys';

export type ReviewFilter = NonNullable<paths['/api/reviews']['get']['parameters']['query']>;
const ROWS = 50;

/** Newest first, as they are scrolled. */
export const readReviews = (filter: ReviewFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/reviews', {
      params: { query: { ...filter, limit: ROWS, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type ReviewsPage = Awaited<ReturnType<ReturnType<typeof readReviews>>>;
export type ReviewRow = ReviewsPage['rows'][number];

/** The first of them: for what is short. */
export const reviewsQuery = (filter: ReviewFilter) =>
  queryOptions({ queryKey: keys.list('reviews-first', filter), queryFn: () => readReviews(filter)(null) });

export const isOpenReview = ({ status }: Pick<ReviewRow, 'status'>): boolean =>
  status === 'open' || status === 'closed';

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: keys.list('review', { id }),
    queryFn: () => answerOf(api.GET('/api/reviews/{id}', { params: { path: { id } } })),
  });
export type ReviewDetail = Awaited<ReturnType<NonNullable<ReturnType<typeof reviewQuery>['queryFn']>>>;
export type ReviewSeat = ReviewDetail['review']['seats'][number];

export const expertsQuery = queryOptions({
  queryKey: keys.list('experts', {}),
  queryFn: () => answerOf(api.GET('/api/experts')),
});
export type ExpertRow = Awaited<ReturnType<NonNullable<typeof expertsQuery.queryFn>>>['rows'][number];

type Acts =
  | '/api/reviews'
  | '/api/experts'
  | `/api/reviews/{id}/commands/${string}`
  | `/api/experts/{id}/commands/${string}`;
type PostPath = Extract<keyof paths, Acts>;
type BodyOf<Path extends PostPath> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
const on = (id: string) => ({ path: { id }, header: ONCE });

export const callReview = (body: BodyOf<'/api/reviews'>) =>
  answerOf(api.POST('/api/reviews', { params: { header: ONCE }, body }));
export const inviteExpert = (id: string, expertId: string) =>
  answerOf(api.POST('/api/reviews/{id}/commands/invite-expert', { params: on(id), body: { expertId } }));
export const excuseExpert = (id: string, body: BodyOf<'/api/reviews/{id}/commands/excuse-expert'>) =>
  answerOf(api.POST('/api/reviews/{id}/commands/excuse-expert', { params: on(id), body }));
export const declareConflict = (id: string, conflict: string | null) =>
  answerOf(api.POST('/api/reviews/{id}/commands/declare-conflict', { params: on(id), body: { conflict } }));
export const handInOpinion = (id: string, body: BodyOf<'/api/reviews/{id}/commands/hand-in-opinion'>) =>
  answerOf(api.POST('/api/reviews/{id}/commands/hand-in-opinion', { params: on(id), body }));
export const closeReview = (id: string, reason: string) =>
  answerOf(api.POST('/api/reviews/{id}/commands/close', { params: on(id), body: { reason } }));
export const withdrawReview = (id: string, reason: string) =>
  answerOf(api.POST('/api/reviews/{id}/commands/withdraw', { params: on(id), body: { reason } }));
export type Decision = BodyOf<'/api/reviews/{id}/commands/decide'>;
export const decideReview = (id: string, body: Decision) =>
  answerOf(api.POST('/api/reviews/{id}/commands/decide', { params: on(id), body }));
export const amendConditions = (id: string, body: BodyOf<'/api/reviews/{id}/commands/amend-conditions'>) =>
  answerOf(api.POST('/api/reviews/{id}/commands/amend-conditions', { params: on(id), body }));

export const addExpert = (body: BodyOf<'/api/experts'>) =>
  answerOf(api.POST('/api/experts', { params: { header: ONCE }, body }));
export const reviseExpert = (id: string, body: BodyOf<'/api/experts/{id}/commands/revise'>) =>
  answerOf(api.POST('/api/experts/{id}/commands/revise', { params: on(id), body }));
export const retireExpert = (id: string, reason: string) =>
  answerOf(api.POST('/api/experts/{id}/commands/retire', { params: on(id), body: { reason } }));
