import { z } from 'zod';
import { bothLanguages as text, stage, workingDays } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { ANSWER_CLIMBS, LADDER_NAMES, MILESTONES, TOTAL_PARTS, UNIT_PARTIES } from '../vocabulary/index';
import { access } from './access-policy.state';
import { calendar } from './calendar-policy.state';
import { fallbacks, ladderVariant, step } from './ladder-rule.state';
import { complaintRules } from './complaint-rules.state';
import { commitmentRules } from './commitment-rules.state';
import { formRules } from './form-rules.state';
import { holdRules } from './hold-rules.state';
import { leadRules } from './lead-rules.state';
import { meetingRules } from './meeting-rules.state';
import { reviewRules } from './review-rules.state';
import { intakeRules } from './intake-rules.state';
import { visitRules } from './visit-rules.state';
import { coKind, extensionRule, pauseCap, pauseKind } from './request-rules.state';
import { stagnation } from './stagnation-rule.state';

/** The rules that an office can change, as they are drafted, published, answered and read by the domain. */

/** Who answers for something: a party of the project, or the unit that carries a function in this place. */
const holder = z.union([
  z.enum(['leader', 'follower', 'helpdesk', 'help-centre-head', 'introducing-unit', 'landing-place']),
  z.templateLiteral(['function:', z.string().min(1)]),
]);

/** One thing a gate wants. Every missing one is named at once, with who holds it. */
const check = z.discriminatedUnion('type', [
  z.object({
    type: z.enum([
      'leader-named',
      'investor-identified',
      'follower-named',
      'first-contact',
      'judged-worth-pursuing',
      'parties-filled',
      // Nobody of those who were named has left.
      'parties-standing',
      'plan-set',
      'contract',
      'fund-arrival',
      'items-closed',
      'no-open-items',
    ]),
  }),
  z.object({ type: z.literal('evidence'), anyOf: z.array(z.string()).min(1) }),
  // 准入: decided by a review; one of these papers, where the rules ask for none.
  z.object({ type: z.literal('admission'), anyOf: z.array(z.string()).min(1) }),
  z.object({
    type: z.literal('milestone'),
    milestone: z.enum(MILESTONES),
  }),
  z.object({ type: z.literal('aftercare-over-or-evidence'), evidence: z.string() }),
]);

const need = z
  .object({
    key: z.string().min(1),
    label: text,
    check,
    holder,
    /** A return that undoes the stage undoes what met this need: it is asked anew. */
    anew: z.boolean().optional(),
  })
  .meta({ id: 'GateNeed' });
/** A help item that a stage brings. `after` names templates of the same stage; `blocks` the gate it holds shut. */
const item = z.object({
  key: z.string().min(1),
  title: text,
  limit: workingDays,
  lead: holder,
  coUnits: z.array(holder),
  after: z.array(z.string()),
  blocks: stage.nullable(),
  investorConfirms: z.boolean(),
});
/** What satisfies a routine. */
const routineAct = z.enum(['contact', 'judgement', 'progress-note']);
/**
 * A duty of the project itself. `once`: by its limit, with the ladder behind it. `cadence`: again and again, every
 * `months` and then `limit` working days (one of the two may be 0), counted from the last time it was done; missed
 * slots are counted, not climbed.
 */
const routine = z.object({
  key: z.string().min(1),
  title: text,
  kind: z.enum(['once', 'cadence']),
  limit: z.int().min(0).max(250),
  months: z.int().min(0).max(24),
  holder,
  satisfiedBy: z.array(routineAct).min(1),
});
/** `gate`: what must be true to enter this stage. */
const stagePolicy = z
  .object({ gate: z.array(need), items: z.array(item), routines: z.array(routine) })
  .meta({ id: 'StagePolicy' });

/** 总时限: the limits of these steps together, and `extra` working days for what goes back and forth. */
const total = z.object({ parts: z.array(z.enum(TOTAL_PARTS)).min(1), extra: z.int().min(0).max(250) });
/** When a light turns yellow: from ceil(share % of n) elapsed working days, or with `daysLeft` left, if that is sooner. */
const yellow = z.object({ sharePercent: z.int().min(1).max(100), daysLeft: z.int().min(0).max(30) });
/** When a stage that is behind its plan turns yellow, and red. */
const stageLights = z.object({
  /** Months in a row, from the planned one on, that went by without the step. */
  missedMonths: z
    .object({ yellow: z.int().min(1).max(24), red: z.int().min(1).max(36) })
    .refine((months) => months.yellow < months.red, 'months for red must be more than for yellow'),
  /** Percentage points of progress behind that of time: yellow from so many on, red over so many. */
  behind: z
    .object({ yellowFrom: z.int().min(1).max(100), redOver: z.int().min(1).max(100) })
    .refine(({ redOver, yellowFrom }) => yellowFrom <= redOver, 'points for red must not be fewer than for yellow'),
  /** Calendar days before a target from which on it is near. */
  remindDays: z.int().min(0).max(365),
});
/** How items are worked off. */
const itemWork = z.object({
  /** Whoever verifies an item may close it in the same act, where the investor is not asked. */
  verifyAndClose: z.boolean(),
  /** For so many minutes an act on an item can be taken back by who gave it, where nothing has followed. 0: never. */
  takeBackMinutes: z.int().min(0).max(1_440),
  /** An item may be urged again so many calendar days after it was last. */
  urgeEveryDays: z.int().min(1).max(30),
});
/** Minutes after midnight in the place's zone; `to` is exclusive. */
const deliveryHours = z
  .object({ from: z.int().min(0).max(1_439), to: z.int().min(1).max(1_440) })
  .refine(({ from, to }) => from < to, 'delivery hours must have a length');
