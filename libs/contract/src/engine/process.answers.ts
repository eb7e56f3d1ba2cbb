import { z } from 'zod';
import { instant } from '../common/answers';
import { ESCORT_PHASES, ITEM_STATES, PROJECT_STATUSES, RUNGS, STAGES } from '../vocabulary/index';

const RUN_STATUSES = [
  ...['running', 'completed', 'failed', 'cancelled', 'terminated', 'continued-as-new', 'timed-out', 'paused'],
  'unknown',
] as const;
const PROCESS_STEPS = ['begins', 'hears', 'waits', 'wakes', 'does', 'goes-on', 'ends', 'broken-off'] as const;

const summary = z
  .string()
  .nullable()
  .meta({ description: "as the engine's own interface shows it: codes and numbers" });

const knows = z.object({
  seq: z.int().meta({ description: 'the last event that the workflow knows' }),
  status: z.enum(PROJECT_STATUSES),
  stage: z.enum(STAGES),
  phase: z.enum(ESCORT_PHASES),
  introducingUnitId: z.string(),
  leaderId: z.string().nullable(),
  stages: z.array(z.object({ entry: z.int(), stage: z.enum(STAGES), enteredAt: instant, opened: z.boolean() })),
  openItemCount: z.int(),
  openItems: z
    .array(z.object({ id: z.uuid(), no: z.int().optional(), state: z.enum(ITEM_STATES), wakeUp: instant.nullable() }))
    .meta({ description: 'at most 100' }),
  wakeUp: instant.nullable().meta({ description: "on the record's clock" }),
  next: z
    .object({
      kind: z.string(),
      clock: z.string().nullable(),
      rung: z.enum(RUNGS).nullable(),
      itemNo: z.int().nullable(),
    })
    .nullable()
    .meta({ description: 'what time decides then' }),
  sleepsUntil: instant.nullable().meta({ description: "on the engine's clock" }),
  offsetMs: z.int().meta({ description: "how far the record's clock is ahead of real time" }),
  ended: z.boolean().meta({ description: 'the project is at an end: the workflow finishes' }),
  barrenTicks: z.int().meta({ description: 'times in a row that something was still due after it was settled' }),
});

/** Diagnosis: what the engine says of a project's workflow, what the workflow knows, and what the record says. */
export const projectProcess = z
  .object({
    workflowId: z.string(),
    run: z.object({
      id: z.string(),
      status: z.enum(RUN_STATUSES),
      startedAt: instant,
      closedAt: instant.nullable(),
      events: z.int().meta({ description: 'length of the history; a run goes on as a new one before it is full' }),
    }),
    knows: knows.nullable().meta({ description: 'asked of the workflow itself; null where no worker answers for it' }),
    timers: z
      .array(z.object({ summary, startedAt: instant, endsAt: instant }))
      .meta({ description: "what it waits for, on the engine's clock" }),
    activities: z
      .array(
        z.object({
          name: z.string(),
          summary,
          attempt: z.int(),
          scheduledAt: instant.nullable(),
          failure: z.string().nullable().meta({ description: 'code of the last attempt that failed' }),
        }),
      )
      .meta({ description: 'what it is about' }),
    steps: z
      .array(z.object({ at: instant, step: z.enum(PROCESS_STEPS), name: z.string().nullable(), summary }))
      .meta({ description: 'what this run did last, newest first, at most 30' }),
    record: z
      .object({ seq: z.int(), wakeUp: instant.nullable(), openItemCount: z.int(), ended: z.boolean() })
      .nullable()
      .meta({ description: 'what the record says, read afterwards; null where it does not know the project' }),
  })
  .meta({ id: 'ProjectProcess' });
