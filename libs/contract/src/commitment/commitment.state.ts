import { z } from 'zod';
import { instant } from '../common/answers';
import { provisional, stage } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { day, money, recorded } from '../common/state';
import {
  COMMITMENT_SIDES,
  COMMITMENT_SOURCES,
  COMMITMENT_STATES,
  COMMITMENT_TRIGGERS,
  DELIVERY_STEPS,
  MILESTONES,
  OFFSET_UNITS,
} from '../vocabulary/index';

/** From when on it is to be kept: one of the four says which of the fields after it is set. */
const trigger = z.object({
  kind: z.enum(COMMITMENT_TRIGGERS),
  date: day.nullable().meta({ description: 'the day by which it is to be kept' }),
  stage: stage.nullable(),
  milestone: z.enum(MILESTONES).nullable(),
  evidenceKind: z.string().nullable(),
  after: z.int().nullable().meta({ description: 'how long after the event; null for a named day' }),
  unit: z.enum(OFFSET_UNITS).nullable(),
});

const source = z.object({
  kind: z.enum(COMMITMENT_SOURCES),
  evidenceId: z.string().nullable().meta({ description: 'the contract that it stands in' }),
  number: z.string().nullable().meta({ description: 'of the minutes' }),
  date: day.nullable(),
  itemId: z.uuid().optional().meta({ description: '容缺受理: the item that was taken up without it' }),
});

/** What is told of a promise with its recording. */
export const recordedCommitment = z.object({
  ...recorded,
  no: z.int().meta({ description: 'within the project' }),
  side: z.enum(COMMITMENT_SIDES),
  what: z.string(),
  unitId: z.string().nullable().meta({ description: "of the place's side: who keeps it" }),
  personId: z.string().nullable(),
  fallback: z
    .boolean()
    .optional()
    .meta({ description: "set where the unit has nobody and the help centre's head stands in" }),
  owedTo: z
    .string()
    .optional()
    .meta({ description: '容缺受理: the unit that waits for the paper, and says that it is in' }),
  source,
  trigger,
  money: money.nullable(),
  delivery: z
    .boolean()
    .optional()
    .meta({ description: '政策兑现: applied for, reviewed, decided and paid, each step with its own limit' }),
});

const mandateNo = z.int().optional().meta({ description: 'by which mandate it was said for the company' });

const claim = z.object({
  at: instant,
  by: z.string(),
  people: z.array(z.string()).meta({ description: 'principals of substitutes included: none of them confirms it' }),
  words: z.string(),
  evidenceId: z.string().nullable(),
  sha256: z.string().nullable(),
  number: z.string().nullable().meta({ description: 'of a paper that is not in the record' }),
  mandateNo,
});

/** 承诺 as it stands. */
export const commitment = recordedCommitment
  .extend({
    state: z.enum(COMMITMENT_STATES),
    at: instant.meta({ description: 'when it was recorded' }),
    triggeredAt: instant.nullable().meta({ description: 'from then on its time counts: once' }),
    dueOn: day.nullable().meta({ description: 'the last day to keep it, as first computed' }),
    provisional,
    claim: claim.nullable(),
    step: z.enum(DELIVERY_STEPS).optional().meta({ description: 'of a delivery: what it waits for' }),
    application: z
      .object({
        at: instant,
        by: z.string(),
        people: z.array(z.string()),
        words: z.string(),
        number: z.string().nullable(),
        sha256: z.string().nullable(),
        mandateNo,
      })
      .optional()
      .meta({ description: 'the last one that was handed in' }),
    returned: z
      .object({ at: instant, by: z.string(), reason: z.string() })
      .optional()
      .meta({ description: 'why the last application came back' }),
    granted: z
      .object({ at: instant, by: z.string(), money: money.nullable(), words: z.string() })
      .optional()
      .meta({ description: 'what was granted' }),
    refused: z
      .object({ at: instant, by: z.string(), reason: z.string() })
      .nullable()
      .meta({ description: 'the last time that the other side did not confirm it' }),
    ended: z.object({ at: instant, by: z.string(), reason: z.string(), late: z.boolean() }).nullable(),
  })
  .meta({ id: 'Commitment' });

export type Commitment = Frozen<z.output<typeof commitment>>;
export type RecordedCommitment = Frozen<z.output<typeof recordedCommitment>>;
