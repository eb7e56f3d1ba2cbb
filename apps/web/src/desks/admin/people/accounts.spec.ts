import { describe, expect, it } from '@jest/globals';
import { ADMIN_ROLES, ROLES } from '@bangban/kernel';
import { newPassword, passwordFrom, rolesClosed } from './accounts';

describe('roles', () => {
  it('of an administrator stand alone', () => {
    expect(rolesClosed(['system-admin'], { kind: null })).toEqual(ROLES.filter((role) => role !== 'system-admin'));
    expect(rolesClosed([], { kind: null })).toEqual([]);
  });

  it('that watch stand apart from those that are watched', () => {
    expect(rolesClosed(['unit-head', 'promotion-officer'], { kind: 'inside' })).toEqual([
      ...['inspector', 'supervision-head', 'investor-contact', ...ADMIN_ROLES],
    ]);
  });

  it('never cross from one kind of account to the other', () => {
    expect(rolesClosed([], { kind: 'inside' })).toEqual(['investor-contact']);
    expect(rolesClosed([], { kind: 'outside' })).toEqual(ROLES.filter((role) => role !== 'investor-contact'));
  });
});

describe('a first password', () => {
  it('is long enough, in groups, and every time another', () => {
    const made = new Set(Array.from({ length: 50 }, newPassword));
    expect(made.size).toBe(50);
    for (const password of made) expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{2}$/);
  });

  it('prefers no letter: bytes beyond a whole number of alphabets are passed over', () => {
    expect(passwordFrom(new Uint8Array(64).fill(255))).toBe('');
    expect(passwordFrom(Uint8Array.from({ length: 14 }, (_, index) => index))).toBe('abcd-efgh-jkmn-pq');
  });
});
