import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { fitName, type Sent } from './files';
import { askBeforeLeaving } from './leaving';
import { ONCE } from './once';
import { queryClient } from './query-client';
import { keys } from './query-keys';
import { uploading } from './slow-requests';

export type ComplaintFilter = NonNullable<paths['/api/complaints']['get']['parameters']['query']>;
const ROWS = 50;

/** Newest first, as they are scrolled. */
export const readComplaints = (filter: ComplaintFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/complaints', {
      params: { query: { ...filter, limit: ROWS, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type ComplaintsPage = Awaited<ReturnType<ReturnType<typeof readComplaints>>>;
export type ComplaintRow = ComplaintsPage['rows'][number];

/** The first of them: for what is short. */
export const complaintsQuery = (filter: ComplaintFilter) =>
  queryOptions({ queryKey: keys.list('complaints-first', filter), queryFn: () => readComplaints(filter)(null) });

const OVER: readonly ComplaintRow['status'][] = ['closed', 'refused', 'withdrawn'];
export const isOpenComplaint = ({ status }: Pick<ComplaintRow, 'status'>): boolean => !OVER.includes(status);

export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: keys.list('complaint', { id }),
    queryFn: () => answerOf(api.GET('/api/complaints/{id}', { params: { path: { id } } })),
  });
export type ComplaintDetail = Awaited<ReturnType<NonNullable<ReturnType<typeof complaintQuery>['queryFn']>>>;

type PostPath = Extract<keyof paths, '/api/complaints' | `/api/complaints/{id}/commands/${string}`>;
type BodyOf<Path extends PostPath> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
const on = (id: string) => ({ path: { id }, header: ONCE });

export type NewComplaint = BodyOf<'/api/complaints'>;
export const lodgeComplaint = (body: NewComplaint) =>
  answerOf(api.POST('/api/complaints', { params: { header: ONCE }, body }));
export const acceptComplaint = (id: string, handlerId: string) =>
  answerOf(api.POST('/api/complaints/{id}/commands/accept', { params: on(id), body: { handlerId } }));
export const handOverComplaint = (id: string, handlerId: string) =>
  answerOf(api.POST('/api/complaints/{id}/commands/hand-over', { params: on(id), body: { handlerId } }));
export const refuseComplaint = (id: string, reason: string) =>
  answerOf(api.POST('/api/complaints/{id}/commands/refuse', { params: on(id), body: { reason } }));
export const answerComplaint = (id: string, words: string) =>
  answerOf(api.POST('/api/complaints/{id}/commands/answer', { params: on(id), body: { words } }));
export const rateComplaint = (id: string, reason: string | null) =>
  answerOf(
    api.POST('/api/complaints/{id}/commands/rate', { params: on(id), body: { satisfied: reason === null, reason } }),
  );
export const decideComplaint = (id: string, words: string) =>
  answerOf(api.POST('/api/complaints/{id}/commands/decide', { params: on(id), body: { words } }));
export const withdrawComplaint = (id: string, reason: string) =>
  answerOf(api.POST('/api/complaints/{id}/commands/withdraw', { params: on(id), body: { reason } }));

export const LARGEST_COMPLAINT_FILE = 20 * 1024 * 1024;

/** @throws ApiProblem `FILE_NOT_SHOWABLE`, `BODY_TOO_LARGE`; DOMException `AbortError` when called off */
export async function attachComplaintFile(id: string, { calledOff, file, key, progress }: Sent): Promise<void> {
  await askBeforeLeaving(() =>
    answerOf(
      api.POST('/api/complaints/{id}/files', {
        params: { path: { id }, query: { name: fitName(file.name) }, header: { 'Idempotency-Key': key } },
        headers: { 'Content-Type': 'application/octet-stream' },
        // The file itself is sent below.
        body: '',
        fetch: uploading(file, progress, calledOff),
      }),
    ),
  );
  await queryClient.invalidateQueries({ queryKey: keys.lists });
}
export const takeComplaintFileBack = (id: string, fileId: string) =>
  answerOf(api.POST('/api/complaints/{id}/commands/take-file-back', { params: on(id), body: { fileId } }));
export const complaintFileAddress = (id: string, fileId: string): string => `/api/complaints/${id}/files/${fileId}`;
