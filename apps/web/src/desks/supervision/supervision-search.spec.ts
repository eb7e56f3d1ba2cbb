import { describe, expect, it } from '@jest/globals';
import { supervisionSearch } from './supervision-search';

describe('the address of the supervision desk', () => {
  it('keeps what it knows', () => {
    const search = {
      tab: 'breaches',
      unitId: 'land-bureau',
      stage: 'signing',
      cured: 'no',
      from: '2026-11-01',
      to: '2026-11-30',
    };
    expect(supervisionSearch(search)).toEqual(search);
    expect(supervisionSearch({ clock: 'routine:follow-up', light: 'none' })).toEqual({
      clock: 'routine:follow-up',
      light: 'none',
    });
  });

  it('drops what it does not know', () => {
    const raw = {
      tab: 'x',
      by: 1,
      light: 'blue',
      unitId: '../..',
      from: '2026-02-30',
      action: 'a b',
      projectId: '1',
      other: 'y',
    };
    expect(supervisionSearch(raw)).toEqual({});
  });

  it('takes no period whose end is before its begin', () => {
    expect(supervisionSearch({ from: '2026-11-30', to: '2026-11-01' })).toEqual({ from: '2026-11-30' });
  });
});
