import { z } from 'zod';
import { instant, light, names, pageOf } from '../common/answers';
import { provisional, stage } from '../common/fields';
import { day } from '../common/state';
import { COMMITMENT_SIDES, COMMITMENT_STATES } from '../vocabulary/index';

const row = z.object({
  id: z.uuid(),
  no: z.int(),
  projectId: z.uuid(),
  projectName: z.string(),
  projectStage: stage,
  side: z.enum(COMMITMENT_SIDES),
  what: z.string(),
  unitId: z.string().nullable(),
  personId: z.string().nullable(),
  state: z.enum(COMMITMENT_STATES),
  open: z.boolean(),
  recordedAt: instant,
  promisedFor: day.nullable().meta({ description: 'its last day, as first computed; null while it waits' }),
  dueAt: instant.nullable().meta({ description: 'of the step that is owed: to keep it, or to confirm it' }),
  provisional,
  light,
  late: z.boolean().meta({ description: 'its own limit has passed and it is still to be kept' }),
  daysLate: z.int().meta({ description: 'calendar days since its limit; 0 where it is not late' }),
  keptLate: z.boolean(),
  endedAt: instant.nullable(),
});

export const commitmentList = pageOf(row, { total: z.int(), late: z.int(), now: instant, names });

/** Each number is the total of the list with the same filter; the first seven add up to `all`. */
export const commitmentCounts = z.object({
  now: instant,
  rows: z.array(
    z.object({
      side: z.enum(COMMITMENT_SIDES),
      unitId: z.string().nullable().meta({ description: "who keeps it; null: the investor's" }),
      all: z.int(),
      waiting: z.int(),
      running: z.int(),
      claimed: z.int(),
      fulfilled: z.int(),
      waived: z.int(),
      withdrawn: z.int(),
      ended: z.int().meta({ description: 'with their project' }),
      late: z.int(),
      late10: z.int().meta({ description: 'late by up to ten days' }),
      late30: z.int().meta({ description: 'by more, up to thirty' }),
      lateMore: z.int(),
      keptLate: z.int().meta({ description: 'of those fulfilled' }),
    }),
  ),
  names,
});
