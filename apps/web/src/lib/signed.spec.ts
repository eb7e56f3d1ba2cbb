import { expect, it } from '@jest/globals';
import { STAGES } from '@bangban/domain';
import { isSigned } from './signed';

it('speaks of an agreed amount from the signing on', () => {
  expect(STAGES.map(isSigned)).toEqual([false, false, true, true, true]);
});
