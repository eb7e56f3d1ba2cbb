import { expect, it } from '@jest/globals';
import { calendarFileCommands, policyFileCommands } from '@bangban/contract';
import { ALONE, BEGINNINGS, DRAFTING } from '@bangban/contract/vocabulary';
import { COMMAND_NAMES } from '../rules/command-names';
import { ruleOf } from '../rules/table';
import { CITY } from '../testing/city.spec-support';
import { Story } from '../testing/story.spec-support';
import { whoseRow } from '../explain/explain';
import { explainedAlone } from './explained-alone';

it('knows every command that is about no project yet', () => {
  expect(COMMAND_NAMES.filter((name) => ruleOf(name).target === 'new').sort()).toEqual([...BEGINNINGS].sort());
  const drafting = Object.keys({ ...policyFileCommands, ...calendarFileCommands });
  expect([...DRAFTING].sort()).toEqual(drafting.sort());
});

it('says of each to everybody either by what it is theirs, or why not, and who could', () => {
  const story = Story.lead();
  for (const id of Object.keys(CITY.people)) {
    for (const name of ALONE) {
      const { allowed, by, code, reason, who } = explainedAlone(story.context(id), name);
      expect([id, name, allowed, by.length > 0, code === null, reason === null]).toEqual([
        ...[id, name, allowed],
        ...[allowed, allowed, allowed],
      ]);
      expect(who.zh).not.toBe('');
    }
  }
});

it('calls a function by the name that a place gave it where there are no words', () => {
  expect(whoseRow({ role: 'unit-head', function: 'natural-resources', reach: 'unit' })).toEqual({
    zh: '单位负责人，自然资源',
    en: 'a unit head, natural resources',
  });
  expect(whoseRow({ role: null, function: 'space-office', reach: 'unit' })?.en).toBe('space-office');
  expect(whoseRow({ role: null, function: null, reach: 'own' })).toBeNull();
});
