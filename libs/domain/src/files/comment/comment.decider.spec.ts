import { expect, it } from '@jest/globals';
import type { CommentFile } from '@bangban/contract';
import { decideFile, type FileDecision, type FileEvent } from '@bangban/kernel';
import { CALENDAR, local } from '@bangban/kernel/testing';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../policy/default-policy';
import { as, CITY } from '../../testing/city.spec-support';
import type { ProjectState } from '../../project/project.state';
import type { FileContext } from '../file-kinds';
import { COMMENT_FILE, type CommentCommand, type CommentFact } from './comment.decider';

const ID = 'f0000000-0000-4000-8000-000000000001';
const PROJECT = 'f0000000-0000-4000-8000-000000000002';

function by(who: string, named: Partial<NonNullable<FileContext['named']>> = {}): FileContext {
  const [personId = '', actingFor = null] = who.split('/');
  return {
    fileId: ID,
    commandId: 'c',
    now: local('2026-03-10 09:00'),
    actor: { id: personId, actingFor, kind: 'person' },
    principal: as(personId, actingFor),
    calendar: CALENDAR,
    directory: CITY,
    policy: DEFAULT_POLICY,
    named: { project: { name: '项目' } as ProjectState, seen: true, standing: [], experts: [], blind: [], ...named },
  };
}
type Written = Extract<CommentCommand, { name: 'WriteComment' }>;
const writing = (more: Partial<Written['payload']> = {}): Written => ({
  name: 'WriteComment',
  payload: { projectId: PROJECT, itemId: null, kind: 'note', text: '内容', mentions: [], ...more },
});
const written = (command: Written): Extract<FileDecision<CommentFile, CommentFact>, { ok: true }> => {
  const decided = decideFile(COMMENT_FILE, { state: null, seq: 0 }, command, by('officer'));
  if (!decided.ok) throw new Error(decided.code);
  return decided;
};
const WITHDRAW: CommentCommand = { name: 'WithdrawComment', payload: {} };

it('the words of a note stand in no event, no state, no receipt and no notice, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12 }), (words) => {
      const text = `\u24d0${words}\u24d1`;
      const command = writing({ text, mentions: ['supervisor'] });
      const { events, state } = written(command);
      const [event] = events as readonly [FileEvent<CommentFact>];
      const noted = COMMENT_FILE.noticesOf(event, state, by('officer'));
      expect(noted).toMatchObject([{ recipientId: 'supervisor', about: { id: PROJECT } }]);
      const lasting = JSON.stringify([events, state, noted, COMMENT_FILE.withoutOwn?.(command)]);
      expect(lasting).not.toContain('\u24d0');
      expect(COMMENT_FILE.keptApart?.(event, command)).toEqual({ id: ID, data: { text } });
    }),
    { numRuns: 50 },
  );
});

it('an official comment is whole in its event; a note is withdrawn once, by its writer, and empties what is kept', () => {
  const official = written(writing({ kind: 'official' }));
  expect(official.state).toMatchObject({ text: '内容', withdrawnAt: null });
  expect(decideFile(COMMENT_FILE, { state: official.state, seq: 1 }, WITHDRAW, by('officer'))).toMatchObject({
    code: 'COMMENT_LASTS',
  });
  const note = { state: written(writing()).state, seq: 1 };
  expect(decideFile(COMMENT_FILE, note, WITHDRAW, by('supervisor'))).toMatchObject({ code: 'COMMENT_FORBIDDEN' });
  const gone = decideFile(COMMENT_FILE, note, WITHDRAW, by('officer'));
  if (!gone.ok) throw new Error(gone.code);
  const [event] = gone.events as readonly [FileEvent<CommentFact>];
  expect(COMMENT_FILE.keptApart?.(event, WITHDRAW)).toEqual({ id: ID, data: null });
  expect(decideFile(COMMENT_FILE, { state: gone.state, seq: 2 }, WITHDRAW, by('officer'))).toMatchObject({
    code: 'COMMENT_WITHDRAWN',
  });
});

it('is refused to whoever does not read the project or acts for another, and so is a mention of such', () => {
  const asked = (ctx: FileContext, more: Partial<Written['payload']> = {}) =>
    decideFile(COMMENT_FILE, { state: null, seq: 0 }, writing(more), ctx);
  expect(asked(by('officer', { seen: false }))).toMatchObject({ code: 'COMMENT_PROJECT_UNKNOWN' });
  expect(asked(by('officer', { project: null }))).toMatchObject({ code: 'COMMENT_PROJECT_UNKNOWN' });
  expect(asked(by('deputy/leader'))).toMatchObject({ code: 'COMMENT_FORBIDDEN' });
  expect(asked(by('officer', { blind: ['x'] }), { mentions: ['x'] })).toMatchObject({
    code: 'COMMENT_MENTION_BLIND',
    details: { people: 'x' },
  });
  expect(asked(by('officer'), { itemId: ID })).toMatchObject({ code: 'COMMENT_ITEM_UNKNOWN' });
  const mine = { state: written(writing()).state, seq: 1 };
  expect(decideFile(COMMENT_FILE, mine, WITHDRAW, by('officer', { seen: false }))).toMatchObject({
    code: 'COMMENT_UNKNOWN',
  });
});
