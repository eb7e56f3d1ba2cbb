import { describe, expect, it } from '@jest/globals';
import { answerOf, api } from './api';
import { ONCE } from './once';

let server: (request: Request) => Promise<Response>;
/** As in a browser, with that server behind it. */
const here = { baseUrl: 'http://here', fetch: (request: Request) => server(request) };

/** What the server, or the way to it, makes of each request, in their order. */
function answers(...made: readonly (number | 'lost')[]): string[] {
  const keys: string[] = [];
  const left = [...made];
  server = (request) => {
    keys.push(request.headers.get('Idempotency-Key') ?? '');
    const next = left.shift() ?? 200;
    if (next === 'lost') return Promise.reject(new TypeError('Failed to fetch'));
    const body = next < 300 ? { id: 'made' } : { code: next === 401 ? 'NOT_SIGNED_IN' : 'REFUSED' };
    return Promise.resolve(Response.json(body, { status: next }));
  };
  return keys;
}
const view = (name: string) =>
  answerOf(
    api.POST('/api/saved-views', { params: { header: ONCE }, body: { name, address: '/projects' }, ...here }),
  ).catch(() => null);

describe('an act beside projects', () => {
  it.each(['lost', 503, 502, 504, 401] as const)(
    'keeps its key while nobody knows what became of it: %s',
    async (how) => {
      const keys = answers(how, 201, 201);
      await view('late');
      await view('late');
      await view('late');
      const [first, again, next] = keys;
      expect(first).toMatch(/.{16}/);
      expect(again).toBe(first);
      expect(next).not.toBe(first);
    },
  );

  it('has a key of its own after a refusal, with other words, and elsewhere', async () => {
    const keys = answers(409, 'lost', 'lost', 201);
    await view('late');
    await view('late');
    await view('red');
    await answerOf(
      api.POST('/api/comments', {
        params: { header: ONCE },
        body: { projectId: 'p', itemId: null, kind: 'note', text: 'late', mentions: [] },
        ...here,
      }),
    );
    expect(new Set(keys).size).toBe(4);
    expect(keys).not.toContain(ONCE['Idempotency-Key']);
  });

  it('is one while two are under way', async () => {
    const keys = answers(201, 201);
    await Promise.all([view('late'), view('late')]);
    expect(new Set(keys).size).toBe(1);
  });
});
