import { z } from 'zod';
import { instant } from '../common/answers';
import { clock } from '../common/clock.state';
import { escalation } from '../escalation/escalation.state';
import { ANSWER_CLIMBS, INSTRUCTIONS, RUNGS, STILL_AWAITS } from '../vocabulary/index';
import { held, released } from './held';
import { ofItem, onItem, people, person, stoodIn, text, unit } from './parts';

/** A rung that fired: which clock, which of its deadlines, when it was due, who was told. */
const rung = onItem.extend({
  clock: text,
  deadlineVersion: z.int(),
  rung: z.enum(RUNGS),
  due: instant,
  provisional: z
    .boolean()
    .meta({ description: 'computed over a year whose holidays were not published; a breach never is' }),
  holderUnitId: unit.nullable(),
  holderId: person.nullable(),
  recipients: people,
  fallback: z.boolean().meta({ description: "a role was empty and the help centre's head stands in" }),
  stoodIn,
  escalation: escalation.nullable(),
  raised: z.boolean().meta({ description: 'by a person before its time' }),
});

/** A rung of what stands still: since when, for how many working days, who has it, who was told. */
const still = z.object({
  rung: z.enum(RUNGS),
  deadlineVersion: z.int(),
  since: instant,
  days: z.int().meta({ description: 'working days without an act' }),
  due: instant,
  provisional: z.boolean(),
  holderUnitId: unit.nullable(),
  holderId: person.nullable(),
  recipients: people,
  fallback: z.boolean(),
  stoodIn,
});

/** What can have come of a deadline, of the project's or an item's: rungs, and the questions that they put. */
export const deadlineEvents = {
  /** A limit passed. Stays for ever; an item cured later shows as late, cured. */
  LimitBreached: rung,
  /** Any other rung. */
  RungReached: rung,
  EscalationAnswered: onItem.extend({
    escalationId: text,
    instruction: z.enum(INSTRUCTIONS),
    words: text,
    taskItemId: z.uuid().optional().meta({ description: 'the item that the answer became' }),
  }),
  /** The project rested, or a calendar was published: the time to answer ends elsewhere. */
  AnswerTimeMoved: onItem.extend({ escalationId: text, answerDue: instant, answerDueProvisional: z.boolean() }),
  EscalationAnswerLapsed: onItem.extend({
    escalationId: text,
    due: instant,
    recipients: people,
    stoodIn,
    climb: z
      .object({
        rung: z.enum(ANSWER_CLIMBS),
        recipients: people,
        answerDue: instant,
        answerDueProvisional: z.boolean(),
      })
      .optional()
      .meta({ description: 'to whom it is put besides; absent where it goes no higher' }),
  }),
  /** A deadline in a year whose calendar is not published came due: it waits for the adoption of that year. */
  CalendarAlarmOpened: onItem.extend({ clock: text, deadlineVersion: z.int(), due: instant, recipients: people }),
  /** 暂缓升级: a rung came due while a hold was open. The limit has passed all the same; that it climbs waits. */
  RungHeld: onItem.extend(held.shape),
  /** The hold ends elsewhere than it was to, or this rung is let go before its end: then it fires at `until`. */
  RungReleased: onItem.extend(released.shape),
  /** When time looks next whether anything has moved: begun anew from the last act, or by other rules. */
  StillnessArmed: onItem.extend({
    awaits: z.enum(STILL_AWAITS),
    since: instant,
    armed: clock.nullable().meta({ description: 'null: the rules no longer ask' }),
  }),
  /** 久拖不动: nobody has moved it for so many working days. No limit has passed by that. */
  StagnationReached: onItem.extend(still.shape),
  /** 企业未回应: what the item waits for is the investor's to give. It is no delay of the unit. */
  InvestorSilent: ofItem.extend(still.shape),
  /** Somebody who waits for an answer called on those who are asked. */
  AnswerUrged: onItem.extend({
    subject: z.enum(['question', 'hand-over', 'request']),
    id: text,
    reason: text,
    recipients: people,
  }),
};
