import type { Answer } from '@bangban/api-client';
import { answerOf, api } from './api';

type Page = Answer<'/api/help-items/clocks'>;
export type ItemReceipt = Page['rows'][number];

export interface Receipts {
  readonly of: ReadonlyMap<string, ItemReceipt>;
  readonly names: Page['names'];
}

const AT_ONCE = 20;
/** Each is counted anew from the events of its item: a file of more is asked for in parts. */
export const MOST_RECEIPTS = 500;

/** Why the limits of these items end when they end, one after the other: others have their turn between. */
export async function readReceipts(itemIds: readonly string[]): Promise<Receipts> {
  const ids = [...new Set(itemIds)];
  const of = new Map<string, ItemReceipt>();
  const names: Record<string, string> = {};
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const query = { ids: ids.slice(at, at + AT_ONCE).join(',') };
    const page = await answerOf(api.GET('/api/help-items/clocks', { params: { query } }));
    for (const row of page.rows) of.set(row.itemId, row);
    Object.assign(names, page.names);
  }
  return { of, names };
}

/** Where the same receipt is computed again. */
export const receiptAddress = ({ itemId, receipt }: Pick<ItemReceipt, 'itemId' | 'receipt'>): string =>
  `/api/help-items/${itemId}/clock?asOf=${receipt.asOf}&seq=${receipt.upTo.seq}`;

/** Every paper that it names, by its SHA-256. */
export function papersOf({ receipt: { clocks, extensions, rests } }: Pick<ItemReceipt, 'receipt'>): readonly string[] {
  return [
    ...new Set([
      ...clocks.flatMap(({ deadlines }) => deadlines.flatMap(({ files }) => files)),
      ...rests.flatMap(({ asked }) => asked?.files ?? []),
      ...extensions.flatMap(({ asked }) => asked.files),
    ]),
  ];
}
