import type { CommandName } from '@bangban/domain';

/** The act that moves an item on from a state, and whose it is. Whether it may be given is the server's to say. */
const NEXT: Readonly<Record<string, { readonly name: CommandName; readonly by: 'unit' | 'helpdesk' }>> = {
  drafted: { name: 'IssueHelpItem', by: 'helpdesk' },
  issued: { name: 'SignForHelpItem', by: 'unit' },
  'in-progress': { name: 'ReportDone', by: 'unit' },
  reported: { name: 'VerifyHelpItem', by: 'helpdesk' },
  verified: { name: 'CloseHelpItem', by: 'helpdesk' },
};

export const nextActOf = (state: string): { readonly name: CommandName; readonly by: 'unit' | 'helpdesk' } | null =>
  NEXT[state] ?? null;
