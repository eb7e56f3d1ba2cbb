import { describe, expect, it } from '@jest/globals';
import { ITEM_MOVES, type HandOver, type SecondPersonRequest } from '@bangban/domain';
import { COMMAND_NAMES } from './fields';
import { decidedOf } from './decided';
import { aContext, ITEM } from './form.spec-support';

describe('what is decided', () => {
  it('stands over every act that moves a reported or a waiting item on or back', () => {
    const states = ['awaiting-signature', 'reported', 'verified'] as const;
    const acts = COMMAND_NAMES.filter((name) => states.some((state) => name in ITEM_MOVES[state]));
    const blind = acts.filter((name) => decidedOf(aContext(name, { itemId: 'item-1' }), {})?.item?.id !== ITEM.id);
    // A note judges nothing.
    expect(blind).toEqual(['NoteProgress']);
  });

  it('is the request that was chosen, the hand-over, the question', () => {
    const request: SecondPersonRequest = {
      id: 'r1',
      act: 'shelve',
      toStage: null,
      reason: 'why',
      requestedBy: ['officer'],
      at: '2026-09-20T00:00:00.000Z',
    };
    const handOver = { id: 'h1', lines: [] } as unknown as HandOver;
    const deciding = aContext('DecideRequest', { project: { requests: [request] } });
    expect(decidedOf(deciding, { requestId: 'r1' })?.request).toBe(request);
    expect(decidedOf(deciding, { requestId: 'r2' })).toBeNull();
    expect(decidedOf(aContext('AnswerHandOver', { project: { handOver } }), {})?.handOver).toBe(handOver);
    expect(decidedOf(aContext('AdvanceStage'), {})).toBeNull();
  });
});
