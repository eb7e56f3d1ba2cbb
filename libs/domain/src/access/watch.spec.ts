import { describe, expect, it } from '@jest/globals';
import { ADMIN_ROLES } from '@bangban/kernel';
import { watchFaults } from '../rules/watch-faults';
import { CITY } from '../testing/city.spec-support';
import { DEFAULT_WATCH } from './access-policy';
import { watchedBy, watchers } from './watch';

describe('administrators', () => {
  it('are each watched by another, and nobody by their own kind', () => {
    expect(watchFaults(DEFAULT_WATCH)).toEqual([]);
    for (const role of ADMIN_ROLES)
      expect(DEFAULT_WATCH.some(({ acts, by }) => acts === role && by !== role)).toBe(true);
    expect(watchedBy(['audit-admin'], DEFAULT_WATCH)).toEqual(['system-admin', 'security-admin']);
    expect(watchedBy(['security-admin'], DEFAULT_WATCH)).toEqual(['audit-admin']);
    expect(watchedBy(['system-admin'], DEFAULT_WATCH)).toEqual([]);
    expect(watchedBy(['helpdesk-officer'], DEFAULT_WATCH)).toEqual([]);
  });

  it('are told as people', () => {
    const found = watchers(CITY, DEFAULT_WATCH).map(({ personId, roles }) => [personId, roles]);
    expect(found.every(([, roles]) => (roles?.length ?? 0) > 0)).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  it('may not be left alone by a policy', () => {
    const texts = (watch: Parameters<typeof watchFaults>[0]): readonly string[] =>
      watchFaults(watch).map(({ text }) => text.en);
    expect(texts([])).toEqual(['nobody hears of what one administrator does']);
    expect(texts([...DEFAULT_WATCH, { acts: 'audit-admin', by: 'audit-admin' }])).toEqual([
      'an administrator does not watch their own kind',
    ]);
    expect(texts([...DEFAULT_WATCH, { acts: 'leader', by: 'audit-admin' }])).toEqual([
      'is no act of an administrator told to the one of security or of the audit',
    ]);
  });
});
