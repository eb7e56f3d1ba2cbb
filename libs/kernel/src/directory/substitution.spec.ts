import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/instant';
import { type Role, ROLES } from './directory';
import { type Substitution, substitutionFault, substitutesOf } from './substitution';

const person = (...roles: Role[]): { active: boolean; roles: Role[] } => ({ active: true, roles });
const people = {
  leader: person('leader'),
  officer: person('helpdesk-officer'),
  handler: person('unit-handler'),
  head: person('unit-head'),
  contact: person('investor-contact'),
  admin: person('security-admin'),
  inspector: person('inspector'),
  clerk: person(),
  gone: { active: false, roles: ['leader'] as Role[] },
};
const anybody = ROLES.map((of): { of: Role; by: Role[] | null } => ({ of, by: null }));
const rules = {
  substitution: { longestDays: 92, aheadDays: 366, standIns: anybody, namedBy: [] },
  separation: { apart: [['inspector', 'unit-handler']] as [Role, Role][] },
};
const today = '2026-09-17';
const of = (principalId: string, substituteId: string, fromDate = today, toDate = '2026-09-30'): Substitution => ({
  principalId,
  substituteId,
  fromDate,
  toDate,
});
const fault = (wanted: Substitution, standing: readonly Substitution[] = [], by = rules): string | null =>
  substitutionFault(wanted, { people, standing, today, rules: by });

describe('who may act for whom', () => {
  it('officials for officials, for a term, and not in the past', () => {
    expect(fault(of('leader', 'officer'))).toBeNull();
    expect(fault(of('leader', 'leader'))).toBe('SUBSTITUTE_SELF');
    expect(fault(of('leader', 'gone'))).toBe('PERSON_GONE');
    expect(fault(of('leader', 'officer', today, addDays(today, 91)))).toBeNull();
    expect(fault(of('leader', 'officer', today, addDays(today, 92)))).toBe('SUBSTITUTE_TOO_LONG');
    expect(fault(of('leader', 'officer', '2199-01-01', '2199-01-02'))).toBe('SUBSTITUTE_TOO_FAR');
    expect(fault(of('leader', 'officer', '2026-09-01', '2026-09-16'))).toBe('SUBSTITUTE_OVER');
  });

  it('neither outsiders nor administrators, on either side', () => {
    for (const [side, code] of [
      ['contact', 'SUBSTITUTE_OUTSIDE'],
      ['admin', 'SUBSTITUTE_ADMINISTRATOR'],
    ] as const) {
      expect(fault(of(side, 'officer'))).toBe(code);
      expect(fault(of('leader', side))).toBe(code);
    }
  });

  it('as the policy has it: each post of the one away by a post of the other, and none that are kept apart', () => {
    expect([fault(of('inspector', 'handler')), fault(of('handler', 'inspector'))]).toEqual([
      'SUBSTITUTE_APART',
      'SUBSTITUTE_APART',
    ]);
    expect([fault(of('inspector', 'officer')), fault(of('leader', 'clerk')), fault(of('clerk', 'leader'))]).toEqual([
      null,
      null,
      null,
    ]);
    const standIns = [{ of: 'leader' as const, by: ['leader', 'unit-head'] as Role[] }];
    const narrow = { ...rules, substitution: { ...rules.substitution, standIns } };
    expect(fault(of('leader', 'head'), [], narrow)).toBeNull();
    for (const id of ['officer', 'clerk']) expect(fault(of('leader', id), [], narrow)).toBe('SUBSTITUTE_POST');
    // No row: nobody.
    expect(fault(of('officer', 'head'), [], narrow)).toBe('SUBSTITUTE_POST');
    const directory = {
      version: 1,
      units: {},
      people: Object.fromEntries(
        Object.entries(people).map(([id, each]) => [id, { id, name: id, unitId: null, ...each }]),
      ),
      substitutions: [of('leader', 'officer'), of('inspector', 'handler')],
    };
    expect(substitutesOf(directory, 'leader', today, rules)).toEqual(['officer']);
    expect(substitutesOf(directory, 'leader', today, narrow)).toEqual([]);
    expect(substitutesOf(directory, 'inspector', today, rules)).toEqual([]);
  });

  it('one at a time: the same row again, another beside it and a day in common are refused', () => {
    const standing = [of('leader', 'officer')];
    expect(fault(of('leader', 'officer'), standing)).toBe('SUBSTITUTE_OVERLAP');
    expect(fault(of('leader', 'handler', '2026-09-30', '2026-10-05'), standing)).toBe('SUBSTITUTE_OVERLAP');
    expect(fault(of('leader', 'handler', '2026-10-01', '2026-10-05'), standing)).toBeNull();
  });

  it('never in a ring, however long, unless it is over by then', () => {
    const standing = [of('leader', 'officer'), of('officer', 'handler')];
    expect(fault(of('officer', 'leader'), standing.slice(0, 1))).toBe('SUBSTITUTE_RING');
    expect(fault(of('handler', 'leader'), standing)).toBe('SUBSTITUTE_RING');
    expect(fault(of('handler', 'leader', '2026-10-01', '2026-10-05'), standing)).toBeNull();
  });

  it('whatever was accepted, one after the other: nobody has two on a day, and nobody is reached from themselves', () => {
    const ids = ['leader', 'officer', 'handler', 'head'];
    const wanted = fc.record({
      principalId: fc.constantFrom(...ids),
      substituteId: fc.constantFrom(...ids),
      fromDate: fc.nat(40).map((days) => addDays(today, days)),
      length: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 25 }), (list) => {
        const standing: Substitution[] = [];
        for (const { length, ...each } of list) {
          const next = { ...each, toDate: addDays(each.fromDate, length) };
          if (fault(next, standing) === null) standing.push(next);
        }
        for (let days = 0; days <= 60; days += 1) {
          const day = addDays(today, days);
          const now = standing.filter(({ fromDate, toDate }) => fromDate <= day && day <= toDate);
          const next = new Map(now.map(({ principalId, substituteId }) => [principalId, substituteId]));
          expect(next.size).toBe(now.length);
          for (const start of next.keys()) {
            let at = next.get(start);
            for (let steps = 0; at !== undefined && steps < ids.length; steps += 1) {
              expect(at).not.toBe(start);
              at = next.get(at);
            }
          }
        }
      }),
    );
  });
});

describe('who acts for somebody today', () => {
  it('by the day, and only while both are in office and on the same side', () => {
    const directory = {
      version: 1,
      units: {},
      people: Object.fromEntries(
        Object.entries(people).map(([id, each]) => [id, { id, name: id, unitId: null, ...each }]),
      ),
      substitutions: [of('leader', 'officer'), of('head', 'contact'), of('handler', 'gone')],
    };
    expect(substitutesOf(directory, 'leader', '2026-09-16', rules)).toEqual([]);
    expect(substitutesOf(directory, 'leader', '2026-09-30', rules)).toEqual(['officer']);
    expect(substitutesOf(directory, 'leader', '2026-10-01', rules)).toEqual([]);
    expect(['head', 'handler'].map((id) => substitutesOf(directory, id, today, rules))).toEqual([[], []]);
  });
});
