import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@bangban/api-client';
import { answerOf, api } from './api';
import { ONCE } from './once';
import { keys } from './query-keys';

const PAGE = 50;
const FEW = 20;

export type InvestorFilter = Omit<
  NonNullable<paths['/api/investors']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

export const readInvestors = (filter: InvestorFilter) => (cursor: string | null) =>
  answerOf(
    api.GET('/api/investors', {
      params: { query: { ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) } },
    }),
  );
export type InvestorPage = Awaited<ReturnType<ReturnType<typeof readInvestors>>>;
export type InvestorRow = InvestorPage['rows'][number];

/** Some entries that stand, by part of a name: to choose one. */
export const investorsNamed = (text: string) =>
  queryOptions({
    queryKey: keys.list('investors-named', { text }),
    queryFn: () =>
      answerOf(api.GET('/api/investors', { params: { query: { limit: FEW, ...(text === '' ? {} : { text }) } } })),
  });

export const investorQuery = (id: string) =>
  queryOptions({
    queryKey: keys.list('investor', { id }),
    queryFn: () => answerOf(api.GET('/api/investors/{id}', { params: { path: { id } } })),
  });
export type Investor = Awaited<ReturnType<NonNullable<ReturnType<typeof investorQuery>['queryFn']>>>;

/** Those that a new entry may repeat. */
export const alikeQuery = (name: string, code: string) =>
  queryOptions({
    queryKey: keys.list('investors-alike', { name, code }),
    queryFn: () =>
      answerOf(api.GET('/api/investors/alike', { params: { query: { name, ...(code === '' ? {} : { code }) } } })),
  });

type BodyOf<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type InvestorFacts = BodyOf<'/api/investors'>;
export type ContactFacts = BodyOf<'/api/investors/{id}/commands/add-contact'>;
export type ErasingGround = BodyOf<'/api/investors/{id}/commands/erase-contact'>['ground'];

const asked = (id: string) => ({ path: { id }, header: ONCE });

export const registerInvestor = (body: InvestorFacts) =>
  answerOf(api.POST('/api/investors', { params: { header: ONCE }, body }));
export const reviseInvestor = (id: string, body: InvestorFacts & { readonly reason: string }) =>
  answerOf(api.POST('/api/investors/{id}/commands/revise', { params: asked(id), body }));
export const addContact = (id: string, body: ContactFacts) =>
  answerOf(api.POST('/api/investors/{id}/commands/add-contact', { params: asked(id), body }));
export const reviseContact = (id: string, body: ContactFacts & { readonly contactId: string }) =>
  answerOf(api.POST('/api/investors/{id}/commands/revise-contact', { params: asked(id), body }));
export const removeContact = (id: string, contactId: string) =>
  answerOf(api.POST('/api/investors/{id}/commands/remove-contact', { params: asked(id), body: { contactId } }));
export const eraseContact = (id: string, contactId: string, ground: ErasingGround) =>
  answerOf(api.POST('/api/investors/{id}/commands/erase-contact', { params: asked(id), body: { contactId, ground } }));
export const mergeInvestors = (id: string, into: string, reason: string) =>
  answerOf(api.POST('/api/investors/{id}/commands/merge', { params: asked(id), body: { into, reason } }));
export const undoMerge = (id: string, reason: string) =>
  answerOf(api.POST('/api/investors/{id}/commands/undo-merge', { params: asked(id), body: { reason } }));
