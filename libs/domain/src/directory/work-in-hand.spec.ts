import { describe, expect, it } from '@jest/globals';
import { countWork, mendingAct, newlyLying, WORK_KINDS, type WorkInHand } from './work-in-hand';

const work = (key: string, lying: boolean, more: Partial<WorkInHand> = {}): WorkInHand => ({
  key,
  kind: 'item',
  part: null,
  projectStage: 'intent',
  act: null,
  lying,
  ...more,
});

describe('work in hand', () => {
  it('lies there since a change where somebody could do it before: what lay there already, or is new, is not its doing', () => {
    const before = [work('a', false), work('b', true), work('c', false)];
    const after = [work('a', true), work('b', true), work('c', false), work('d', true)];
    expect(newlyLying(before, after).map(({ key }) => key)).toEqual(['a']);
  });

  it('is counted by kind, in the order of the kinds', () => {
    const some = [work('a', true, { kind: 'head' }), work('b', true), work('c', true)];
    expect(Object.entries(countWork(some))).toEqual([
      ['item', 2],
      ['head', 1],
    ]);
  });

  it('is put into other hands by a command where a project has it, else in the directory', () => {
    const owed = { act: 'AnswerEscalation', part: 'landing-place' } as const;
    const directory = WORK_KINDS.filter((kind) => mendingAct(work('a', true, { ...owed, kind })) === null);
    expect(directory).toEqual(['signing', 'head', 'default-person', 'substitution', 'member']);
    const place = (projectStage: 'lead' | 'intent') =>
      mendingAct(work('a', true, { ...owed, kind: 'party', projectStage }));
    expect([place('lead'), place('intent')]).toEqual(['ReviseProject', 'ProposeHandOver']);
  });
});
