import { describe, expect, it } from '@jest/globals';
import { breachKey, decodeCursor, dueAndUuid, encodeCursor, entryNumber, instantAndUuid, seqNumber } from './cursor';

const AT = '2026-09-18T01:02:03.004Z';
const ID = '00000000-0000-4000-8000-000000000001';

describe('cursors', () => {
  it.each([
    ['of a list by instant', instantAndUuid, [AT, ID]],
    ['of a list by limit', dueAndUuid, [AT, ID]],
    ['past the last limit', dueAndUuid, ['infinity', ID]],
    ['of breaches', breachKey, [AT, ID, 7]],
    ['of the audit', entryNumber, '123456789012345678'],
    ['of a history', seqNumber, 42],
  ])('%s come back as they were given out', (_, schema, key) => {
    const cursor = encodeCursor(key);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor(schema as typeof seqNumber, cursor ?? '')).toEqual(key);
  });

  it('are absent at the end of a list, and before its beginning', () => {
    expect([encodeCursor(null), encodeCursor(undefined), decodeCursor(seqNumber, undefined)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    '',
    '%',
    'bm90IGpzb24',
    encodeCursor([AT]),
    encodeCursor([AT, ID, 1]),
    encodeCursor(['yesterday', ID]),
    encodeCursor({ 0: AT, 1: ID }),
  ])('that were not given out are refused: %j', (cursor) => {
    expect(() => decodeCursor(instantAndUuid, cursor ?? '')).toThrow(
      expect.objectContaining({ code: 'CURSOR_INVALID' }),
    );
  });
});
