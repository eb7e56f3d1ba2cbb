import { z } from 'zod';
import { instant } from '../common/answers';
import { escalation } from '../escalation/escalation.state';
import { INSTRUCTIONS, RUNGS } from '../vocabulary/index';
import { onItem, people, person, text, unit } from './parts';

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
  escalation: escalation.nullable(),
  raised: z.boolean().meta({ description: 'by a person before its time' }),
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
  }),
  /** The project rested, or a calendar was published: the time to answer ends elsewhere. */
  AnswerTimeMoved: onItem.extend({ escalationId: text, answerDue: instant, answerDueProvisional: z.boolean() }),
  EscalationAnswerLapsed: onItem.extend({ escalationId: text, due: instant, recipients: people }),
  /** A deadline in a year whose calendar is not published came due: it waits for the adoption of that year. */
  CalendarAlarmOpened: onItem.extend({ clock: text, deadlineVersion: z.int(), due: instant, recipients: people }),
  /** Somebody who waits for an answer called on those who are asked. */
  AnswerUrged: onItem.extend({
    subject: z.enum(['question', 'hand-over', 'request']),
    id: text,
    reason: text,
    recipients: people,
  }),
};
