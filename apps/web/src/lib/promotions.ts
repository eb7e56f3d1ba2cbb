import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { fitName, type Sent } from './files';
import { askBeforeLeaving } from './leaving';
import { ONCE } from './once';
import { keys } from './query-keys';
import { queryClient } from './query-client';
import { uploading } from './slow-requests';

const PAGE = 50;

export type PromotionFilter = Omit<
  NonNullable<paths['/api/promotions']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

export const readPromotions = (filter: PromotionFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/promotions', {
      params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type PromotionList = Awaited<ReturnType<ReturnType<typeof readPromotions>>>;
export type PromotionRow = PromotionList['rows'][number];

export const promotionQuery = (id: string) =>
  queryOptions({
    queryKey: keys.list('promotion', { id }),
    queryFn: () => answerOf(api.GET('/api/promotions/{id}', { params: { path: { id } } })),
  });
export type PromotionPage = Awaited<ReturnType<NonNullable<ReturnType<typeof promotionQuery>['queryFn']>>>;

type BodyOf<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type Sheet = BodyOf<'/api/promotions'>;
export type LeadAsked = BodyOf<'/api/promotions/{id}/commands/turn-into-lead'>;
const asked = (id: string) => ({ path: { id }, header: ONCE });

export const draftPromotion = (body: Sheet) =>
  answerOf(api.POST('/api/promotions', { params: { header: ONCE }, body }));
export const revisePromotion = (id: string, body: Sheet & { readonly reason: string }) =>
  answerOf(api.POST('/api/promotions/{id}/commands/revise', { params: asked(id), body }));
export const keepPromotion = (id: string) =>
  answerOf(api.POST('/api/promotions/{id}/commands/keep', { params: asked(id), body: {} }));
export const releasePromotion = (id: string) =>
  answerOf(api.POST('/api/promotions/{id}/commands/release', { params: asked(id), body: {} }));
export const unreleasePromotion = (id: string, reason: string) =>
  answerOf(api.POST('/api/promotions/{id}/commands/unrelease', { params: asked(id), body: { reason } }));
export const withdrawPromotion = (id: string, reason: string) =>
  answerOf(api.POST('/api/promotions/{id}/commands/withdraw', { params: asked(id), body: { reason } }));
export const turnIntoLead = (id: string, body: LeadAsked) =>
  answerOf(api.POST('/api/promotions/{id}/commands/turn-into-lead', { params: asked(id), body }));

export const LARGEST_LEAFLET = 20 * 1024 * 1024;

/** @throws ApiProblem `FILE_TYPE`, `BODY_TOO_LARGE`; DOMException `AbortError` when called off */
export async function attachLeaflet(id: string, { calledOff, file, key, progress }: Sent): Promise<void> {
  await askBeforeLeaving(() =>
    answerOf(
      api.POST('/api/promotions/{id}/leaflets', {
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
export const removeLeaflet = (id: string, leafletId: string, reason: string) =>
  answerOf(
    api.POST('/api/promotions/{id}/commands/remove-leaflet', { params: asked(id), body: { leafletId, reason } }),
  );
/** Of a sheet in the library, or as the public page has it. */
export const leafletAddress = (of: 'promotions' | 'offered-projects', id: string, leafletId: string): string =>
  `/api/${of}/${id}/leaflets/${leafletId}`;
