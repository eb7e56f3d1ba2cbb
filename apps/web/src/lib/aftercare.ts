import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';

export type SignFilter = NonNullable<paths['/api/aftercare/signs']['get']['parameters']['query']>;
const PAGE = 50;

/** Early-warning signs over all projects, those that are open first. */
export const readSigns = (filter: SignFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/aftercare/signs', {
      params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type SignPage = Awaited<ReturnType<ReturnType<typeof readSigns>>>;
export type SignRow = SignPage['rows'][number];

export type VisitFilter = NonNullable<paths['/api/aftercare/visits']['get']['parameters']['query']>;

/** Whom to visit, who needs it most first. */
export const readVisits = (filter: VisitFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/aftercare/visits', {
      params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type VisitPage = Awaited<ReturnType<ReturnType<typeof readVisits>>>;
export type VisitRow = VisitPage['rows'][number];
