import { describe, expect, it } from '@jest/globals';
import { armWorkingDays } from '@bangban/kernel';
import { DEFAULT_POLICY } from '@bangban/domain';
import { consequencesOf } from './consequences';
import { aContext, CALENDAR, ITEM } from './form.spec-support';

const handling = armWorkingDays({
  version: 1,
  from: '2026-09-16T02:00:00.000Z',
  limit: 5,
  ladder: [],
  yellow: DEFAULT_POLICY.yellow,
  calendar: CALENDAR,
  policyVersion: 1,
});

describe('what follows from an act', () => {
  it('signing for an item starts its limit on working days', () => {
    expect(consequencesOf(aContext('SignForHelpItem', { itemId: 'item-1' }), {})).toEqual([
      { key: 'signFor', days: { limit: 5 }, dates: { due: '2026-09-29' } },
    ]);
    const waiting = { ...ITEM, waitingOn: ['a', 'b'] };
    expect(consequencesOf(aContext('SignForHelpItem', { itemId: 'item-1', items: [waiting] }), {})).toEqual([
      { key: 'signForWaiting', days: { limit: 5 }, numbers: { count: 2 } },
    ]);
  });

  it('closing saves what is left, frees who waits, and says of a late item that it was late', () => {
    const done = { ...ITEM, clocks: { handling } };
    const next = { ...ITEM, id: 'item-2', waitingOn: ['item-1'] };
    expect(consequencesOf(aContext('CloseHelpItem', { itemId: 'item-1', items: [done, next] }), {})).toEqual([
      { key: 'closeItem', days: { saved: 3 } },
      { key: 'closeFrees', numbers: { count: 1 } },
    ]);
    const late = {
      ...done,
      breaches: [{ clock: 'handling', deadlineVersion: 1, due: '2026-09-24T16:00:00.000Z' } as const],
    };
    expect(consequencesOf(aContext('CloseHelpItem', { itemId: 'item-1', items: [late] }), {})).toEqual([
      { key: 'closeLate' },
    ]);
  });

  it('a new stage brings the items that were not issued before', () => {
    const first = aContext('AdvanceStage', { project: { stage: 'intent' } });
    const items = DEFAULT_POLICY.stages.signing.items.map(({ key }) => key);
    expect(consequencesOf(first, { to: 'signing' })).toEqual([
      { key: 'advance', stages: { stage: 'signing' }, numbers: { count: items.length } },
    ]);
    const again = aContext('AdvanceStage', { project: { stage: 'intent', issuedTemplates: items } });
    expect(consequencesOf(again, { to: 'signing' })[0]?.key).toBe('advanceNone');
  });

  it('an end voids what is open; a request takes a second person', () => {
    expect(consequencesOf(aContext('TerminateProject'), {})).toEqual([{ key: 'terminate', numbers: { count: 1 } }]);
    const request = {
      id: 'r1',
      act: 'return-to-stage' as const,
      toStage: 'lead' as const,
      reason: '',
      requestedBy: [],
      at: '2026-09-20T00:00:00.000Z',
    };
    const context = aContext('DecideRequest', { project: { requests: [request] } });
    expect(consequencesOf(context, { requestId: 'r1', decision: 'approve' })).toEqual([
      { key: 'approveReturn', stages: { stage: 'lead' } },
    ]);
    expect(consequencesOf(context, { requestId: 'r1', decision: 'refuse' })).toEqual([]);
  });
});
