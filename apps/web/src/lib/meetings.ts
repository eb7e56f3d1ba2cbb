import type { Answer, paths } from '@bangban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import type { LiveState } from './live';
import { ONCE } from './once';
import { keys } from './query-keys';

export type MeetingDetail = Answer<'/api/meetings/{id}'>;
export type Meeting = MeetingDetail['meeting'];
export type AgendaLine = Meeting['lines'][number];
export type MeetingDecision = Meeting['decisions'][number];
export type MeetingAct = MeetingDetail['acts'][number];
export type MeetingsPage = Answer<'/api/meetings'>;
export type MeetingRow = MeetingsPage['rows'][number];
export type MattersPage = Answer<'/api/meetings/matters'>;
export type MatterRow = MattersPage['rows'][number];

type QueryOf<Path extends '/api/meetings' | '/api/meetings/matters'> = Omit<
  NonNullable<paths[Path]['get']['parameters']['query']>,
  'cursor' | 'limit'
>;
export type MeetingsFilter = QueryOf<'/api/meetings'>;
export type MattersFilter = QueryOf<'/api/meetings/matters'>;

const PAGE = 50;
const IN_THE_ROOM_MS = 5_000;
const ELSE_MS = 60_000;

/**
 * Several write in one room, and what a project made of a decision comes by itself: the stream tells of each change, and it
 * is asked for again only where that is `away`.
 */
export const meetingQuery = (id: string, live: LiveState) =>
  queryOptions({
    queryKey: keys.meeting(id),
    queryFn: () => answerOf(api.GET('/api/meetings/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => {
      if (live !== 'away') return false;
      const status = state.data?.meeting.status;
      return status === 'in-session' || status === 'minutes' ? IN_THE_ROOM_MS : ELSE_MS;
    },
  });

const from = (cursor: string | null): { cursor?: string } => (cursor === null ? {} : { cursor });
export const readMeetings = (filter: MeetingsFilter) => (cursor: string | null) =>
  answerOf(api.GET('/api/meetings', { params: { query: { ...filter, limit: PAGE, ...from(cursor) } } }));
export const readMatters = (filter: MattersFilter) => (cursor: string | null) =>
  answerOf(api.GET('/api/meetings/matters', { params: { query: { ...filter, limit: PAGE, ...from(cursor) } } }));

type Posted<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
type Act<Name extends string> = `/api/meetings/{id}/commands/${Name}` extends keyof paths
  ? Posted<`/api/meetings/{id}/commands/${Name}`>
  : never;

const of = (id: string) => ({ path: { id }, header: ONCE });

export const callMeeting = (body: Posted<'/api/meetings'>) =>
  answerOf(api.POST('/api/meetings', { params: { header: ONCE }, body }));

/** What one does with a meeting. */
export const meetingActs = {
  gatherAgenda: (id: string) =>
    answerOf(api.POST('/api/meetings/{id}/commands/gather-agenda', { params: of(id), body: {} })),
  addLine: (id: string, body: Act<'add-line'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/add-line', { params: of(id), body })),
  orderLines: (id: string, body: Act<'order-lines'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/order-lines', { params: of(id), body })),
  dropLine: (id: string, body: Act<'drop-line'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/drop-line', { params: of(id), body })),
  closeAgenda: (id: string, body: Act<'close-agenda'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/close-agenda', { params: of(id), body })),
  openSession: (id: string) =>
    answerOf(api.POST('/api/meetings/{id}/commands/open-session', { params: of(id), body: {} })),
  noteLine: (id: string, body: Act<'note-line'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/note-line', { params: of(id), body })),
  decideLine: (id: string, body: Act<'decide-line'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/decide-line', { params: of(id), body })),
  amendDecision: (id: string, body: Act<'amend-decision'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/amend-decision', { params: of(id), body })),
  dropDecision: (id: string, body: Act<'drop-decision'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/drop-decision', { params: of(id), body })),
  closeSession: (id: string) =>
    answerOf(api.POST('/api/meetings/{id}/commands/close-session', { params: of(id), body: {} })),
  issueMinutes: (id: string) =>
    answerOf(api.POST('/api/meetings/{id}/commands/issue-minutes', { params: of(id), body: {} })),
  postpone: (id: string, body: Act<'postpone'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/postpone', { params: of(id), body })),
  cancel: (id: string, body: Act<'cancel'>) =>
    answerOf(api.POST('/api/meetings/{id}/commands/cancel', { params: of(id), body })),
};
