import { describe, expect, it } from '@jest/globals';
import { inOrder, machineOf, substitutionState } from './own';

const from = (
  fromDate: string,
  toDate: string,
  revokedAt: string | null = null,
): Parameters<typeof substitutionState>[0] => {
  return { fromDate, toDate, revokedAt };
};

describe('substitutions', () => {
  it.each([
    [from('2026-11-23', '2026-11-23'), 'now'],
    [from('2026-11-24', '2026-11-30'), 'coming'],
    [from('2026-11-01', '2026-11-22'), 'over'],
    [from('2026-11-01', '2026-11-30', '2026-11-20T00:00:00Z'), 'revoked'],
  ] as const)('%o', (row, state) => {
    expect(substitutionState(row, '2026-11-23')).toBe(state);
  });

  it('stand with those that hold first', () => {
    const rows = [
      from('2026-01-01', '2026-01-02'),
      from('2026-12-01', '2026-12-02'),
      from('2026-11-01', '2026-12-31', '2026-11-02T00:00:00Z'),
      from('2026-11-20', '2026-11-30'),
      from('2026-02-01', '2026-02-02'),
    ];
    expect(inOrder(rows, '2026-11-23').map(({ fromDate }) => fromDate)).toEqual([
      ...['2026-11-20', '2026-12-01', '2026-02-01', '2026-01-01', '2026-11-01'],
    ]);
  });
});

describe('a machine', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36',
      ['Chrome', 'Windows'],
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0',
      ['Edge', 'Windows'],
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 (KHTML, like Gecko) Version/17.5 Safari/604',
      ['Safari', 'iPhone'],
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/120 Mobile Safari/537 MicroMessenger/8.0',
      ['WeChat', 'Android'],
    ],
    ['curl/8.5.0', [null, null]],
    [null, [null, null]],
  ] as const)('%s', (userAgent, [browser, system]) => {
    expect(machineOf(userAgent)).toEqual({ browser, system });
  });
});
