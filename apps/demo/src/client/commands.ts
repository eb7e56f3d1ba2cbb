import type { ApiClient, paths, Shape } from '@bangban/api-client';
import { answered } from './problem';

type Prefix = '/api/projects/{projectId}/commands/';
type CommandPath = Extract<keyof paths, `${Prefix}${string}`>;

/** Every command of a project, by the name it has in addresses. */
export type Slug = CommandPath extends `${Prefix}${infer Name}` ? Name : never;
export type Payload<S extends Slug> = paths[`${Prefix}${S}`]['post']['requestBody']['content']['application/json'];
export type Done = Shape<'CommandAnswer'>;
export type LeadPayload = paths['/api/projects']['post']['requestBody']['content']['application/json'];

export interface Given<S extends Slug> {
  readonly projectId: string;
  readonly slug: S;
  readonly payload: Payload<S>;
  /** The same key gives the same answer, however often it is sent. */
  readonly key: string;
}

/** One command on a project. @throws ApiProblem */
export async function giveCommand<S extends Slug>(client: ApiClient, given: Given<S>): Promise<Done> {
  const { key, payload, projectId, slug } = given;
  const path: CommandPath = `/api/projects/{projectId}/commands/${slug}`;
  const answer = await client.POST(path, {
    params: { path: { projectId }, header: { 'Idempotency-Key': key } },
    body: payload,
  });
  return answered(`${slug} (${key})`, answer);
}

/** A new project. @throws ApiProblem */
export async function registerLead(client: ApiClient, payload: LeadPayload, key: string): Promise<Done> {
  const params = { header: { 'Idempotency-Key': key } };
  return answered(`register-lead (${key})`, await client.POST('/api/projects', { params, body: payload }));
}
