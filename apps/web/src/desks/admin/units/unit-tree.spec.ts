import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import type { Unit } from '../../../lib/reference';
import { FUNCTION_WORDS } from '@bangban/contract/vocabulary';
import { functionsMissing, functionsWanted, possibleParents, unitRows } from './unit-tree';

const unit = (id: string, parentId: string | null = null, more: Partial<Unit> = {}): Unit => ({
  id,
  name: id,
  nameZh: id,
  nameEn: null,
  parentId,
  headId: null,
  functions: [],
  active: true,
  defaultPersons: {},
  ...more,
});
const shape = (units: readonly Unit[]): string[] =>
  unitRows(units).map(({ depth, unit: { id } }) => '-'.repeat(depth) + id);

describe('units', () => {
  it('stand below those they belong to', () => {
    const units = [unit('city'), unit('bureau', 'city'), unit('office', 'bureau'), unit('park')];
    expect(shape(units)).toEqual(['city', '-bureau', '--office', 'park']);
  });

  it('are never lost: not below a stranger, not in a circle', () => {
    const units = [unit('a', 'b'), unit('b', 'a'), unit('c', 'nobody'), unit('d', 'd'), unit('e', 'a')];
    expect(shape(units)).toEqual(['a', '-e', 'b', 'c', 'd']);
  });

  it('do not become their own superior', () => {
    const units = [
      unit('city'),
      unit('bureau', 'city'),
      unit('office', 'bureau'),
      unit('old', null, { active: false }),
    ];
    expect(possibleParents(units, 'bureau').map(({ id }) => id)).toEqual(['city']);
    expect(possibleParents(units, null).map(({ id }) => id)).toEqual(['city', 'bureau', 'office']);
  });
});

describe('functions', () => {
  it('that nobody carries are named', () => {
    const carried = functionsWanted(DEFAULT_POLICY).filter((name) => name !== 'gas');
    const units = [
      unit('all', null, { functions: carried }),
      unit('gone', null, { functions: ['gas'], active: false }),
    ];
    expect(functionsMissing(DEFAULT_POLICY, units)).toEqual(['gas']);
  });

  it('of the default policy have words', () => {
    expect(functionsWanted(DEFAULT_POLICY).filter((name) => !(name in FUNCTION_WORDS))).toEqual([]);
  });
});
