import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from '@jest/globals';
import type { LiveState } from './live';
import { type Meeting, meetingQuery } from './meetings';

const ID = '00000000-0000-4000-8000-000000000001';

/** After how long an open page asks again by itself. */
function askedAgain(live: LiveState, status: Meeting['status']): number | false | undefined {
  const client = new QueryClient();
  const query = meetingQuery(ID, live);
  client.setQueryData(query.queryKey, { meeting: { status } } as never);
  const found = client.getQueryCache().find({ queryKey: query.queryKey });
  const { refetchInterval: every } = query as { refetchInterval?: (found: unknown) => number | false };
  return every?.(found);
}

describe('the page of an open meeting', () => {
  it.each(['live', 'connecting'] as const)('asks for nothing by itself while the stream is %s', (live) => {
    expect([askedAgain(live, 'in-session'), askedAgain(live, 'gathering')]).toEqual([false, false]);
  });

  it('asks again and again where it is away, in the room more often', () => {
    expect([askedAgain('away', 'in-session'), askedAgain('away', 'gathering')]).toEqual([5_000, 60_000]);
  });
});
