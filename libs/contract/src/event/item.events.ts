import { z } from 'zod';
import { instant } from '../common/answers';
import { stage } from '../common/fields';
import { clock } from '../common/clock.state';
import { givenApplication } from '../help-item/application.state';
import { escalation } from '../escalation/escalation.state';
import { conditionOf, decidedIn, holding, instructedBy } from '../help-item/help-item.state';
import {
  CO_ANSWERS,
  CO_ENDS,
  CO_REPLY_CLOCKS,
  CO_SILENCES,
  EXTENSION_ENDS,
  EXTENSION_SILENCES,
  ITEM_CLOCKS,
  PAUSE_ENDS,
} from '../vocabulary/index';
import { day, itemId, mandateNo, moved, ofItem, people, percent, person, stoodIn, text, unit } from './parts';

const itemClock = z.enum(ITEM_CLOCKS);
const files = z
  .array(z.string())
  .optional()
  .meta({ description: 'fingerprints (SHA-256) of its files; absent where it has none' });
const late = z
  .boolean()
  .optional()
  .meta({ description: 'closed past its limit, by the dates reported; absent in older events, which did not say' });
const standIn = z
  .boolean()
  .optional()
  .meta({ description: "the investor has no contact, and the help centre's head refused in their own name" });
const act = text.nullable().meta({ description: 'null for an item that the act on another had set free' });
const hands = z.object({ unitId: unit.nullable(), personId: person });
const before = instant.meta({ description: 'the end of the limit without the extension' });
const extendedTo = day.nullable().meta({ description: 'the last day of the new limit; null where it is not granted' });
const gained = z
  .int()
  .nullable()
  .meta({ description: 'working days that limit and total gained; null where not granted' });
/** A request to a co-unit, by its number within the item. */
const ofCoUnit = ofItem.extend({ no: z.int(), unitId: unit });
const at = instant.meta({ description: 'when it had been given' });

