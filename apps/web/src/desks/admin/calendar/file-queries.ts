import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api';
import { ONCE } from '../../../lib/once';
import { keys } from '../../../lib/query-keys';

export const yearQuery = (version: number, year: number) =>
  queryOptions({
    queryKey: [...keys.reference, 'calendar-year', version, year],
    queryFn: () => answerOf(api.GET('/api/calendars/{version}', { params: { path: { version }, query: { year } } })),
    staleTime: Infinity,
    enabled: version > 0,
  });

export const filesQuery = queryOptions({
  queryKey: [...keys.reference, 'calendar-files'],
  queryFn: () => answerOf(api.GET('/api/calendar-files')),
});

export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.reference, 'calendar-files', id],
    queryFn: () => answerOf(api.GET('/api/calendar-files/{id}', { params: { path: { id } } })),
  });

export type CalendarFile = Awaited<ReturnType<NonNullable<ReturnType<typeof fileQuery>['queryFn']>>>['file'];

/** Of the draft as it was read: nobody approves, or writes over, what they have not seen. */
const asRead = (seq: number) => ({ ...ONCE, 'If-Match': `"${seq}"` });

export interface Contents {
  readonly days: readonly {
    readonly date: string;
    readonly kind: 'holiday' | 'make-up' | 'ordinary';
    readonly name: string;
  }[];
  readonly document: string;
  readonly note: string;
}

/** @returns the id of the new file. @throws ApiProblem */
export async function draftCalendar(
  subject: 'year' | 'correction' | 'city',
  year: number | null,
  { days, document, note }: Contents,
): Promise<string> {
  const body = { subject, year, days: [...days], document, note };
  return (await answerOf(api.POST('/api/calendar-files', { params: { header: ONCE }, body }))).id;
}

/** @throws ApiProblem */
export async function reviseCalendar(id: string, seq: number, { days, document, note }: Contents): Promise<void> {
  const body = { days: [...days], document, note };
  const params = { path: { id }, header: asRead(seq) };
  await answerOf(api.POST('/api/calendar-files/{id}/commands/revise', { params, body }));
}

/** @throws ApiProblem */
export async function giveCalendar(id: string, act: 'check' | 'rebase' | 'publish', seq: number): Promise<void> {
  const params = { path: { id }, header: asRead(seq) };
  await answerOf(api.POST(`/api/calendar-files/{id}/commands/${act}`, { params, body: {} }));
}

/** @throws ApiProblem */
export async function withdrawCalendar(id: string, reason: string, seq: number): Promise<void> {
  const params = { path: { id }, header: asRead(seq) };
  await answerOf(api.POST('/api/calendar-files/{id}/commands/withdraw', { params, body: { reason } }));
}

/** @throws ApiProblem with a fault for each line that cannot be read */
export const readYearFile = (text: string, year: number) =>
  answerOf(api.POST('/api/calendar-files/drafts/read', { body: { text, year } }));

export const differencePage = (id: string, after: string | null) =>
  answerOf(
    api.GET('/api/calendar-files/{id}/difference', {
      params: { path: { id }, query: after === null ? {} : { after } },
    }),
  );
export type DifferencePage = Awaited<ReturnType<typeof differencePage>>;
