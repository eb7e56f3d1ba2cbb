import { expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { englishTitles } from './use-item-title';

it('has an English title for every template, and none for what people wrote themselves', () => {
  const titles = englishTitles(DEFAULT_POLICY);
  expect(titles.get('company-registration:企业设立登记')).toBe('Company registration');
  expect(titles.get('company-registration:企业登记（加急）')).toBeUndefined();
  expect(titles.get(':企业设立登记')).toBeUndefined();
  expect(titles.size).toBe(Object.values(DEFAULT_POLICY.stages).flatMap(({ items }) => items).length);
});
