import { ITEM_CLOCKS, type ItemClockName } from '@bangban/contract/vocabulary';
import type { Clock, Instant } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import type { Escalation } from '../project/project.state';
import type { Stage } from '../project/stages';
import type { ItemState } from './item-states';

export { ITEM_CLOCKS, type ItemClockName };

/** What the time of an open item is spent on, and so who is charged with the working day at whose 24:00 it holds. */
export type HoldingKind = 'signing-for' | 'waiting' | 'handling' | 'signing' | 'verifying' | 'confirming' | 'suspended';

/** An unbroken stretch in one pair of hands. `waiting` is charged to the holders of the items waited for. */
export interface Holding {
  readonly kind: HoldingKind;
  readonly unitId: string | null;
  readonly personId: string;
  readonly waitingOn: readonly string[];
  readonly from: Instant;
  readonly to: Instant | null;
}

export interface Breach {
  readonly clock: ItemClockName;
  readonly deadlineVersion: number;
  readonly due: Instant;
}

export interface ItemReport {
  readonly by: string;
  readonly note: string;
  /** Fingerprints (SHA-256) of its files. Absent where it has none. */
  readonly files?: readonly string[];
  /** The unit head whose signature makes a report count; null while it waits for that. */
  readonly signedBy: string | null;
  /** Everybody behind it, principals of substitutes included: none of them may verify it. */
  readonly people: readonly string[];
  readonly at: Instant;
}

/** What an item keeps of the last act that somebody gave on it, until something follows. */
export interface TakeBack {
  /** Null where the item was only moved along by an act on another. */
  readonly act: CommandName | null;
  readonly commandId: string;
  readonly by: string;
  readonly actingFor: string | null;
  readonly at: Instant;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  /** Items that no longer wait for this one since the act. */
  readonly released: readonly string[];
  /** What the act changed, as it was before, and what it brought that was not there. */
  readonly before: Partial<Omit<HelpItemState, 'takeBack'>>;
  readonly fresh: readonly string[];
}

/** 帮办事项: responsible unit + responsible person + limit (R11). */
export interface HelpItemState {
  readonly id: string;
  readonly projectId: string;
  /** 1, 2, 3 … within the project. */
  readonly no: number;
  readonly title: string;
  /** The template it came from; null for an ad hoc item. */
  readonly templateKey: string | null;
  readonly stage: Stage;
  readonly state: ItemState;
  readonly unitId: string;
  readonly personId: string;
  /** True where nobody was named and the item fell to the help centre's head. */
  readonly fallback: boolean;
  readonly coUnitIds: readonly string[];
  /** Working days. */
  readonly limit: number;
  readonly blocks: Stage | null;
  readonly investorConfirms: boolean;
  readonly prerequisites: readonly string[];
  /** Prerequisites not yet closed. */
  readonly waitingOn: readonly string[];
  readonly note: string;
  readonly addedAt: Instant;
  readonly issuedAt: Instant | null;
  readonly signedAt: Instant | null;
  /** Handling starts at sign-for, or here when nobody signs: the first holder's sign-for limit. Transfers keep it. */
  readonly silentStartAt: Instant | null;
  /** That day may still move. Absent where it may not. */
  readonly silentStartProvisional?: true;
  readonly handlingStartedAt: Instant | null;
  readonly report: ItemReport | null;
  readonly verifiedBy: string | null;
  /** When the investor's contact confirmed the result. */
  readonly confirmedAt: Instant | null;
  /** Who vouched for the result where the investor has nobody: not the investor's confirmation. */
  readonly vouchedFor?: { readonly by: string; readonly at: Instant } | null;
  readonly closedAt: Instant | null;
  readonly voidedAt: Instant | null;
  /** Set where an import reports a close past the limit: no breach was observed here, and in time it was not. */
  readonly reportedLate?: boolean;
  readonly returns: number;
  readonly progress: { readonly note: string; readonly percent: number | null; readonly at: Instant } | null;
  readonly clocks: Readonly<Partial<Record<ItemClockName, Clock>>>;
  /** How often it was urged (催办), and when last. Absent where nobody did. */
  readonly urged?: { readonly times: number; readonly at: Instant };
  /** The last act on it, as long as nothing has followed. Absent where it was stored before acts could be taken back. */
  readonly takeBack?: TakeBack | null;
  readonly holdings: readonly Holding[];
  readonly breaches: readonly Breach[];
  readonly escalations: readonly Escalation[];
}
