import { describe, expect, it } from '@jest/globals';
import { reachable } from '../testing/reachable.spec-support';
import { isOpenItem, ITEM_MOVES, ITEM_STATES, type ItemMove, type ItemState } from './item-states';

const MOVES: readonly ItemMove[] = [
  ...(['SignReport', 'ReturnReport', 'WithdrawReport', 'UrgeHelpItem'] as const),
  ...(['IssueHelpItem', 'SignForHelpItem', 'StartHandling', 'ReportDone', 'VerifyHelpItem', 'ReturnHelpItem'] as const),
  ...([
    'RefuseClosing',
    'ConfirmClosing',
    'CloseHelpItem',
    'TransferHelpItem',
    'RaiseHelpItem',
    'NoteProgress',
  ] as const),
  ...(['AskPause', 'DecidePause', 'ResumeClock', 'SupplyPapers'] as const),
  ...(['AskExtension', 'SignExtension', 'DecideExtension'] as const),
  ...(['AskCoUnit', 'ReplyCoUnit', 'WithdrawCoUnit', 'AskCoordination'] as const),
  'VoidHelpItem',
];

/** Written from the rules of time-limited work, not from the code: from each state, what may happen. */
const LEGAL: Readonly<Record<ItemState, readonly ItemMove[]>> = {
  drafted: ['IssueHelpItem', 'VoidHelpItem'],
  issued: ['SignForHelpItem', 'TransferHelpItem', 'RaiseHelpItem', 'UrgeHelpItem', 'NoteProgress', 'VoidHelpItem'],
  signed: ['StartHandling', 'AcceptLackingPaper', 'TransferHelpItem', 'RaiseHelpItem', 'NoteProgress', 'VoidHelpItem'],
  'in-progress': [
    'AcceptLackingPaper',
    ...(['ReportDone', 'TransferHelpItem', 'RaiseHelpItem', 'UrgeHelpItem', 'NoteProgress', 'VoidHelpItem'] as const),
    ...(['AskPause', 'DecidePause', 'ResumeClock', 'SupplyPapers'] as const),
    ...(['AskExtension', 'SignExtension', 'DecideExtension'] as const),
    ...(['AskCoUnit', 'ReplyCoUnit', 'WithdrawCoUnit', 'AskCoordination'] as const),
  ],
  'awaiting-signature': [
    ...(['ReportDone', 'SignReport', 'ReturnReport', 'WithdrawReport'] as const),
    ...(['TransferHelpItem', 'RaiseHelpItem', 'UrgeHelpItem', 'NoteProgress', 'VoidHelpItem'] as const),
  ],
  reported: ['VerifyHelpItem', 'ReturnHelpItem', 'UrgeHelpItem', 'VoidHelpItem'],
  verified: ['ConfirmClosing', 'RefuseClosing', 'CloseHelpItem', 'UrgeHelpItem', 'VoidHelpItem'],
  closed: [],
  void: [],
};

describe('the transition table of help items', () => {
  it.each(ITEM_STATES)('from %s exactly the legal moves exist', (state) => {
    expect(Object.keys(ITEM_MOVES[state]).sort()).toEqual([...LEGAL[state]].sort());
  });

  it('has no state that cannot be reached', () => {
    const next = (state: ItemState): readonly ItemState[] => Object.values(ITEM_MOVES[state]);
    expect([...reachable('drafted', next)].sort()).toEqual([...ITEM_STATES].sort());
  });

  it('leads from every open state to the end, and from the ends nowhere', () => {
    const next = (state: ItemState): readonly ItemState[] => Object.values(ITEM_MOVES[state]);
    for (const state of ITEM_STATES) {
      expect(reachable(state, next).has('closed')).toBe(state !== 'void');
      expect(Object.keys(ITEM_MOVES[state]).length > 0).toBe(isOpenItem(state));
    }
  });

  it('knows no move that exists from nowhere', () => {
    const used = new Set(ITEM_STATES.flatMap((state) => Object.keys(ITEM_MOVES[state])));
    expect(MOVES.filter((move) => !used.has(move))).toEqual([]);
  });
});
