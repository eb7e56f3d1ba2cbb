import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { api } from './api';
import { uploadFile } from './files';
import { queryClient } from './query-client';

const page = globalThis as { window?: EventTarget };
beforeEach(() => {
  page.window = new EventTarget();
});
afterEach(() => {
  delete page.window;
  jest.restoreAllMocks();
});

describe('a file that is sent again', () => {
  it('goes under the key of its first try, so that the record keeps it once', async () => {
    const sent: unknown[] = [];
    jest.spyOn(queryClient, 'invalidateQueries').mockResolvedValue();
    jest.spyOn(api, 'POST').mockImplementation(((_: string, options: { params: { header?: unknown } }) => {
      sent.push(options.params.header);
      return Promise.resolve({ data: { id: 'id', sha256: 'sha' }, response: { ok: true } });
    }) as never);
    const file = new File(['x'], 'a.pdf');
    const upload = { key: 'a-key-of-its-own', projectId: 'p', itemId: null, file, progress: () => undefined };
    for (let tries = 0; tries < 2; tries += 1) await uploadFile({ ...upload, calledOff: new AbortController().signal });
    expect(sent).toEqual([{ 'Idempotency-Key': 'a-key-of-its-own' }, { 'Idempotency-Key': 'a-key-of-its-own' }]);
  });
});
