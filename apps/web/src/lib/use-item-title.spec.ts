import { expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { englishTitles, templatesTitled } from './use-item-title';

it('has an English title for every template, and none for what people wrote themselves', () => {
  const titles = englishTitles(DEFAULT_POLICY);
  expect(titles.get('company-registration:企业设立登记')).toBe('Company registration');
  expect(titles.get('company-registration:企业登记（加急）')).toBeUndefined();
  expect(titles.get(':企业设立登记')).toBeUndefined();
  expect(titles.size).toBe(Object.values(DEFAULT_POLICY.stages).flatMap(({ items }) => items).length);
});

it('finds templates by words of their English title, in whatever case', () => {
  expect(templatesTitled(DEFAULT_POLICY, ' COMPANY reg')).toEqual(['company-registration']);
  expect(templatesTitled(DEFAULT_POLICY, '企业设立')).toEqual([]);
  expect(templatesTitled(DEFAULT_POLICY, ' ')).toEqual([]);
});
