import { describe, expect, it } from '@jest/globals';
import { FORM_PARTS, type FormCountsRow, formTotals, partFilter, shareAfterBlue } from './form-counts';

const row = (unitId: string, colour: FormCountsRow['colour'], issued: number, lapsed: number): FormCountsRow => ({
  unitId,
  colour,
  issued,
  open: issued - lapsed,
  lifted: 0,
  withdrawn: 0,
  lapsed,
  ended: 0,
  afterBlue: colour === 'blue' ? 0 : issued,
});

describe('supervision forms counted', () => {
  it('add up by colour, blue first, and leave out a colour of which there is none', () => {
    const totals = formTotals([row('land', 'red', 2, 0), row('land', 'blue', 3, 1), row('park', 'blue', 4, 2)]);
    expect(totals).toMatchObject([
      { colour: 'blue', issued: 7, open: 4, lapsed: 3, afterBlue: 0 },
      { colour: 'red', issued: 2, open: 2, lapsed: 0, afterBlue: 2 },
    ]);
    expect(formTotals([])).toEqual([]);
  });

  it('tell the share behind a blue one of what comes behind one', () => {
    expect(shareAfterBlue(row('land', 'red', 2, 0))).toBe(100);
    expect(shareAfterBlue({ ...row('land', 'red', 4, 0), afterBlue: 3 })).toBe(75);
    expect(shareAfterBlue(row('land', 'blue', 2, 0))).toBeNull();
    expect(shareAfterBlue(row('land', 'red', 0, 0))).toBeNull();
  });

  it('open to a list that is narrowed to one thing at most', () => {
    expect(FORM_PARTS.map(partFilter)).toEqual([
      ...[{}, { open: 'yes' }, { state: 'lifted' }, { state: 'withdrawn' }],
      ...[{ state: 'lapsed' }, { state: 'ended' }, { afterBlue: 'yes' }],
    ]);
  });
});
