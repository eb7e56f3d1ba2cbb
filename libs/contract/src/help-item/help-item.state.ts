import { z } from 'zod';
import { instant } from '../common/answers';
import { clock } from '../common/clock.state';
import { dateOnly, stage } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { progress, urged } from '../common/state';
import { stillness } from '../common/stillness.state';
import { COMMAND_NAMES } from '../commands';
import { escalation } from '../escalation/escalation.state';
import { ITEM_CLOCKS, ITEM_STATES, PAUSE_PARTIES } from '../vocabulary/index';
import { application } from './application.state';
import { coRequest } from './co-request.state';

const itemClock = z.enum(ITEM_CLOCKS);

/** What the time of an open item is spent on, and so who is charged with the working day at whose 24:00 it holds. */
export const holdingKind = z.enum([
  'signing-for',
  'waiting',
  'handling',
  'co-handling',
  'signing',
  'verifying',
  'confirming',
  'paused',
  'suspended',
]);
/** In whose hands. `co-handling`: a co-unit's, whose reply its own unit waits for. `waiting` is charged to the holders of the items waited for. */
export const holding = z.object({
  kind: holdingKind,
  unitId: z.string().nullable(),
  personId: z.string(),
  party: z
    .enum(PAUSE_PARTIES)
    .optional()
    .meta({ description: 'whose the days of a pause are, by the rules of its beginning' }),
});
/** An unbroken stretch in one pair of hands. */
const heldFor = holding.extend({ waitingOn: z.array(z.uuid()), from: instant, to: instant.nullable() });
const breach = z.object({ clock: itemClock, deadlineVersion: z.int(), due: instant });
const report = z.object({
  by: z.string(),
  note: z.string(),
  files: z.array(z.string()).optional().meta({ description: 'SHA-256 of each' }),
  /** The unit head whose signature makes a report count; null while it waits for that. */
  signedBy: z.string().nullable(),
  /** Principals of substitutes included. */
  people: z.array(z.string()).meta({ description: 'everybody behind it: none of them verifies it' }),
  at: instant,
});

const hands = z.object({ unitId: z.string().nullable(), personId: z.string() });

/** 暂停计时: asked for by the unit, and, once granted, in force from then on. */
const pause = z.object({
  kind: z.string().meta({ description: 'the reason, by its key in the policy' }),
  until: dateOnly.meta({ description: 'the last day that may not count' }),
  note: z.string(),
  files: z.array(z.string()).optional().meta({ description: 'SHA-256 of each' }),
  askedAt: instant,
  people: z
    .array(z.string())
    .meta({ description: 'who asked, principals of substitutes included: none of them decides' }),
  /** Who is asked to decide. */
  decider: hands,
  /** Null while it is asked for. */
  granted: z
    .object({ by: z.string(), at: instant, endsAt: instant.meta({ description: '24:00 of its last day' }) })
    .nullable(),
});

/** 延期, as long as it is asked for. */
const extension = z.object({
  until: dateOnly.meta({ description: 'the last day asked for' }),
  before: instant.meta({ description: 'the end of the limit when it was asked for' }),
  reason: z.string(),
  progress: z.string().meta({ description: 'how far it is' }),
  files: z.array(z.string()).optional().meta({ description: 'SHA-256 of each' }),
  askedAt: instant,
  people: z.array(z.string()).meta({
    description: 'who asked and who signed, principals of substitutes included: none of them decides',
  }),
  /** The unit's head, and who is asked to decide after that. */
  signer: hands,
  decider: hands,
  signed: z.object({ by: z.string(), at: instant }).nullable(),
  /** By the policy it has climbed: it can still be decided, and holds nothing back any longer. */
  lapsed: z.boolean(),
});
/** One that was granted. It is kept, whoever holds the item afterwards. */
const extended = z.object({
  until: dateOnly,
  days: z.int().meta({ description: 'working days that limit and total gained' }),
  before: instant.meta({ description: 'the end of the limit without it' }),
  at: instant,
  by: z.string().nullable().meta({ description: "null: by the policy's rule, because nobody decided in time" }),
  reason: z.string(),
});

/** Which item it is, and who has it: what every answer about it says first. */
export const whichItem = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  /** 1, 2, 3 … within the project. */
  no: z.int(),
  title: z.string(),
  /** The template it came from; null for an ad hoc item. */
  templateKey: z.string().nullable(),
  stage,
  state: z.enum(ITEM_STATES),
  unitId: z.string(),
  personId: z.string(),
});

/** 领导交办: whose answer to which question an item carries out. */
export const instructedBy = z.object({ escalationId: z.string(), personId: z.string() });

