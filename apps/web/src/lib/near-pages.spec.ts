import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { flatten, isBehind, nearPages, type View } from './near-pages';

const LENGTH = 20;
const SIZE = 2;

describe('a long list', () => {
  let rows: string[];
  let asked: (string | null)[];
  let view: View;
  let client: QueryClient;
  let observer: InfiniteQueryObserver<never>;
  let leave: () => void;

  const read = (cursor: string | null) => {
    asked.push(cursor);
    const from = cursor === null ? 0 : rows.findIndex((row) => row > cursor);
    const page = from < 0 ? [] : rows.slice(from, from + SIZE);
    const nextCursor = from >= 0 && from + SIZE < rows.length ? (page.at(-1) ?? null) : null;
    return Promise.resolve({ rows: page, nextCursor });
  };
  const pages = () => {
    const { data } = observer.getCurrentResult() as unknown as {
      data?: { pages: Parameters<typeof flatten<string>>[0] };
    };
    return data?.pages ?? [];
  };
  const shown = (): readonly string[] => flatten(pages(), (row) => row).rows;
  const change = (): Promise<void> => client.invalidateQueries({ queryKey: ['list'] });
  async function catchUp(): Promise<void> {
    view.catchingUp = true;
    await observer.refetch();
    view.catchingUp = false;
  }

  beforeEach(async () => {
    rows = Array.from({ length: LENGTH }, (_, n) => `r${String(n).padStart(2, '0')}`);
    [asked, view] = [[], { first: 0, last: 0, catchingUp: false }];
    client = new QueryClient();
    observer = new InfiniteQueryObserver(client, nearPages(['list'], read, view) as never) as never;
    leave = observer.subscribe(() => undefined);
    await observer.refetch();
    while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
    asked = [];
  });
  afterEach(() => {
    leave();
    client.clear();
  });

  it('is read whole as it is scrolled, once', () => {
    expect(shown()).toEqual(rows);
    expect(isBehind(pages(), { first: 0, last: 9, catchingUp: false })).toBe(false);
  });

  it('reads its beginning and what is in view after a change, whatever else was scrolled through', async () => {
    Object.assign(view, { first: 5, last: 6 });
    await change();
    expect(asked).toEqual([null, 'r09', 'r11']);
    expect(shown()).toEqual(rows);
  });

  it('reads what comes into view later, and nothing twice', async () => {
    await change();
    asked = [];
    Object.assign(view, { first: 3, last: 4 });
    expect(isBehind(pages(), view)).toBe(true);
    await catchUp();
    expect(asked).toEqual(['r05', 'r07']);
    expect(isBehind(pages(), view)).toBe(false);
    Object.assign(view, { first: 4, last: 5 });
    await catchUp();
    expect(asked).toEqual(['r05', 'r07', 'r09']);
    expect(isBehind(pages(), { first: 3, last: 5, catchingUp: false })).toBe(false);
    expect(isBehind(pages(), { first: 7, last: 7, catchingUp: false })).toBe(true);
  });

  it('loses no row that a new one has pushed over the end of its page', async () => {
    rows = ['r00', 'r00a', ...rows.slice(1)];
    await change();
    expect(shown().slice(0, 2)).toEqual(['r00', 'r00a']);
    for (let at = 1; at < 10; at += 1) {
      Object.assign(view, { first: at, last: at });
      await catchUp();
    }
    while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
    expect(shown()).toEqual(rows);
  });

  it('shows a row once that has moved from where nobody looks to where somebody does', async () => {
    Object.assign(view, { first: 7, last: 7 });
    // The second row of the second page now stands on the eighth.
    const moved = pages()[1]?.page.rows[1] as string;
    const before = flatten(pages(), (row) => row);
    const later = pages().map((each, at) =>
      at === 7 ? { round: 1, page: { ...each.page, rows: [moved, ...each.page.rows] } } : each,
    );
    const now = flatten(later, (row) => row);
    expect(now.rows).toHaveLength(before.rows.length);
    expect(now.pageOf[now.rows.indexOf(moved)]).toBe(7);
  });

  it('forgets pages that are no more', async () => {
    Object.assign(view, { first: 4, last: 4 });
    rows = rows.slice(0, 10);
    await change();
    expect(shown()).toEqual(rows);
  });

  it('is read from where it stands when something changes while it catches up', async () => {
    await change();
    Object.assign(view, { first: 3, last: 3, catchingUp: true });
    asked = [];
    await change();
    expect(asked).toEqual([null, 'r05']);
  });
});
