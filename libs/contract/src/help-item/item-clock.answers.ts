import { z } from 'zod';
import { instant, names } from '../common/answers';
import { provisional } from '../common/fields';
import { CLOCK_DAY_RULES, CLOCK_RESTS, ITEM_CLOCKS } from '../vocabulary/index';
import { whichItem } from './help-item.state';

const by = z.object({ id: z.string(), actingFor: z.string().nullable(), kind: z.enum(['person', 'system']) });
const files = z.array(z.string()).meta({ description: 'SHA-256 of each document' });

/** Days one after the other of which the same is to be said. */
const run = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  days: z.int(),
  rule: z.enum(CLOCK_DAY_RULES),
  holiday: z.string().nullable().meta({ description: 'the holiday, or the holiday that a make-up day pays for' }),
  counts: z.boolean(),
  ahead: z.boolean().meta({ description: 'not over yet: as it will count if nothing happens' }),
  over: z.boolean().meta({ description: 'past the limit' }),
  provisional: z.boolean().meta({ description: 'in a year whose calendar was not published' }),
  rest: z.int().nullable().meta({ description: 'which of `rests` says why it does not count' }),
  extension: z.int().nullable().meta({ description: 'which of `extensions` has added it' }),
});

/** Why and by whom working days did not count. */
const rest = z.object({
  kind: z.enum(CLOCK_RESTS),
  from: instant,
  to: instant.nullable(),
  ground: z.string().nullable().meta({ description: 'of a pause: its reason, by its key in the policy' }),
  asked: by.extend({ at: instant, note: z.string(), files }).nullable(),
  approved: by.extend({ reason: z.string() }).nullable(),
  ended: by.extend({ because: z.string(), reason: z.string() }).nullable(),
  waitedFor: z.array(z.uuid()),
});

/** A request that the limit of handling be put off, and what became of it. */
const extension = z.object({
  until: z.iso.date().meta({ description: 'the day that was asked for' }),
  asked: by.extend({ at: instant, reason: z.string(), progress: z.string(), files }),
  signed: by.extend({ reason: z.string() }).nullable().meta({ description: "null: not by the unit's head (yet)" }),
  decided: by
    .extend({ at: instant, granted: z.boolean(), reason: z.string(), rule: z.string().nullable() })
    .nullable()
    .meta({ description: '`rule`: nobody decided in time, and the system did by that rule of the policy' }),
  before: instant.nullable().meta({ description: 'the end of the limit without it' }),
  after: instant.nullable().meta({ description: 'with it, where it was granted' }),
  days: z.int().meta({ description: 'working days that it has added' }),
});

/** One deadline of a clock, and what put it in the place of the one before. */
const deadline = z.object({
  version: z.int(),
  seq: z.int().meta({ description: 'the event of the project that says so' }),
  at: instant,
  why: z.string(),
  by,
  reason: z.string(),
  files,
  limit: z.int().meta({ description: 'working days' }),
  used: z.int().meta({ description: 'working days used up by then' }),
  due: instant.nullable().meta({ description: 'null: the clock was at rest and had no end' }),
  provisional,
  calendarVersion: z.int(),
  policyVersion: z.int(),
  takenBack: z.boolean().meta({ description: 'the act that had set it was taken back' }),
});

const explainedClock = z.object({
  clock: z.enum(ITEM_CLOCKS),
  state: z.enum(['running', 'suspended', 'stopped']),
  startedAt: instant,
  limit: z.int(),
  used: z
    .int()
    .meta({ description: 'working days counted that are over: those of `runs` that count and are not ahead' }),
  due: instant.nullable().meta({ description: 'null while it rests' }),
  provisional,
  runs: z.array(run),
  deadlines: z
    .array(deadline)
    .meta({ description: 'every one it has had, oldest first; the last one that was not taken back stands' }),
});

const version = z.object({
  version: z.int(),
  sha256: z.string().meta({ description: 'over its canonical JSON (RFC 8785)' }),
});

/**
 * What was counted, by what, and why: computed from events, the calendar and the policy alone. Whoever has these computes
 * the same, to the letter.
 */
const receipt = z
  .object({
    v: z.literal(1),
    projectId: z.uuid(),
    itemId: z.uuid(),
    no: z.int(),
    asOf: z.iso.date().meta({ description: 'counted up to the beginning of this day' }),
    upTo: z.object({
      seq: z.int(),
      hash: z.string().meta({ description: 'that the last event taken into account was recorded with' }),
    }),
    clocks: z.array(explainedClock),
    rests: z.array(rest),
    extensions: z.array(extension),
    calendars: z.array(version),
    policies: z.array(version),
  })
  .meta({ id: 'ClockReceipt' });

const agrees = z
  .boolean()
  .meta({ description: 'false: what is stored is not what the events give; it is looked into' });
const sha256 = z.string().meta({ description: 'of the receipt: SHA-256 over its canonical JSON (RFC 8785)' });

export const itemClockAnswer = z.object({
  now: instant,
  item: whichItem.extend({ projectName: z.string() }),
  receipt,
  sha256,
  agrees: agrees.nullable().meta({ description: 'null: of an earlier receipt, which is held against nothing stored' }),
  grounds: z.record(z.string(), z.object({ zh: z.string(), en: z.string(), source: z.string() })).meta({
    description: 'of pauses: what each reason is called, and the rule that lets it',
  }),
  waitedFor: z
    .record(z.string(), z.object({ no: z.int(), title: z.string() }))
    .meta({ description: 'items that were waited for, by id' }),
  names,
});

/** Receipts beside a list that is saved; an item that whoever asks does not see has none. */
export const itemClockReceipts = z.object({
  now: instant,
  rows: z.array(z.object({ itemId: z.uuid(), receipt, sha256, agrees })),
  names,
});
