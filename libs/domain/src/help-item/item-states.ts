import { ITEM_STATES, type ItemState } from '@bangban/contract/vocabulary';

export { ITEM_STATES, type ItemState };

/** What moves an item: commands by their names, and the one move that time or a prerequisite makes. */
export type ItemMove =
  | 'IssueHelpItem'
  | 'SignForHelpItem'
  | 'StartHandling'
  | 'ReportDone'
  | 'SignReport'
  | 'ReturnReport'
  | 'WithdrawReport'
  | 'VerifyHelpItem'
  | 'ReturnHelpItem'
  | 'RefuseClosing'
  | 'ConfirmClosing'
  | 'CloseHelpItem'
  | 'TransferHelpItem'
  | 'RaiseHelpItem'
  | 'UrgeHelpItem'
  | 'NoteProgress'
  | 'AcceptLackingPaper'
  | 'AskPause'
  | 'DecidePause'
  | 'ResumeClock'
  | 'SupplyPapers'
  | 'AskExtension'
  | 'SignExtension'
  | 'DecideExtension'
  | 'AskCoUnit'
  | 'ReplyCoUnit'
  | 'WithdrawCoUnit'
  | 'AskCoordination'
  | 'VoidHelpItem';

/** The transition table: from a state, the moves that exist and where each leads. Guards add conditions, never moves. */
export const ITEM_MOVES: Readonly<Record<ItemState, Readonly<Partial<Record<ItemMove, ItemState>>>>> = {
  drafted: { IssueHelpItem: 'issued', VoidHelpItem: 'void' },
  issued: {
    SignForHelpItem: 'signed',
    TransferHelpItem: 'issued',
    RaiseHelpItem: 'issued',
    UrgeHelpItem: 'issued',
    NoteProgress: 'issued',
    VoidHelpItem: 'void',
  },
  signed: {
    AcceptLackingPaper: 'signed',
    StartHandling: 'in-progress',
    TransferHelpItem: 'issued',
    RaiseHelpItem: 'signed',
    NoteProgress: 'signed',
    VoidHelpItem: 'void',
  },
  'in-progress': {
    AcceptLackingPaper: 'in-progress',
    ReportDone: 'awaiting-signature',
    TransferHelpItem: 'issued',
    RaiseHelpItem: 'in-progress',
    UrgeHelpItem: 'in-progress',
    NoteProgress: 'in-progress',
    AskPause: 'in-progress',
    DecidePause: 'in-progress',
    ResumeClock: 'in-progress',
    SupplyPapers: 'in-progress',
    AskExtension: 'in-progress',
    SignExtension: 'in-progress',
    DecideExtension: 'in-progress',
    AskCoUnit: 'in-progress',
    ReplyCoUnit: 'in-progress',
    WithdrawCoUnit: 'in-progress',
    AskCoordination: 'in-progress',
    VoidHelpItem: 'void',
  },
  'awaiting-signature': {
    ReportDone: 'awaiting-signature',
    SignReport: 'reported',
    ReturnReport: 'in-progress',
    WithdrawReport: 'in-progress',
    TransferHelpItem: 'issued',
    RaiseHelpItem: 'awaiting-signature',
    UrgeHelpItem: 'awaiting-signature',
    NoteProgress: 'awaiting-signature',
    VoidHelpItem: 'void',
  },
  reported: {
    VerifyHelpItem: 'verified',
    ReturnHelpItem: 'in-progress',
    UrgeHelpItem: 'reported',
    VoidHelpItem: 'void',
  },
  verified: {
    ConfirmClosing: 'verified',
    RefuseClosing: 'in-progress',
    CloseHelpItem: 'closed',
    UrgeHelpItem: 'verified',
    VoidHelpItem: 'void',
  },
  closed: {},
  void: {},
};

/** The result still waits for the investor, or for whoever vouches where it has nobody. */
export function awaitsConfirmation(item: {
  readonly investorConfirms: boolean;
  readonly confirmedAt: string | null;
  readonly vouchedFor?: unknown;
}): boolean {
  return item.investorConfirms && item.confirmedAt === null && item.vouchedFor == null;
}

export function isOpenItem(state: ItemState): boolean {
  return state !== 'closed' && state !== 'void';
}
