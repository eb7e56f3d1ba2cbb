import type { CommandName } from '@bangban/domain';

interface NextAct {
  readonly name: CommandName;
  readonly by: 'unit' | 'signer' | 'helpdesk';
}

/** The act that moves an item on from a state, and whose it is. Whether it may be given is the server's to say. */
const NEXT: Readonly<Record<string, NextAct>> = {
  drafted: { name: 'IssueHelpItem', by: 'helpdesk' },
  issued: { name: 'SignForHelpItem', by: 'unit' },
  'in-progress': { name: 'ReportDone', by: 'unit' },
  'awaiting-signature': { name: 'SignReport', by: 'signer' },
  reported: { name: 'VerifyHelpItem', by: 'helpdesk' },
  verified: { name: 'CloseHelpItem', by: 'helpdesk' },
};

export const nextActOf = (state: string): NextAct | null => NEXT[state] ?? null;
