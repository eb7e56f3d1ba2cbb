import { expect, it } from '@jest/globals';
import { COMMAND_NAMES } from '../commands';
import { commandSlug } from './slugs';

it('every command has a slug of its own', () => {
  const slugs = COMMAND_NAMES.map(commandSlug);
  expect(new Set(slugs).size).toBe(COMMAND_NAMES.length);
  expect(slugs.every((slug) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
  expect(commandSlug('SignForHelpItem')).toBe('sign-for-help-item');
});
