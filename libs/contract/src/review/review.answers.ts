import { z } from 'zod';
import { hidden, instant, names, pageOf } from '../common/answers';
import { provisional } from '../common/fields';
import { ADMISSION_VERDICTS, REVIEW_FACTS, REVIEW_MINE, REVIEW_STATUSES } from '../vocabulary/index';
import { condition, opinion, review, reviewFacts, seat } from './review.state';

/** As it is told: an opinion is its expert's alone until all are closed; nobody stands beside one where the rules say so. */
const toldSeat = seat.omit({ opinion: true, personId: true, expertId: true }).extend({
  personId: z.string().nullable().meta({ description: 'null after closing, where opinions are without names' }),
  handedIn: z.boolean(),
  opinion: opinion.nullable(),
});

export const reviewScore = z
  .object({
    total: z.string(),
    passes: z.boolean(),
    vetoed: z.boolean(),
    opinions: z.int(),
    criteria: z.array(
      z.object({
        key: z.string(),
        value: z.string().nullable().meta({ description: 'what was measured, or the mean of what was judged' }),
        points: z.string(),
        weighted: z.string(),
        vetoed: z.boolean(),
        left: z.array(z.int()).meta({ description: 'points left out as the highest and the lowest' }),
      }),
    ),
  })
  .meta({ id: 'ReviewScore' });

export const toldReview = review.extend({
  facts: reviewFacts.meta({ description: `of ${REVIEW_FACTS.join(', ')}: those that are not kept back` }),
  seats: z.array(toldSeat),
});

export const reviewDetail = z.object({
  review: toldReview,
  seq: z.int(),
  status: z.enum(REVIEW_STATUSES),
  now: instant,
  projectName: z.string(),
  projectSeen: z.boolean().meta({ description: 'whether whoever asks reads the project itself' }),
  ownSeat: z.int().nullable().meta({ description: 'the number of the seat that whoever asks holds' }),
  score: reviewScore.nullable().meta({ description: 'null until closing' }),
  conditions: z.array(
    condition.extend({
      itemId: z.uuid().nullable().meta({ description: 'null: the project has not taken it yet' }),
      itemNo: z.int().nullable(),
      itemState: z.string().nullable(),
      itemLate: z.boolean(),
    }),
  ),
  taken: z.boolean().meta({ description: 'whether the decision stands on the project' }),
  hidden,
  names,
});

const row = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  projectName: z.string(),
  status: z.enum(REVIEW_STATUSES),
  subject: z.string(),
  calledAt: instant,
  due: instant.meta({ description: 'the last end of an opinion that is awaited or was' }),
  provisional,
  experts: z.int().meta({ description: 'asked, without those who were excused' }),
  handedIn: z.int(),
  late: z.int(),
  excused: z.int(),
  mine: z.enum(REVIEW_MINE).nullable(),
  verdict: z.enum(ADMISSION_VERDICTS).nullable(),
  year: z.int().nullable(),
  no: z.int().nullable(),
  conditions: z.int(),
  refused: z.boolean(),
});

export const reviewList = pageOf(row, {
  total: z.int(),
  mine: z.int().meta({ description: 'how many wait for an opinion of whoever asks' }),
});

export const reviewAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(REVIEW_STATUSES), repeated: z.boolean() })
  .meta({ id: 'ReviewAnswer' });
