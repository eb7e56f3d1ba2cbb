import { expect, it } from '@jest/globals';
import { addressed, isTyping, leavingOf, readdressed } from './address';
import { commandAddress, commandIn } from './command-form/open-command';

const PROJECT = '0190a1b2-0000-7000-8000-000000000001';
const ITEM = '0190a1b2-0000-7000-8000-000000000002';

it('names the form that lies over a page in its address, and reads it from there', () => {
  const open = { name: 'ReportDone', projectId: PROJECT, itemId: ITEM, escalationId: null } as const;
  expect(commandIn(commandAddress(open))).toEqual(open);
  const whole = { name: 'NoteProgress', projectId: PROJECT, itemId: null, escalationId: null } as const;
  expect(commandAddress(whole)).toBe(`NoteProgress.${PROJECT}`);
  expect(commandIn(commandAddress(whole))).toEqual(whole);
  const asked = { name: 'AnswerEscalation', projectId: PROJECT, itemId: null, escalationId: ITEM } as const;
  expect(commandIn(commandAddress(asked))).toEqual(asked);
});

it.each([null, '', 'ReportDone', `Unknown.${PROJECT}`, 'NoteProgress.../../x', 'NoteProgress.a.b.c.d'])(
  'opens no form for %j',
  (said) => expect(commandIn(said)).toBeNull(),
);

it('keeps what else stands in the address', () => {
  expect(readdressed({ tab: 'history' }, 'act', 'x')).toEqual({ tab: 'history', act: 'x' });
  expect(readdressed({ tab: 'history', act: 'x' }, 'act', null)).toEqual({ tab: 'history' });
  expect(readdressed({}, 'year', '2026')).toEqual({ year: 2026 });
  expect(addressed({ year: 2026 }, 'year')).toBe('2026');
  expect(addressed({ year: { a: 1 } }, 'year')).toBeNull();
});

it('closes by going back to where it was opened, without a step for whoever came by a link, and once', () => {
  expect(leavingOf({ act: 'x' }, { laid: 'act' }, 'act')).toBe('back');
  expect(leavingOf({ act: 'x' }, {}, 'act')).toBe('replace');
  expect(leavingOf({ act: 'x' }, { laid: 'file' }, 'act')).toBe('replace');
  expect(leavingOf({}, { laid: 'act' }, 'act')).toBe('stay');
});

it('makes one step of words that are typed', () => {
  expect([isTyping('', '园'), isTyping('园', '园区'), isTyping('园', ''), isTyping('园', '园')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
