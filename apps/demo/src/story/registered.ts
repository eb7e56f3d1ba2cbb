import { answered } from '../client/problem';
import type { Sessions } from '../client/sessions';
import { OFFICER } from './scene';

export interface Registered {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly status: string;
}

/** The projects that stand already, oldest first. */
export async function registered(sessions: Sessions): Promise<readonly Registered[]> {
  const client = await sessions.as(OFFICER);
  const { rows } = answered('projects', await client.GET('/api/projects', { params: { query: { limit: 200 } } }));
  return [...rows].reverse();
}
