import { z } from 'zod';
import { instant } from '../common/answers';
import { provisional, stage } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { day, money } from '../common/state';
import { reviewRules } from '../policy/review-rules.state';
import { ADMISSION_VERDICTS, CONDITION_GATES, REVIEW_FACTS } from '../vocabulary/index';

/** Facts as they stood when the review was called: decimal numbers, never floats. */
export const reviewFacts = z.partialRecord(z.enum(REVIEW_FACTS), z.string());

/** What an expert gives: points for each judged criterion, by its key. */
export const opinion = z.object({
  at: instant.meta({ description: 'when it was handed in; revised since: when that was' }),
  first: instant,
  scores: z.record(z.string(), z.int()),
  remarks: z.string(),
});

export const seat = z.object({
  no: z.int(),
  expertId: z.uuid(),
  personId: z.string(),
  invitedAt: instant,
  due: instant,
  remindAt: instant.nullable(),
  provisional,
  declaration: z.object({ at: instant, conflict: z.string().nullable() }).nullable(),
  /** With a conflict of interest, or let go by whoever called the review. */
  excused: z.object({ at: instant, reason: z.string() }).nullable(),
  reminded: z.boolean(),
  late: z.boolean().meta({ description: 'not in at the end of the limit' }),
  opinion: opinion.nullable(),
});

export const condition = z.object({
  id: z.string(),
  title: z.string(),
  unitId: z.string(),
  personId: z.string().nullable(),
  limit: z.int(),
  blocks: z.enum(CONDITION_GATES).nullable(),
});

/** What is reviewed, as the project said it when the review was called. */
const reviewed = z.object({ name: z.string(), stage, money: money.nullable(), industry: z.string() });

const said = z.object({ at: instant, by: z.string(), reason: z.string() });

/** 项目评审: one of one project. */
export const review = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  subject: z.string(),
  reviewed,
  facts: reviewFacts,
  /** The sheet as it was in force: what is scored stays explained by it. */
  rules: reviewRules,
  policyVersion: z.int(),
  calledAt: instant,
  calledBy: z.string(),
  seats: z.array(seat),
  /** Who closed it; null where it closed itself, since all were in. */
  closed: z.object({ at: instant, by: z.string().nullable(), reason: z.string() }).nullable(),
  decision: z
    .object({
      at: instant,
      by: z.string(),
      day,
      year: z.int(),
      no: z.int(),
      verdict: z.enum(ADMISSION_VERDICTS),
      reason: z.string(),
      conditions: z.array(condition),
    })
    .nullable(),
  withdrawn: said.nullable(),
  /** The project did not take the decision: it is to be amended. */
  refused: z.object({ at: instant, code: z.string() }).nullable(),
});

export type ReviewFacts = Frozen<z.output<typeof reviewFacts>>;
export type ReviewOpinion = Frozen<z.output<typeof opinion>>;
export type ReviewSeat = Frozen<z.output<typeof seat>>;
export type AdmissionCondition = Frozen<z.output<typeof condition>>;
export type Review = Frozen<z.output<typeof review>>;
