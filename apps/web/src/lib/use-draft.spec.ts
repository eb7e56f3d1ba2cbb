import { expect, it } from '@jest/globals';
import { fitting } from './use-draft';

it('takes of a draft what the form still asks for', () => {
  const initial = { name: 'Park', headId: null, active: true };
  expect(fitting(initial, { name: 'New park', colour: 'red' })).toEqual({ name: 'New park' });
  expect(fitting(initial, { headId: 'wang' })).toEqual({ headId: 'wang' });
  expect(fitting(initial, null)).toEqual({});
});
