import { describe, expect, it } from '@jest/globals';
import { type Health, partsOf } from './parts';

const well: Health = {
  status: 'up',
  record: 'up',
  temporal: 'up',
  worker: 'up',
  relayLagSeconds: 2.4,
  failedDeliveries: 0,
};
const states = (health: Partial<Health>): string[] => partsOf({ ...well, ...health }).map(({ state }) => state);

describe('the parts of an installation', () => {
  it('are well, away, or keep something waiting', () => {
    expect(states({})).toEqual(['well', 'well', 'well', 'well', 'well']);
    expect(states({ temporal: 'down', relayLagSeconds: 61, failedDeliveries: 3 })).toEqual([
      ...['well', 'ill', 'well', 'odd', 'odd'],
    ]);
    expect(states({ record: 'down', worker: 'down', relayLagSeconds: null, failedDeliveries: null })).toEqual([
      ...['ill', 'well', 'ill', 'ill', 'ill'],
    ]);
  });

  it('tell how much waits, in whole seconds', () => {
    expect(partsOf({ ...well, relayLagSeconds: 61.4 }).map(({ value }) => value)).toEqual([null, null, null, 61, 0]);
  });
});
