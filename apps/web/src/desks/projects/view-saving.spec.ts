import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { api } from '../../lib/api';
import { viewSaving } from './view-saving';

afterEach(() => {
  jest.restoreAllMocks();
});

const VIEW = { name: '逾期', address: '/projects?light=red' };

describe('a view that is kept', () => {
  it('goes under the key of its first try until it is kept; another view, or the next time, has its own', async () => {
    const keys: string[] = [];
    let away = true;
    jest.spyOn(api, 'POST').mockImplementation(((
      _: string,
      options: { params: { header: Record<string, string> } },
    ) => {
      keys.push(options.params.header['Idempotency-Key'] ?? '');
      if (away) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve({ data: { id: 'id' }, response: { ok: true } });
    }) as never);
    const save = viewSaving();
    await expect(save(VIEW)).rejects.toThrow();
    away = false;
    await save(VIEW);
    await save(VIEW);
    await save({ ...VIEW, name: '红灯' });
    const [first, again, next, other] = keys;
    expect(first).toMatch(/.{8}/);
    expect(again).toBe(first);
    expect(new Set([first, next, other]).size).toBe(3);
  });
});
