import type { AnswerRow } from '@bangban/api-client';
import { answered } from '../client/problem';
import type { Sessions } from '../client/sessions';
import { OFFICER } from './scene';

export type ItemRow = AnswerRow<'/api/help-items'>;

/** Open items by project. */
export type OpenItems = ReadonlyMap<string, readonly ItemRow[]>;

/** Every open item of the city. */
export async function openItems(sessions: Sessions): Promise<OpenItems> {
  const client = await sessions.as(OFFICER);
  const found = new Map<string, ItemRow[]>();
  let cursor: string | undefined;
  do {
    const query = { open: 'true' as const, limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    const page = answered('open items', await client.GET('/api/help-items', { params: { query } }));
    for (const row of page.rows) found.set(row.projectId, [...(found.get(row.projectId) ?? []), row]);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}
