import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROLES } from '@bangban/kernel';

const WEB = resolve(__dirname, '../../apps/web/src');
/** Words of roles, and where roles are given. */
const ABOUT_ROLES = /^(i18n|desks\/admin\/people)\//;
/** Names that mean something else as well: a party, a rung, a desk. What asks roles for them is found by how it asks. */
const OTHERWISE = ['leader', 'leader-in-charge'];
const NAMES = ROLES.filter((role) => !OTHERWISE.includes(role)).join('|');
const ASKS = new RegExp(
  `['"](${NAMES})['"]|\\b\\w*[rR]oles\\s*\\.\\s*(includes|some|every|find|indexOf)\\b|ADMIN_ROLES`,
);

describe('screens', () => {
  it('ask what somebody can do, and no role', () => {
    const asking = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.spec(-support)?\.tsx?$/.test(name) && !ABOUT_ROLES.test(name))
      .filter((name) => ASKS.test(readFileSync(join(WEB, name), 'utf8')));
    expect(asking).toEqual([]);
  });
});
