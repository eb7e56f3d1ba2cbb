import { describe, expect, it } from '@jest/globals';
import { type Capability, capabilitiesOf, DEFAULT_ACCESS } from '@bangban/domain';
import type { Role } from '@bangban/kernel';
import { firstSection, sectionsFor } from './sections';

const who = (...roles: Role[]): { capabilities: readonly Capability[] } => ({
  capabilities: capabilitiesOf(
    { ownRoles: roles, principal: { personId: 'me', actingFor: null, roles, unitId: null, headOf: [] } },
    { version: 1, units: {}, people: {} },
    DEFAULT_ACCESS,
  ),
});
const open = (...roles: Role[]): string[] =>
  sectionsFor(who(...roles))
    .filter(({ allowed }) => allowed)
    .map(({ key }) => key);

describe('administration', () => {
  it('gives each of the three what is theirs', () => {
    expect(open('system-admin')).toEqual([
      ...['units', 'people', 'substitutes', 'calendar', 'policy', 'deliveries', 'engine', 'requests', 'left'],
    ]);
    expect(open('security-admin')).toEqual([
      'people',
      'sight',
      'substitutes',
      'calendar',
      'policy',
      'administrators',
      'requests',
      'left',
    ]);
    expect(open('audit-admin')).toEqual([
      'substitutes',
      'calendar',
      'policy',
      'audit',
      'administrators',
      'requests',
      'left',
    ]);
    expect(open('helpdesk-officer')).toEqual(['substitutes', 'import', 'calendar', 'policy', 'left']);
    expect(open('leader')).toEqual(['calendar', 'policy']);
  });

  it('begins with one’s own work', () => {
    expect(
      (['system-admin', 'security-admin', 'audit-admin', 'leader'] as const).map((role) => firstSection(who(role))),
    ).toEqual(['units', 'people', 'audit', 'calendar']);
  });
});
