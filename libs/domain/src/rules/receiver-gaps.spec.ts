import { expect, it } from '@jest/globals';
import { CITY, without } from '../testing/city.spec-support';
import { emptyReceivers } from './receiver-gaps';

const told = (city = CITY): readonly string[] =>
  emptyReceivers(city).map(({ of, unitId }) => (unitId === null ? of : `${of} ${unitId}`));

it('names the posts that nobody holds and the units without a head, and none where all are there', () => {
  const before = told();
  expect(before.filter((each) => !each.startsWith('unit-head'))).toEqual([]);
  const more = (...gone: readonly string[]): readonly string[] =>
    told(without(...gone)).filter((each) => !before.includes(each));
  expect(more('mayor')).toEqual(['principal-leaders']);
  expect(more('supervisor')).toContain('supervision-heads');
  expect(more('park-head')).toEqual(['unit-head park']);
  expect(more('centre-head')).toEqual(['help-centre-head', 'unit-head help-centre']);
});

it('does not ask for the head of a unit that is switched off', () => {
  const { park } = CITY.units;
  if (!park) throw new Error('no park');
  const city = { ...without('park-head'), units: { ...CITY.units, park: { ...park, active: false } } };
  expect(told(city)).not.toContain('unit-head park');
});