/** 调度会: which decision of which meeting an item carries out, and who chaired it. */
export const decidedIn = z.object({ meetingId: z.uuid(), decisionNo: z.int(), attempt: z.int(), chairId: z.string() });
/** 准入条件: which condition of which decision on admission an item carries out. */
export const conditionOf = z.object({ reviewId: z.uuid(), conditionId: z.string(), year: z.int(), no: z.int() });

/** 帮办事项: responsible unit + responsible person + limit (R11). */
const item = whichItem.extend({
  fallback: z.boolean().meta({ description: 'nobody was named: it fell to the head of the help centre' }),
  coUnitIds: z.array(z.string()),
  limit: z.int().meta({ description: 'working days' }),
  blocks: stage.nullable(),
  investorConfirms: z.boolean(),
  prerequisites: z.array(z.uuid()),
  waitingOn: z.array(z.uuid()).meta({ description: 'prerequisites that are not closed' }),
  note: z.string(),
  instructedBy: instructedBy.optional(),
  decidedIn: decidedIn.optional(),
  conditionOf: conditionOf.optional(),
  application: application.optional().meta({ description: 'the newest one that came by one form' }),
  addedAt: instant,
  issuedAt: instant.nullable(),
  signedAt: instant.nullable(),
  /** The first holder's sign-for limit; transfers keep it. */
  silentStartAt: instant.nullable().meta({ description: 'when handling starts if nobody signs' }),
  /** That day may still move. Absent where it may not. */
  silentStartProvisional: z.literal(true).optional(),
  handlingStartedAt: instant.nullable(),
  report: report.nullable(),
  verifiedBy: z.string().nullable(),
  /** When the investor's contact confirmed the result. */
  confirmedAt: instant.nullable(),
  /** Who vouched for the result where the investor has nobody: not the investor's confirmation. */
  vouchedFor: z.object({ by: z.string(), at: instant }).nullable().optional(),
  closedAt: instant.nullable(),
  voidedAt: instant.nullable(),
  /** Set where an import reports a close past the limit: no breach was observed here, and in time it was not. */
  reportedLate: z.boolean().optional(),
  returns: z.int(),
  progress: progress.nullable(),
  clocks: z.partialRecord(itemClock, clock),
  urged: urged.optional(),
  /** Absent where it was issued under rules that do not ask. */
  stillness: stillness.optional(),
  pause: pause.nullable().optional(),
  pauses: z
    .array(z.object({ kind: z.string(), from: instant, to: instant, days: z.int() }))
    .optional()
    .meta({ description: 'those that are over, with the working days that did not count' }),
  extension: extension.nullable().optional(),
  extensions: z.array(extended).optional().meta({ description: 'those that were granted' }),
  coRequests: z.array(coRequest).optional().meta({ description: 'co-units that were asked, by number' }),
  holdings: z.array(heldFor),
  breaches: z.array(breach),
  escalations: z.array(escalation),
});

/** What an item keeps of the last act that somebody gave on it, until something follows. */
const takeBack = z.object({
  /** Null where the item was only moved along by an act on another. */
  act: z.enum(COMMAND_NAMES).nullable(),
  commandId: z.string(),
  by: z.string(),
  actingFor: z.string().nullable(),
  at: instant,
  policyVersion: z.int(),
  calendarVersion: z.int(),
  /** Items that no longer wait for this one since the act. */
  released: z.array(z.uuid()),
  /** What the act changed, as it was before; of lists and clocks, only what is otherwise now. */
  before: item
    .omit({ clocks: true, holdings: true, stillness: true })
    .partial()
    .extend({
      clocks: z.partialRecord(itemClock, clock.nullable().meta({ description: 'null: there was none' })).optional(),
      holdings: z.object({ count: z.int(), last: heldFor.nullable() }).optional(),
      stillness: stillness
        .extend({ clock: clock.nullable().optional().meta({ description: 'absent: as it is now' }) })
        .optional(),
    }),
  /** What the act brought that was not there. */
  fresh: z.array(z.string()),
});

export const itemState = item
  .extend({
    /** Absent where it was stored before acts could be taken back. */
    takeBack: takeBack
      .nullable()
      .optional()
      .meta({ description: 'the last act on it, as long as nothing has followed' }),
  })
  .meta({ id: 'HelpItemState' });

export type HoldingKind = z.output<typeof holdingKind>;
export type Holding = Frozen<z.output<typeof heldFor>>;
export type Breach = Frozen<z.output<typeof breach>>;
export type ItemPause = Frozen<z.output<typeof pause>>;
export type ItemExtension = Frozen<z.output<typeof extension>>;
export type ItemReport = Frozen<z.output<typeof report>>;
export type TakeBack = Frozen<z.output<typeof takeBack>>;
export type HelpItemState = Frozen<z.output<typeof itemState>>;
