import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { ONCE } from './once';
import { keys } from './query-keys';

export type CommentsOf = Pick<
  NonNullable<paths['/api/comments']['get']['parameters']['query']>,
  'projectId' | 'itemId' | 'formId' | 'meetingId'
>;

/** Newest first, as they are asked for. */
export const readComments = (filter: CommentsOf, limit: number) =>
  queryOptions({
    queryKey: keys.list('comments', { ...filter, limit }),
    queryFn: () => answerOf(api.GET('/api/comments', { params: { query: { ...filter, limit } } })),
    placeholderData: (before) => before,
  });
export type CommentRow = Awaited<ReturnType<NonNullable<ReturnType<typeof readComments>['queryFn']>>>['rows'][number];

export type NewComment = paths['/api/comments']['post']['requestBody']['content']['application/json'];

export const writeComment = (body: NewComment) =>
  answerOf(api.POST('/api/comments', { params: { header: ONCE }, body }));
export const withdrawComment = (id: string) =>
  answerOf(api.POST('/api/comments/{id}/commands/withdraw', { params: { path: { id }, header: ONCE }, body: {} }));
