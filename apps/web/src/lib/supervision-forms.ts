import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { allPages } from './pages';
import { keys } from './query-keys';

export type FormFilter = NonNullable<paths['/api/supervision-forms']['get']['parameters']['query']>;

const PAGE = 200;
/** More than an office keeps open. A list that is longer is `cut`. */
const MOST = 1_000;

async function readForms(filter: FormFilter) {
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
  queryOptions({ queryKey: keys.list('forms', filter), queryFn: () => readForms(filter) });
export type FormRow = Awaited<ReturnType<typeof readForms>>['rows'][number];

export const formQuery = (formId: string) =>
  queryOptions({
    queryKey: keys.list('form', { formId }),
    queryFn: () => answerOf(api.GET('/api/supervision-forms/{formId}', { params: { path: { formId } } })),
  });
export type FormDetail = Awaited<ReturnType<NonNullable<ReturnType<typeof formQuery>['queryFn']>>>;