/** What can have happened to a help item. */
export const itemEvents = {
  HelpItemAdded: ofItem.extend({
    no: z.int(),
    title: text,
    templateKey: text.nullable(),
    stage,
    unitId: unit,
    personId: person,
    fallback: z.boolean(),
    coUnitIds: z.array(unit),
    limit: z.int(),
    blocks: stage.nullable(),
    investorConfirms: z.boolean(),
    prerequisites: z.array(itemId),
    waitingOn: z.array(itemId).meta({ description: 'those of them that are still open' }),
    note: text,
    instructedBy: instructedBy.optional(),
    decidedIn: decidedIn.optional(),
    conditionOf: conditionOf.optional(),
  }),
  /** An import's item that was closed before: a reported fact, no clock ever ran here. */
  HelpItemImportedClosed: ofItem.extend({ issuedAt: instant, closedAt: instant, late }),
  HelpItemLimitChanged: ofItem.extend({ limit: z.int() }),
  /** After a shelving: when handling starts if nobody signs. */
  SilentStartMoved: ofItem.extend({ silentStartAt: instant, provisional: z.boolean() }),
  PrerequisiteAdded: ofItem.extend({ prerequisiteId: itemId }),
  HelpItemIssued: ofItem.extend({
    silentStartAt: instant,
    provisional: z.boolean(),
    stillness: clock
      .optional()
      .meta({ description: 'when it is told that nobody moves it; absent where that is not asked' }),
  }),
  /** `reported` where a ledger says so: whoever imported it did not sign. */
  HelpItemSignedFor: ofItem.extend({ reported: z.literal(true).optional() }),
  HandlingStarted: ofItem.extend({ because: z.enum(['signed-for', 'sign-for-lapsed', 'prerequisites-met']) }),
  PrerequisiteMet: ofItem.extend({ prerequisiteId: itemId }),
  /** Prerequisites that wait for each other: the question is put at once and the items no longer wait inside the ring. */
  DeadlockFound: ofItem.extend({ ring: z.array(itemId), escalation, recipients: people, stoodIn }),
  ItemProgressNoted: ofItem.extend({ note: text, percent }),
  /** A report that waits for the unit head's signature; written anew, it takes the place of the one before. */
  ReportDrafted: ofItem.extend({ by: person, note: text, files }),
  /** The head does not sign it; the one who wrote it takes it back. Handling goes on. */
  ReportReturned: ofItem.extend({ reason: text }),
  ReportWithdrawn: ofItem.extend({ reason: text }),
  HelpItemReportedDone: ofItem.extend({ by: person, signedBy: person, note: text, files }),
  HelpItemVerified: ofItem.extend({ by: person, note: text }),
  HelpItemReturned: ofItem.extend({ reason: text }),
  ClosingConfirmed: ofItem.extend({ note: text }),
  /** Nobody is there to confirm for the investor: somebody of the help centre vouches for the result in their own name. */
  ClosingVouchedFor: ofItem.extend({ by: person, note: text }),
  ClosingRefused: ofItem.extend({ reason: text, standIn }),
  HelpItemClosed: ofItem.extend({ late: z.boolean(), savedWorkingDays: z.int() }),
  HelpItemTransferred: ofItem.extend({ unitId: unit, personId: person, fallback: z.boolean(), reason: text }),
  HelpItemRaised: ofItem.extend({ reason: text }),
  /** Somebody who waits called on those in whose hands it is. */
  HelpItemUrged: ofItem.extend({ reason: text, recipients: people }),
  /** 暂停计时: asked for; nothing has stopped yet. */
  PauseAsked: ofItem.extend({
    kind: text,
    until: day,
    note: text,
    files,
    decider: hands,
  }),
  /** By somebody outside the unit. Granted, the handling clock rests from this moment on. */
  PauseDecided: ofItem.extend({
    granted: z.boolean(),
    reason: text,
    endsAt: instant.nullable().meta({ description: '24:00 of the last day that does not count; null where refused' }),
  }),
  PauseEnded: ofItem.extend({
    because: z.enum(PAUSE_ENDS),
    reason: text,
    granted: z.boolean().meta({ description: 'false: a request that nobody had decided has lost its ground' }),
    days: z.int().optional().meta({ description: 'working days that did not count by it' }),
  }),
  /** The investor says that what it was asked for is there. */
  PapersSupplied: ofItem.extend({ note: text, mandateNo }),
  /** 一表申请: what this matter was given by a form that was for several. */
  ApplicationReceived: ofItem.extend({ ...givenApplication.shape, mandateNo }),
  /** 延期: asked for before the limit, which is held back until it is decided or nobody has decided in time. */
  ExtensionAsked: ofItem.extend({
    until: day,
    before,
    reason: text,
    progress: text,
    files,
    signed: z.boolean().meta({ description: "true where the unit's head asks: it needs no further signature" }),
    signer: hands,
    decider: hands,
  }),
  /** By the unit's head. Not signed, it is refused. */
  ExtensionSigned: ofItem.extend({ signed: z.boolean(), reason: text, decider: hands }),
  /** By somebody outside the unit, for the limit that was asked for or an earlier one. */
  ExtensionDecided: ofItem.extend({ granted: z.boolean(), reason: text, before, until: extendedTo, days: gained }),
  /** Nobody decided in time: the system's act, by the policy's rule; nobody has approved. */
  ExtensionLapsed: ofItem.extend({
    rule: z.enum(EXTENSION_SILENCES).meta({ description: "'refuse' also where the unit's head had not signed" }),
    signed: z.boolean(),
    granted: z.boolean(),
    before,
    until: extendedTo,
    days: gained,
    decider: hands,
  }),
  /** A request that nobody had decided has lost its ground. */
  ExtensionEnded: ofItem.extend({ because: z.enum(EXTENSION_ENDS), before, until: day }),
  /** 协办: the item's unit asks another. What silence will mean is said with it. */
  CoUnitAsked: ofCoUnit.extend({
    personId: person,
    fallback: z.boolean(),
    kind: text,
    ask: text,
    files,
    silence: z.enum(CO_SILENCES),
    /** By which document. */
    document: text.optional(),
    clock: z.enum(CO_REPLY_CLOCKS),
    /** 联审: the number of the first request of its round. */
    round: z.int().positive().optional(),
  }),
  CoUnitReplied: ofCoUnit.extend({ answer: z.enum(CO_ANSWERS), words: text, files }),
  /** Nobody replied in time: the system's act, by the rule that was told with the request; no person has consented. */
  CoUnitLapsed: ofCoUnit.extend({ rule: z.enum(CO_SILENCES), personId: person, document: text.optional() }),
  /** A request without a reply was withdrawn, or has lost its ground. */
  CoUnitEnded: ofCoUnit.extend({ because: z.enum(CO_ENDS), reason: text, personId: person }),
  /** 提请协调: put to the project's leader. */
  CoordinationAsked: ofCoUnit.extend({ words: text, escalation, recipients: people, stoodIn }),
  /** Who gave an act took it back: the item, and what the act had set free, is as it was. */
  ActTakenBack: ofItem.extend({ act, at, reason: text }),
  HelpItemVoided: ofItem.extend({ reason: text }),
  /** A clock of an item started or got a new deadline. */
  ItemClockArmed: ofItem.extend({ clock: itemClock, armed: clock, why: text, moved: moved.optional() }),
  ItemClockStopped: ofItem.extend({ clock: itemClock, why: text }),
  ItemClockSuspended: ofItem.extend({ clock: itemClock, suspended: clock }),
  /** The item changed hands, or what its time is spent on. Closes the stretch before. */
  HoldingBegun: ofItem.extend({ holding: holding.nullable() }),
};
