import { describe, expect, it } from '@jest/globals';
import { limitShares } from '../pieces/limit-bar';
import { clockBudget } from './limits';

describe('a limit bar', () => {
  it.each([
    [{ clock: 'handling', granted: 10 }, { kind: 'left', days: 4 } as const, { budget: 10, consumed: 6 }],
    [{ clock: 'handling', granted: 10 }, { kind: 'today' } as const, { budget: 10, consumed: 10 }],
    [{ clock: 'handling', granted: 10 }, { kind: 'over', days: 3 } as const, { budget: 10, consumed: 13 }],
    [{ clock: 'sign-for', granted: 1 }, { kind: 'left', days: 1 } as const, { budget: 1, consumed: 0 }],
    [{ clock: 'closing', granted: 1 }, { kind: 'over', days: 2 } as const, { budget: 1, consumed: 3 }],
    [{ clock: 'total', granted: 10 }, { kind: 'left', days: 2 } as const, null],
    [{ clock: 'verification', granted: 2 }, { kind: 'left', days: 1 } as const, { budget: 2, consumed: 1 }],
    [{ clock: null, granted: null }, { kind: 'none' } as const, null],
  ])('%j with %j', (row, left, budget) => {
    expect(clockBudget(row, left)).toEqual(budget);
  });

  it('shows what is over the limit beside what is within it', () => {
    expect(limitShares({ consumed: 5, budget: 10 })).toEqual({ used: 50, over: 0, paused: 0 });
    expect(limitShares({ consumed: 15, budget: 10 })).toEqual({ used: 66.7, over: 33.3, paused: 0 });
    expect(limitShares({ consumed: 5, budget: 5, paused: 5 })).toEqual({ used: 50, over: 0, paused: 50 });
    expect(limitShares({ consumed: 0, budget: 0 })).toEqual({ used: 0, over: 0, paused: 0 });
  });
});
