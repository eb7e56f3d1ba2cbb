import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@bangban/identity';
import { CallerMemory } from './caller-memory';

const caller = (personId: string, actingFor: string | null = null): Caller => ({
  principal: { personId, actingFor, roles: ['helpdesk-officer'], unitId: null, headOf: [] },
  ...{ ownRoles: ['helpdesk-officer'], by: 'token', sessionId: null, csrfToken: null, directoryVersion: '1' },
});

describe('whom a secret stood for a moment ago', () => {
  it('is known for half a minute from the last reading', () => {
    let now = 0;
    const memory = new CallerMemory(() => now);
    memory.keep('a', caller('officer'));
    now = 29_999;
    expect(memory.find('a')?.principal.personId).toBe('officer');
    now = 30_000;
    expect(memory.find('a')).toBeNull();
  });

  it('is forgotten when it was found not to count', () => {
    const memory = new CallerMemory();
    memory.keep('a', caller('officer'));
    memory.keep('a', null);
    expect(memory.find('a')).toBeNull();
  });

  it('is never somebody who acts for another', () => {
    const memory = new CallerMemory();
    memory.keep('a', caller('officer'));
    memory.keep('a', caller('officer', 'leader-1'));
    expect(memory.find('a')).toBeNull();
  });

  it('is limited: the one longest unread goes first', () => {
    const memory = new CallerMemory();
    for (let n = 0; n <= 10_000; n += 1) memory.keep(`${n}`, caller(`${n}`));
    expect(memory.find('0')).toBeNull();
    expect(memory.find('1')?.principal.personId).toBe('1');
    expect(memory.find('10000')?.principal.personId).toBe('10000');
  });
});
