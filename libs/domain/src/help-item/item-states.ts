/**
 * 草拟 → 下发 → 签收 → 办理 → 待签发 → 报结 → 复核 → 销号; 作废 from any open state. `signed` waits for prerequisites,
 * `in-progress` has its handling clock running, and so has `awaiting-signature`: a report counts when the unit's head has
 * signed it. Pause is a later state of the same table.
 */
export const ITEM_STATES = [
  'drafted',
  'issued',
  'signed',
  'in-progress',
  'awaiting-signature',
  'reported',
  'verified',
  'closed',
  'void',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

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
    StartHandling: 'in-progress',
    TransferHelpItem: 'issued',
    RaiseHelpItem: 'signed',
    NoteProgress: 'signed',
    VoidHelpItem: 'void',
  },
  'in-progress': {
    ReportDone: 'awaiting-signature',
    TransferHelpItem: 'issued',
    RaiseHelpItem: 'in-progress',
    UrgeHelpItem: 'in-progress',
    NoteProgress: 'in-progress',
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
