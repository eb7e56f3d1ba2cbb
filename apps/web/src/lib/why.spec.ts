import { expect, it } from '@jest/globals';
import { restOf, whoIn } from './why';

const act = (command: string, allowed: boolean, itemId: string | null = null, escalationId: string | null = null) => {
  return { command, allowed, itemId, escalationId, formId: null };
};

it('what a page does not offer is all of its noun that is not possible, whoever it would be', () => {
  const commands = [
    act('RecordContact', true),
    act('AssignLeader', false),
    act('AnswerEscalation', false, null, 'question'),
    act('SignReport', false, 'item'),
    act('NoteProgress', true, 'item'),
  ];
  const names = (itemId: string | null) => restOf(commands, { projectId: 'p', itemId }).map(({ command }) => command);
  expect(names(null)).toEqual(['AssignLeader']);
  expect(names('item')).toEqual(['SignReport']);
  expect(names('other')).toEqual([]);
});

it('who could do it stands in a refusal for want of authority alone', () => {
  const who = { zh: '帮办员', en: 'a help-centre officer' };
  expect(whoIn({ command: 'AddHelpItem', who })).toEqual(who);
  expect([whoIn(null), whoIn({ who: 'deputy' }), whoIn({ status: 'shelved' })]).toEqual([null, null, null]);
});
