import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@bangban/identity';
import { CallerMemory, type Credential } from './caller-memory';

const caller = (personId: string, directoryVersion: string | null = '1'): Caller => ({
  principal: { personId, actingFor: null, roles: ['helpdesk-officer'], unitId: null, headOf: [] },
  ownRoles: ['helpdesk-officer'],
  by: 'token',
  sessionId: null,
  csrfToken: null,
  passwordDue: false,
  endsAt: new Date(0),
  directoryVersion,
});
const token = (secretHash: string): Credential => ({ by: 'token', secretHash });

describe('whom a secret stood for a moment ago', () => {
  it('is known for half a minute from the last reading', () => {
    let now = 0;
    const memory = new CallerMemory(() => now);
    memory.keep(token('a'), caller('officer'));
    now = 29_999;
    expect(memory.find(token('a'))?.principal.personId).toBe('officer');
    now = 30_000;
    expect(memory.find(token('a'))).toBeNull();
  });

  it('is forgotten when it was found not to count', () => {
    const memory = new CallerMemory();
    memory.keep(token('a'), caller('officer'));
    memory.keep(token('a'), null);
    expect(memory.find(token('a'))).toBeNull();
  });

  it('is never somebody who acts for another, or did so', () => {
    const memory = new CallerMemory();
    memory.keep(token('a'), caller('officer'));
    memory.keep(token('a'), caller('officer', null));
    expect(memory.find(token('a'))).toBeNull();
  });

  it('is not found by a secret of another kind', () => {
    const memory = new CallerMemory();
    memory.keep(token('a'), caller('officer'));
    expect(memory.find({ by: 'session', secretHash: 'a' })).toBeNull();
  });

  it('is limited: the one longest unread goes first', () => {
    const memory = new CallerMemory();
    for (let n = 0; n <= 10_000; n += 1) memory.keep(token(`${n}`), caller(`${n}`));
    expect(memory.find(token('0'))).toBeNull();
    expect(memory.find(token('1'))?.principal.personId).toBe('1');
    expect(memory.find(token('10000'))?.principal.personId).toBe('10000');
  });
});
