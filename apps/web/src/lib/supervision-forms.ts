import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { allPages } from './pages';
import { keys } from './query-keys';

export type FormFilter = NonNullable<paths['/api/supervision-forms']['get']['parameters']['query']>;

const PAGE = 200;
const ROWS = 50;
/** More than an office keeps open. A list that is longer is `cut`. */
const MOST = 1_000;

async function allForms(filter: FormFilter) {
  const { cut, first, names, rows } = await allPages(
    (cursor) =>
      answerOf(
        api.GET('/api/supervision-forms', {
          params: { query: { limit: PAGE, ...filter, ...(cursor === null ? {} : { cursor }) } },
        }),
      ),
    MOST,
  );
  return { ...first, names, cut, rows };
}

/** Supervision forms, newest first. */
export const formsQuery = (filter: FormFilter) =>
  queryOptions({ queryKey: keys.list('forms', filter), queryFn: () => allForms(filter) });
export type FormRow = Awaited<ReturnType<typeof allForms>>['rows'][number];

/** The same as they are scrolled, whatever became of them. */
export const readForms = (filter: FormFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/supervision-forms', {
      params: { query: { ...filter, limit: ROWS, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type FormsPage = Awaited<ReturnType<ReturnType<typeof readForms>>>;

export const formQuery = (formId: string) =>
  queryOptions({
    queryKey: keys.list('form', { formId }),
    queryFn: () => answerOf(api.GET('/api/supervision-forms/{formId}', { params: { path: { formId } } })),
  });
export type FormDetail = Awaited<ReturnType<NonNullable<ReturnType<typeof formQuery>['queryFn']>>>;
