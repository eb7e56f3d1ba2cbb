import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES } from './commands';
import { commandBySlug, commandSlug } from './slugs';

describe('commands in addresses', () => {
  it('every name has its own slug and comes back from it', () => {
    const slugs = COMMAND_NAMES.map(commandSlug);
    expect(new Set(slugs).size).toBe(COMMAND_NAMES.length);
    expect(slugs.map(commandBySlug)).toEqual(COMMAND_NAMES);
    expect(slugs.every((slug) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
    expect(commandSlug('SignForHelpItem')).toBe('sign-for-help-item');
  });

  it.each(['', 'tick', 'AdvanceStage', 'advance-stage ', 'constructor', '__proto__'])('%p names no command', (slug) => {
    expect(commandBySlug(slug)).toBeNull();
  });
});
