import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Filter, understood } from '../vocabulary/index';
import { key, line, placeId, stage } from './fields';
import { chosen, filtersOf } from './filter';

it('a filter says how it is chosen, with what its schema knows', () => {
  const shape = {
    stage: chosen(stage, { kind: 'choice', words: 'stage' }).optional(),
    unitId: chosen(placeId, { kind: 'unit', label: 'unit' }).optional(),
    act: chosen(z.string().regex(/^\w+$/), { kind: 'code' }).optional(),
    clock: chosen(key(60), { kind: 'code', options: ['a'] }).optional(),
    text: chosen(line(60), { kind: 'text' }),
    forPrograms: z.string(),
  };
  expect(filtersOf(shape)).toEqual([
    { name: 'stage', label: 'stage', kind: 'choice', words: 'stage', options: stage.options },
    { name: 'unitId', label: 'unit', kind: 'unit' },
    { name: 'act', label: 'act', kind: 'code', pattern: '^\\w+$' },
    { name: 'clock', label: 'clock', kind: 'code', longest: 60, options: ['a'] },
    { name: 'text', label: 'text', kind: 'text', longest: 60 },
  ]);
});

describe('a value in an address', () => {
  const of = (kind: Filter['kind'], more: Partial<Filter> = {}): Filter => ({ name: 'x', label: 'x', kind, ...more });
  it.each<readonly [Filter, unknown, string | undefined]>([
    [of('choice', { options: ['a'] }), 'a', 'a'],
    [of('choice', { options: ['a'] }), 'b', undefined],
    [of('flag'), 'yes', 'yes'],
    [of('flag'), 'true', undefined],
    [of('unit'), 'land-bureau', 'land-bureau'],
    [of('person'), '../..', undefined],
    [of('project'), '1', undefined],
    [of('day'), '2026-02-28', '2026-02-28'],
    [of('day'), '2026-02-30', undefined],
    [of('code', { pattern: '^\\w{1,3}$' }), 'abc', 'abc'],
    [of('code', { pattern: '^\\w{1,3}$' }), 'abcd', undefined],
    [of('code', { longest: 3 }), 'abcd', undefined],
    [of('text', { longest: 3 }), 'abcd', 'abc'],
    [of('text'), 2026, '2026'],
    [of('text'), ' ', undefined],
    [of('text'), ['a'], undefined],
  ])('%j: %j is %j', (filter, raw, value) => expect(understood(filter, raw)).toBe(value));
});
