import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Directory } from '../directory/directory';
import { EVERYTHING, nearestAbove, NOTHING, type ReaderKey, type Scope, sees, together, unitAndBelow } from './scope';

function tree(parents: Readonly<Record<string, string | null>>, counties: readonly string[] = []): Directory {
  const units = Object.entries(parents).map(([id, parentId]) => {
    const functions = counties.includes(id) ? ['county'] : [];
    return [id, { id, name: id, parentId, headId: null, functions, defaultPersons: {}, active: true }];
  });
  return { version: 1, units: Object.fromEntries(units) as Directory['units'], people: {} };
}

const keys = fc.uniqueArray(fc.constantFrom<ReaderKey>('unit:a', 'unit:b', 'person:a', 'investor:a', 'investor:b'));
const scopes = fc.oneof(
  fc.constant(EVERYTHING),
  keys.map((each): Scope => ({ all: false, keys: each })),
);

describe('what somebody may read', () => {
  it('is what a key of theirs is written on, and nothing without one', () => {
    expect(sees(NOTHING, ['unit:a'])).toBe(false);
    expect(sees({ all: false, keys: ['person:a'] }, ['investor:a', 'unit:a'])).toBe(false);
    expect(sees({ all: false, keys: ['unit:a'] }, ['unit:a'])).toBe(true);
    expect(sees(EVERYTHING, [])).toBe(true);
  });

  it('is together what each alone reads', () => {
    fc.assert(
      fc.property(fc.array(scopes, { maxLength: 4 }), keys, (each, written) => {
        expect(sees(together(each), written)).toBe(each.some((scope) => sees(scope, written)));
      }),
    );
  });
});

describe('the unit tree', () => {
  const city = tree({ city: null, county: 'city', town: 'county', village: 'town', bureau: 'city' }, ['county']);

  it('is read downwards from a unit', () => {
    expect([...unitAndBelow(city, 'county')].sort()).toEqual(['county', 'town', 'village']);
    expect(unitAndBelow(city, 'bureau')).toEqual(['bureau']);
    expect(unitAndBelow(city, 'gone')).toEqual(['gone']);
  });

  it('has a county above what is in one', () => {
    expect(nearestAbove(city, 'village', 'county')).toBe('county');
    expect(nearestAbove(city, 'county', 'county')).toBe('county');
    expect(nearestAbove(city, 'bureau', 'county')).toBeNull();
  });

  it('ends where somebody has made a ring of it', () => {
    const ring = tree({ a: 'b', b: 'a' });
    expect([...unitAndBelow(ring, 'a')].sort()).toEqual(['a', 'b']);
    expect(nearestAbove(ring, 'a', 'county')).toBeNull();
  });
});
