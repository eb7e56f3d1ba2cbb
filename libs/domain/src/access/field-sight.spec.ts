import { describe, expect, it } from '@jest/globals';
import { EVERYTHING, type Scope } from '@bangban/kernel';
import { amountsToldBy, withoutAmounts } from './amounts';
import { readsField, sightOf } from './field-sight';
import { DEFAULT_READING, type ReadingPolicy, type ReadingRule } from './reading-policy';

const by = (reach: ReadingRule['reach'], scope: Scope) => ({ by: { role: null, function: null, reach }, scope });
const town = by('unit', { all: false, keys: ['unit:town'] });
const county = by('county', { all: false, keys: ['unit:county', 'unit:town'] });
const onItself = [{ key: 'unit:town', near: true } as const];
const onAnItem = [{ key: 'unit:town', near: false } as const];
const policy = (amount: ReadingPolicy['fields']['amount']): ReadingPolicy => ({
  ...DEFAULT_READING,
  fields: { ...DEFAULT_READING.fields, amount },
});

describe('a guarded field', () => {
  it('is read by whoever stands on the project itself, not by whoever handles one of its matters', () => {
    const { fields } = sightOf([town], DEFAULT_READING);
    expect([readsField(fields.amount, onItself), readsField(fields.amount, onAnItem)]).toEqual([true, false]);
  });

  it('is read by an office that reads the project by county or areas, where the policy says so', () => {
    for (const reach of ['county', 'areas'] as const) {
      const office = [town, by(reach, county.scope)];
      expect(readsField(sightOf(office, DEFAULT_READING).fields.amount, onAnItem)).toBe(true);
      expect(readsField(sightOf(office, policy('party')).fields.amount, onAnItem)).toBe(false);
      expect(readsField(sightOf(office, DEFAULT_READING).fields.phone, onAnItem)).toBe(false);
    }
  });

  it('is read by who reads the city, and by every reader where the policy says so', () => {
    expect(sightOf([by('city', EVERYTHING)], policy('party')).fields).toEqual({ phone: 'all', amount: 'all' });
    expect(sightOf([town], policy('reader')).fields.amount).toBe('all');
  });

  it('is nobody’s where nothing is read', () => {
    expect(readsField(sightOf([], DEFAULT_READING).fields.amount, onItself)).toBe(false);
  });
});

describe('what is told without its amounts', () => {
  it('has null in place of each, however deep, and everything else', () => {
    const money = { amount: '12000', currency: 'CNY' };
    const told = {
      name: 'x',
      money,
      fundArrivals: [{ id: '1', money, date: '2026-01-01' }],
      evidence: [{ money: null }],
    };
    expect(withoutAmounts(told)).toEqual({
      name: 'x',
      money: null,
      fundArrivals: [{ id: '1', money: null, date: '2026-01-01' }],
      evidence: [{ money: null }],
    });
    expect(JSON.stringify(withoutAmounts(told))).not.toContain('12000');
  });

  it('says nothing of the record’s amounts in a refusal', () => {
    expect(amountsToldBy('ARRIVAL_OVER_AGREED')).toEqual(['agreed', 'arrived']);
    expect(amountsToldBy('AMOUNT_INVALID')).toEqual([]);
  });
});
