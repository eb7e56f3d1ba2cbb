import { describe, expect, it } from '@jest/globals';
import { type Directory, EVERYTHING, NOTHING } from '@bangban/kernel';
import { telephonesFor } from './telephones';

const unit = (id: string, parentId: string | null) => ({
  id,
  name: id,
  parentId,
  headId: null,
  functions: [],
  defaultPersons: {},
  active: true,
});
const directory: Directory = {
  version: 1,
  units: { bureau: unit('bureau', null), branch: unit('branch', 'bureau'), other: unit('other', null) },
  people: {},
};
const principal = { personId: 'me', actingFor: null, roles: [], unitId: 'branch', headOf: [] } as const;
const asker = { principal, scope: NOTHING, together: new Set(['partner']) };

describe('telephones', () => {
  it('are read of oneself, one’s unit and those below, and of whoever is on a project with one', () => {
    const reads = telephonesFor(asker, directory);
    expect(reads({ id: 'me', unitId: null })).toBe(true);
    expect(reads({ id: 'colleague', unitId: 'branch' })).toBe(true);
    expect(reads({ id: 'partner', unitId: 'other' })).toBe(true);
    expect(reads({ id: 'chief', unitId: 'bureau' })).toBe(false);
    expect(reads({ id: 'stranger', unitId: 'other' })).toBe(false);
    expect(reads({ id: 'contact', unitId: null })).toBe(false);
  });

  it('are read from above, and by whoever reads the city', () => {
    const above = telephonesFor({ ...asker, principal: { ...principal, headOf: ['bureau'] } }, directory);
    expect(above({ id: 'anybody', unitId: 'branch' })).toBe(true);
    expect(above({ id: 'stranger', unitId: 'other' })).toBe(false);
    expect(telephonesFor({ ...asker, scope: EVERYTHING }, directory)({ id: 'stranger', unitId: 'other' })).toBe(true);
  });
});
