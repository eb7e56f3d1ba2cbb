import type { Clock, Instant } from '@bangban/kernel';
import type { HelpItemState, ItemReport } from './help-item.state';

/** What the investor's contact is shown of a result: what they confirm is what they have seen. */
export interface ToldInvestor {
  readonly report: ItemReport;
  /** When the help centre had checked it. */
  readonly verifiedAt: Instant | null;
  /** The time in which it is to be confirmed, while it runs. */
  readonly confirming: Clock | null;
}

/** A report is the investor's to see, and its files to read, once they are asked to confirm it: before, it may still be returned. */
export function toldInvestor(item: HelpItemState): ToldInvestor | null {
  const { clocks, investorConfirms, report, state } = item;
  if (!investorConfirms || !report || (state !== 'verified' && state !== 'closed')) return null;
  const { confirmation } = clocks;
  const confirming = confirmation?.state === 'running' ? confirmation : null;
  return { report, verifiedAt: confirmation?.startedAt ?? null, confirming };
}
