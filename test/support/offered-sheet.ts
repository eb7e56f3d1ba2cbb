import { randomUUID } from 'node:crypto';
import { accepted, type Http } from './http';

/** A sheet of the library with a leaflet, by one, which another has released. */
export async function offerSheet(
  place: { readonly as: (personId: string) => Promise<Http> },
  { leaflet, name }: { readonly name: string; readonly leaflet: string },
): Promise<void> {
  const [writer, head] = [await place.as('promoter'), await place.as('bureau-head')];
  const sheet = {
    name,
    nameEn: null,
    summary: '配套园区标准厂房，原料就近供应。',
    summaryEn: null,
    industry: '现代农业',
    siteUnitId: 'park',
    contactUnitId: 'promotion-bureau',
    money: null,
    landMu: null,
    mode: 'open',
  };
  const key = () => ({ 'idempotency-key': randomUUID() });
  const { id } = accepted(await writer.post<{ id: string }>('/api/promotions', sheet, key()));
  const headers = { ...key(), 'content-type': 'application/octet-stream' };
  const body = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
  const query = { name: leaflet };
  accepted(await writer.send(`/api/promotions/${id}/leaflets`, { method: 'POST', query, headers, body }));
  accepted(await writer.post(`/api/promotions/${id}/commands/keep`, {}, key()));
  accepted(await head.post(`/api/promotions/${id}/commands/release`, {}, key()));
}