/** How much of one person's day alerts may take. */
const alerts = z.object({
  /** Messages of a day on one channel, for whoever gets a digest; what is more is one line of it. 0: any number. */
  perDay: z.int().min(0).max(200),
  /** Minute of the day, in the place's zone, at which a leader gets it who has not chosen another. */
  digestAt: z.int().min(0).max(1_439),
  /** Days for which a link answers a question without signing in. 0: there are none. */
  answerLinkDays: z.int().min(0).max(14),
  /** Days for which the address of one's own calendar (ICS) is read without signing in. 0: there are none. */
  calendarFeedDays: z.int().min(0).max(366),
});
/** What a unit must be to stand for a party, by the functions it carries; `*` is any function at all. */
const party = z.object({
  anyOf: z.array(z.string().min(1)).optional(),
  noneOf: z.array(z.string().min(1)).optional(),
});
const evidenceKind = z.object({
  kind: z.string().min(1),
  label: text,
  /** The stage whose entry the paper cannot be older than; without one, the registration of the project. */
  notBefore: stage.optional(),
  /** The paper exists in this stage alone. */
  onlyIn: stage.optional(),
});

/** One published version of the rules that an office can change, in full. Pinned by each project; never edited once published. */
export const policy = z
  .object({
    schemaVersion: z.literal(1),
    version: z.int().min(1),
    name: text,
    stages: z.record(stage, stagePolicy),
    /** What must be true to close a project at the end of aftercare. */
    closing: z.array(need),
    parties: z.partialRecord(z.enum(UNIT_PARTIES), party),
    /** Working days. */
    limits: z.object({
      signFor: workingDays,
      verification: workingDays,
      answer: workingDays,
      /** For the investor to confirm a verified result. */
      confirmation: workingDays,
      /** For the centre to close what is verified and, where asked for, confirmed. */
      closing: workingDays,
      /** To decide on a request for a pause. */
      pauseDecision: workingDays,
      /** To sign and decide on a request for an extension, both together. */
      extensionDecision: workingDays,
      /** For a co-unit to reply. */
      coReply: workingDays,
      total,
    }),
    yellow,
    stageLights,
    ladders: z.record(z.enum(LADDER_NAMES), z.array(step).min(1)),
    /** Where another ladder stands in its place; the narrowest counts. None: each ladder for all. */
    ladderVariants: z.array(ladderVariant),
    fallbacks,
    itemWork,
    /** To whom a question goes on that nobody answers in time, where its own ladder does not; none: to nobody. */
    answerClimbs: z.array(z.enum(ANSWER_CLIMBS)),
    /** None: the clock is never stopped. */
    pauses: z.array(pauseKind),
    pauseCap,
    extensions: extensionRule,
    /** None: no other unit is asked. */
    coHandling: z.array(coKind),
    stagnation,
    forms: formRules,
    commitments: commitmentRules,
    hold: holdRules,
    /** 招商网: how many released sheets of projects everybody may read; 0: the page is closed. */
    portal: z.object({ shown: z.int().min(0).max(200) }),
    leads: leadRules,
    meetings: meetingRules,
    reviews: reviewRules,
    complaints: complaintRules,
    visits: visitRules,
    intake: intakeRules,
    aftercareMonths: z.int().min(0).max(120),
    /** Alerts leave inside these hours of a working day; clocks do not wait for them. */
    deliveryHours,
    alerts,
    evidenceKinds: z.array(evidenceKind).min(1),
    /** Any one of these kinds of evidence proves fulfilment (履约). */
    fulfilmentProofs: z.array(z.string()).min(1),
    /** What one may choose from where a project is registered: the office's words. */
    industries: z.array(z.object({ zh: z.string().min(1).max(60), en: z.string().min(1) })).min(1),
    /** Of the newest version, these two: neither signing in nor the calendar is a project's. */
    access,
    calendar,
  })
  .meta({ id: 'Policy' });

export type HolderRef = z.output<typeof holder>;
type WithType<Check, Type> = { readonly [Name in keyof Check]: Name extends 'type' ? Type : Check[Name] };
/** Each kind apart, also of those that say nothing beside it: one can be told from all others. */
type Apart<Check extends { readonly type: string }> = Check extends unknown
  ? { [Type in Check['type']]: WithType<Check, Type> }[Check['type']]
  : never;
export type GateCheck = Apart<Frozen<z.output<typeof check>>>;
export type GateNeed = Frozen<z.output<typeof need>>;
export type ItemTemplate = Frozen<z.output<typeof item>>;
export type RoutineAct = z.output<typeof routineAct>;
export type RoutinePolicy = Frozen<z.output<typeof routine>>;
export type StagePolicy = Frozen<z.output<typeof stagePolicy>>;
export type TotalLimit = Frozen<z.output<typeof total>>;
export type YellowRule = Frozen<z.output<typeof yellow>>;
export type StageLightPolicy = Frozen<z.output<typeof stageLights>>;
export type ItemWorkPolicy = Frozen<z.output<typeof itemWork>>;
export type DeliveryHours = Frozen<z.output<typeof deliveryHours>>;
export type PartyRule = Frozen<z.output<typeof party>>;
export type EvidenceKind = Frozen<z.output<typeof evidenceKind>>;
export type Policy = Frozen<z.output<typeof policy>>;
