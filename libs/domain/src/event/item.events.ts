import type { Clock } from '../clock/clock';
import type { HoldingKind, ItemClockName } from '../help-item/help-item.state';
import type { Escalation } from '../project/project.state';
import type { Stage } from '../project/stages';
import type { Instant } from '../time/instant';
import type { MovedLimit } from './deadline.events';

interface ItemHolding {
  readonly kind: HoldingKind;
  readonly unitId: string | null;
  readonly personId: string;
}

/** What can have happened to a help item. */
export interface ItemEvents {
  HelpItemAdded: {
    readonly itemId: string;
    readonly no: number;
    readonly title: string;
    readonly templateKey: string | null;
    readonly stage: Stage;
    readonly unitId: string;
    readonly personId: string;
    readonly fallback: boolean;
    readonly coUnitIds: readonly string[];
    readonly limit: number;
    readonly blocks: Stage | null;
    readonly investorConfirms: boolean;
    readonly prerequisites: readonly string[];
    /** Those of them that are still open. */
    readonly waitingOn: readonly string[];
    readonly note: string;
  };
  /** An import's item that was closed before: a reported fact, no clock ever ran here. */
  HelpItemImportedClosed: {
    readonly itemId: string;
    readonly issuedAt: Instant;
    readonly closedAt: Instant;
    /** Closed past its limit, by the dates reported. Absent in older events, which did not say. */
    readonly late?: boolean;
  };
  HelpItemLimitChanged: { readonly itemId: string; readonly limit: number };
  /** After a shelving: when handling starts if nobody signs. */
  SilentStartMoved: { readonly itemId: string; readonly silentStartAt: Instant; readonly provisional: boolean };
  PrerequisiteAdded: { readonly itemId: string; readonly prerequisiteId: string };
  HelpItemIssued: { readonly itemId: string; readonly silentStartAt: Instant; readonly provisional: boolean };
  /** `reported` where a ledger says so: whoever imported it did not sign. */
  HelpItemSignedFor: { readonly itemId: string; readonly reported?: true };
  HandlingStarted: {
    readonly itemId: string;
    readonly because: 'signed-for' | 'sign-for-lapsed' | 'prerequisites-met';
  };
  PrerequisiteMet: { readonly itemId: string; readonly prerequisiteId: string };
  /** Prerequisites that wait for each other: the question is put at once and the items no longer wait inside the ring. */
  DeadlockFound: {
    readonly itemId: string;
    readonly ring: readonly string[];
    readonly escalation: Escalation;
    readonly recipients: readonly string[];
  };
  ItemProgressNoted: { readonly itemId: string; readonly note: string; readonly percent: number | null };
  /** A report that waits for the unit head's signature; written anew, it takes the place of the one before. */
  ReportDrafted: {
    readonly itemId: string;
    readonly by: string;
    readonly note: string;
    /** Fingerprints (SHA-256) of its files. Absent where it has none. */
    readonly files?: readonly string[];
  };
  /** The head does not sign it; the one who wrote it takes it back. Handling goes on. */
  ReportReturned: { readonly itemId: string; readonly reason: string };
  ReportWithdrawn: { readonly itemId: string; readonly reason: string };
  HelpItemReportedDone: {
    readonly itemId: string;
    readonly by: string;
    readonly signedBy: string;
    readonly note: string;
    readonly files?: readonly string[];
  };
  HelpItemVerified: { readonly itemId: string; readonly by: string; readonly note: string };
  HelpItemReturned: { readonly itemId: string; readonly reason: string };
  ClosingConfirmed: { readonly itemId: string; readonly note: string };
  /** Nobody is there to confirm for the investor: somebody of the help centre vouches for the result in their own name. */
  ClosingVouchedFor: { readonly itemId: string; readonly by: string; readonly note: string };
  ClosingRefused: {
    readonly itemId: string;
    readonly reason: string;
    /** Set where the investor has no contact and the help centre's head refused in their own name. */
    readonly standIn?: boolean;
  };
  HelpItemClosed: { readonly itemId: string; readonly late: boolean; readonly savedWorkingDays: number };
  HelpItemTransferred: {
    readonly itemId: string;
    readonly unitId: string;
    readonly personId: string;
    readonly fallback: boolean;
    readonly reason: string;
  };
  HelpItemRaised: { readonly itemId: string; readonly reason: string };
  /** Somebody who waits called on those in whose hands it is. */
  HelpItemUrged: { readonly itemId: string; readonly reason: string; readonly recipients: readonly string[] };
  /** Who gave an act took it back: the item, and what the act had set free, is as it was. */
  ActTakenBack: {
    readonly itemId: string;
    /** Null for an item that the act on another had set free. */
    readonly act: string | null;
    /** When it had been given. */
    readonly at: Instant;
    readonly reason: string;
  };
  HelpItemVoided: { readonly itemId: string; readonly reason: string };
  /** A clock of an item started or got a new deadline. */
  ItemClockArmed: {
    readonly itemId: string;
    readonly clock: ItemClockName;
    readonly armed: Clock;
    readonly why: string;
    readonly moved?: MovedLimit;
  };
  ItemClockStopped: { readonly itemId: string; readonly clock: ItemClockName; readonly why: string };
  ItemClockSuspended: { readonly itemId: string; readonly clock: ItemClockName; readonly suspended: Clock };
  /** The item changed hands, or what its time is spent on. Closes the stretch before. */
  HoldingBegun: { readonly itemId: string; readonly holding: ItemHolding | null };
}
