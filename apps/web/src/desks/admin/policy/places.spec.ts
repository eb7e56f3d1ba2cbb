import { expect, it } from '@jest/globals';
import { changeFaults, DEFAULT_POLICY, drafted, type Json } from '@bangban/domain';
import { otherPaths, placesOf, presentText, readPlaces } from './places';

it('offers places that are there, each with its content to begin from', () => {
  const paths = otherPaths(DEFAULT_POLICY);
  expect(paths).toContain('/stages/intent/gate');
  expect(paths).toContain('/name');
  expect(paths).not.toContain('/limits/signFor');
  for (const path of paths) {
    const value = JSON.parse(presentText(DEFAULT_POLICY, path)) as Json;
    expect(changeFaults(drafted([{ path, value, source: '' }], DEFAULT_POLICY), DEFAULT_POLICY)).toMatchObject([
      { code: 'CHANGE_NOTHING' },
    ]);
  }
  expect(presentText(DEFAULT_POLICY, '/no/such')).toBe('');
});

it('reads what it wrote, leaves out what is empty, and nothing that is no JSON', () => {
  const changes = [{ path: '/fulfilmentProofs', value: ['deposit'], source: '示例〔2026〕1号' }];
  expect(readPlaces(placesOf(changes))).toEqual(changes);
  expect(readPlaces([{ path: ' ', text: '', source: '' }])).toEqual([]);
  expect(readPlaces([{ path: '/name', text: '{', source: '' }])).toBeNull();
});
