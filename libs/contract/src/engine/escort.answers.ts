import { z } from 'zod';
import { instant } from '../common/answers';
import { stage } from '../common/fields';
import { ESCORT_PHASES, ITEM_STATES, PROJECT_STATUSES, RUNGS } from '../vocabulary/index';

export const escortAnswer = z.object({
  workflowId: z.string(),
  projectId: z.uuid(),
  seq: z.int().describe('the last event that the workflow knows'),
  status: z.enum(PROJECT_STATUSES),
  stage,
  phase: z.enum(ESCORT_PHASES),
  introducingUnitId: z.string(),
  leaderId: z.string().nullable(),
  stages: z.array(z.object({ entry: z.int(), stage, enteredAt: instant, opened: z.boolean() })),
  openItemCount: z.int(),
  openItems: z.array(
    z
      .object({ id: z.uuid(), no: z.int().optional(), state: z.enum(ITEM_STATES), wakeUp: instant.nullable() })
      .describe('at most 100'),
  ),
  wakeUp: instant.nullable().describe("on the record's clock"),
  next: z
    .object({
      kind: z.string(),
      clock: z.string().nullable(),
      rung: z.enum(RUNGS).nullable(),
      itemNo: z.int().nullable(),
    })
    .nullable()
    .describe('what time decides then'),
  sleepsUntil: instant.nullable().describe("on the engine's clock"),
  offsetMs: z.int().describe("how far the record's clock is ahead of real time"),
  ended: z.boolean().describe('the project is at an end: the workflow finishes'),
  barrenTicks: z.int().describe('times in a row that something was still due after it was settled'),
  record: z
    .object({ seq: z.int(), wakeUp: instant.nullable(), openItemCount: z.int() })
    .nullable()
    .describe('what the record says, read afterwards; null where it does not know the project'),
});
