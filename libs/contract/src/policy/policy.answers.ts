import { z } from 'zod';
import { stage, workingDays } from '../common/fields';
import { LADDER_NAMES, MILESTONES, ROLES, RUNGS, TOTAL_PARTS, UNIT_PARTIES } from '../vocabulary/index';

const text = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const holder = z.union([
  z.enum(['leader', 'follower', 'helpdesk', 'help-centre-head', 'introducing-unit', 'landing-place']),
  z.templateLiteral(['function:', z.string().min(1)]),
]);

const check = z.discriminatedUnion('type', [
  z.object({
    type: z.enum([
      'leader-named',
      'investor-identified',
      'follower-named',
      'first-contact',
      'judged-worth-pursuing',
      'parties-filled',
      'parties-standing',
      'plan-set',
      'contract',
      'fund-arrival',
      'items-closed',
      'no-open-items',
    ]),
  }),
  z.object({ type: z.literal('evidence'), anyOf: z.array(z.string()).min(1) }),
  z.object({
    type: z.literal('milestone'),
    milestone: z.enum(MILESTONES),
  }),
  z.object({ type: z.literal('aftercare-over-or-evidence'), evidence: z.string() }),
]);

const need = z
  .object({ key: z.string().min(1), label: text, check, holder, anew: z.boolean().optional() })
  .meta({ id: 'GateNeed' });
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
const routine = z.object({
  key: z.string().min(1),
  title: text,
  kind: z.enum(['once', 'cadence']),
  limit: z.int().min(0).max(250),
  months: z.int().min(0).max(24),
  holder,
  satisfiedBy: z.array(z.enum(['contact', 'judgement', 'progress-note'])).min(1),
});
const stagePolicy = z
  .object({ gate: z.array(need), items: z.array(item), routines: z.array(routine) })
  .meta({ id: 'StagePolicy' });
const step = z
  .object({
    rung: z.enum(RUNGS),
    after: z.union([z.literal('yellow'), z.int().min(0).max(250)]),
    to: z
      .array(
        z.enum([
          'holder',
          'unit-head',
          'helpdesk-officer',
          'help-centre-head',
          'follower',
          'leader',
          'leader-in-charge',
          'principal-leaders',
          'supervision-heads',
          'investor-contacts',
        ]),
      )
      .min(1),
    asks: z.boolean(),
  })
  .meta({ id: 'LadderStep' });

/** What is asked of those who sign in. */
const access = z.object({
  signIn: z.object({
    free: z.int().min(1).max(20),
    firstWaitSeconds: z.int().min(1).max(60),
    longestWaitSeconds: z.int().min(1).max(900),
    forgetMinutes: z.int().min(1).max(1_440),
    crowd: z.int().min(10).max(100_000),
    knownDeviceDays: z.int().min(0).max(400),
  }),
  password: z.object({ shortest: z.int().min(8).max(64), longest: z.int().min(64).max(200) }),
  caps: z.object({
    sessions: z.int().min(1).max(200),
    tokens: z.int().min(1).max(200),
    streams: z.int().min(1).max(200),
  }),
  substitution: z.object({ longestDays: z.int().min(1).max(366), aheadDays: z.int().min(0).max(731) }),
  separation: z.object({
    alone: z.array(z.enum(ROLES)).readonly(),
    apart: z.array(z.array(z.enum(ROLES)).length(2).readonly()).readonly(),
    singular: z.array(z.string().regex(/^[a-z][a-z-]{1,40}$/)).readonly(),
  }),
});

/** What a year's calendar must be like, and when it is missed. */
const calendar = z.object({
  fixedDays: z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)).readonly(),
  holidays: z
    .object({ fewest: z.int().min(0).max(366), most: z.int().min(1).max(366) })
    .refine(({ fewest, most }) => fewest <= most, 'at most as many as at least'),
  mostMakeUps: z.int().min(0).max(104),
  missing: z.object({ fromMonth: z.int().min(1).max(12), everyDays: z.int().min(1).max(90) }),
});

/** One published version of the rules that an office can change, in full. */
export const policy = z
  .object({
    schemaVersion: z.literal(1),
    version: z.int().min(1),
    name: text,
    stages: z.record(stage, stagePolicy),
    closing: z.array(need),
    parties: z.partialRecord(
      z.enum(UNIT_PARTIES),
      z.object({ anyOf: z.array(z.string().min(1)).optional(), noneOf: z.array(z.string().min(1)).optional() }),
    ),
    limits: z.object({
      signFor: workingDays,
      verification: workingDays,
      answer: workingDays,
      confirmation: workingDays,
      closing: workingDays,
      total: z.object({ parts: z.array(z.enum(TOTAL_PARTS)).min(1), extra: z.int().min(0).max(250) }),
    }),
    yellow: z.object({ sharePercent: z.int().min(1).max(100), daysLeft: z.int().min(0).max(30) }),
    stageLights: z.object({
      missedMonths: z
        .object({ yellow: z.int().min(1).max(24), red: z.int().min(1).max(36) })
        .refine(({ red, yellow }) => yellow < red, 'months for red must be more than for yellow'),
      behind: z
        .object({ yellowFrom: z.int().min(1).max(100), redOver: z.int().min(1).max(100) })
        .refine(({ redOver, yellowFrom }) => yellowFrom <= redOver, 'points for red must not be fewer than for yellow'),
      remindDays: z.int().min(0).max(365),
    }),
    ladders: z.record(z.enum(LADDER_NAMES), z.array(step).min(1)),
    itemWork: z.object({
      verifyAndClose: z.boolean(),
      takeBackMinutes: z.int().min(0).max(1_440),
      urgeEveryDays: z.int().min(1).max(30),
    }),
    aftercareMonths: z.int().min(0).max(120),
    deliveryHours: z
      .object({ from: z.int().min(0).max(1_439), to: z.int().min(1).max(1_440) })
      .refine(({ from, to }) => from < to, 'delivery hours must have a length'),
    evidenceKinds: z
      .array(z.object({ kind: z.string().min(1), label: text, notBefore: stage.optional(), onlyIn: stage.optional() }))
      .min(1),
    fulfilmentProofs: z.array(z.string()).min(1),
    industries: z.array(z.object({ zh: z.string().min(1).max(60), en: z.string().min(1) })).min(1),
    access,
    calendar,
  })
  .meta({ id: 'Policy' });
