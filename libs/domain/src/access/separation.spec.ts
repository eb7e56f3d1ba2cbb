import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ADMIN_ROLES,
  functionTaken,
  kindOfRole,
  type Role,
  ROLES,
  rolesApart,
  type Standing,
  standingFault,
} from '@bangban/kernel';
import type { SubstitutionRules } from '@bangban/contract';
import { standingFaults } from '../rules/standing-faults';
import { DEFAULT_ACCESS, DEFAULT_SEPARATION } from './access-policy';
import { DEFAULT_POLICY } from '../policy/default-policy';

const person = (roles: readonly Role[], more: Partial<Standing> = {}): Standing => ({
  kind: null,
  roles,
  unitId: null,
  unitsOf: [],
  ...more,
});
const faultOf = (roles: readonly Role[], more: Partial<Standing> = {}): string | null =>
  standingFault(person(roles, more), DEFAULT_SEPARATION);

describe('roles of one person', () => {
  it.each([
    ['inspector', 'unit-handler'],
    ['inspector', 'helpdesk-officer'],
    ['supervision-head', 'helpdesk-officer'],
    ['supervision-head', 'unit-handler'],
    ['system-admin', 'security-admin'],
    ['audit-admin', 'inspector'],
    ['investor-contact', 'helpdesk-officer'],
  ] as const)('%s is not %s as well', (first, second) => {
    expect([faultOf([first, second]), faultOf([second, first])]).toEqual(['ROLES_INCOMPATIBLE', 'ROLES_INCOMPATIBLE']);
  });

  it.each([
    ['unit-head', 'helpdesk-officer'],
    ['supervision-head', 'inspector'],
    ['supervision-head', 'unit-head'],
    ['promotion-officer', 'unit-handler'],
  ] as const)('%s may be %s as well', (first, second) => {
    expect(faultOf([first, second])).toBeNull();
  });

  it('are apart whatever else stands beside them, and in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ROLES]), (roles) => {
        const apart = rolesApart(roles, DEFAULT_SEPARATION);
        const alone = roles.length > 1 && roles.some((role) => DEFAULT_SEPARATION.alone.includes(role));
        const pair = DEFAULT_SEPARATION.apart.some((pair) => pair.every((each) => roles.includes(each)));
        expect(apart !== null).toBe(alone || pair);
      }),
    );
  });
});

describe('the two kinds of account', () => {
  it('are never crossed by a role, once the first one said which', () => {
    for (const role of ROLES) {
      const other = kindOfRole(role) === 'inside' ? 'outside' : 'inside';
      expect([role, faultOf([role], { kind: kindOfRole(role) }), faultOf([role], { kind: other })]).toEqual([
        role,
        null,
        'PERSON_KIND',
      ]);
    }
    expect(faultOf([], { kind: 'outside' })).toBeNull();
  });

  it('leave an outsider in no unit, at the head of none, and answering in none', () => {
    expect(faultOf(['investor-contact'], { unitId: 'park' })).toBe('PERSON_KIND');
    expect(faultOf(['investor-contact'], { unitsOf: ['park'] })).toBe('PERSON_KIND');
    expect(faultOf([], { kind: 'outside', unitsOf: ['park'] })).toBe('PERSON_KIND');
    expect(faultOf(['unit-head'], { kind: 'inside', unitId: 'park', unitsOf: ['park'] })).toBeNull();
  });

  it('leave an administrator at the head of no unit', () => {
    for (const role of ADMIN_ROLES) expect(faultOf([role], { unitsOf: ['park'] })).toBe('ROLES_INCOMPATIBLE');
  });
});

describe('a post of an office', () => {
  it('is held there alone, by whoever is in a unit at all', () => {
    for (const role of ['inspector', 'supervision-head'] as const) {
      const there = (unitId: string | null, functions: readonly string[]) => faultOf([role], { unitId, functions });
      expect([there(null, []), there('office', ['supervision']), there('park', ['park']), there('none', [])]).toEqual([
        null,
        null,
        'ROLE_OF_OFFICE',
        'ROLE_OF_OFFICE',
      ]);
    }
    expect(faultOf(['unit-handler'], { unitId: 'park', functions: ['park'] })).toBeNull();
  });
});

describe('the rows of who stands in for whom', () => {
  const faults = (standIns: SubstitutionRules['standIns'], offices = DEFAULT_SEPARATION.offices): readonly unknown[] =>
    standingFaults({
      substitution: { ...DEFAULT_ACCESS.substitution, standIns },
      separation: { ...DEFAULT_SEPARATION, offices },
    }).map(({ path, text }) => [path.slice(2).join('/'), text.en]);

  it('name officials, somebody for each, and each post once', () => {
    expect(standingFaults(DEFAULT_ACCESS)).toEqual([]);
    const side = 'an administrator and an outsider stand in for nobody';
    expect(faults([{ of: 'leader', by: ['investor-contact', 'leader'] }])).toEqual([['standIns/0', side]]);
    expect(faults([{ of: 'audit-admin', by: null }])).toEqual([['standIns/0', side]]);
    const nobody = 'leaves nobody who could stand in';
    expect(faults([{ of: 'leader', by: [] }])).toEqual([['standIns/0', nobody]]);
    expect(faults([{ of: 'inspector', by: ['unit-handler', 'leader'] }])).toEqual([['standIns/0', nobody]]);
    expect(
      faults([
        { of: 'leader', by: null },
        { of: 'leader', by: ['leader'] },
      ]),
    ).toEqual([['standIns/1', 'stands twice']]);
    expect(faults([], [{ role: 'system-admin', function: 'supervision' }])).toEqual([
      ['offices/0', 'is a post of no office'],
    ]);
  });
});

describe('a function that is one unit’s', () => {
  const centre = { id: 'help-centre', functions: ['help-centre'], active: true };

  it('is not carried by a second active one', () => {
    const second = { id: 'other', functions: ['park', 'help-centre'], active: true };
    expect(functionTaken(second, [centre], DEFAULT_SEPARATION)).toEqual({ name: 'help-centre', unitId: 'help-centre' });
    expect(functionTaken({ ...second, active: false }, [centre], DEFAULT_SEPARATION)).toBeNull();
    expect(functionTaken(second, [{ ...centre, active: false }], DEFAULT_SEPARATION)).toBeNull();
    expect(functionTaken(centre, [centre], DEFAULT_SEPARATION)).toBeNull();
  });

  it('is each that the policy hands work to; parks and counties are many', () => {
    const named = JSON.stringify(DEFAULT_POLICY).matchAll(/"function:([a-z-]+)"/g);
    const wanted = [...new Set([...named].map(([, name = '']) => name))];
    expect(wanted.filter((name) => !DEFAULT_SEPARATION.singular.includes(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(10);
    expect(DEFAULT_SEPARATION.singular).not.toContain('park');
  });
});
