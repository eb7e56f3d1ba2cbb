import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { provisional, stage } from '../common/fields';
import { plan } from '../project/project.state';
import { progress } from '../common/state';
import { INSTRUCTIONS, ITEM_STATES, QUESTION_ASKS, RUNGS } from '../vocabulary/index';

const escalation = z.object({
  id: z.string(),
  projectId: z.uuid(),
  projectName: z.string(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  unitId: z.string().nullable(),
  personId: z.string().nullable(),
  dueAt: instant.nullable(),
  provisional,
  kind: z.enum(['rung', 'deadlock', 'coordination']),
  clock: z.string(),
  rung: z.enum(RUNGS),
  asksFor: z.enum(QUESTION_ASKS).nullable().meta({ description: 'null where it was put before that was said' }),
  recipients: z.array(z.string()),
  openedAt: instant,
  answerDue: instant,
  answerDueProvisional: provisional,
  lapsedAt: instant.nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  actingFor: z.string().nullable(),
  instruction: z.enum(INSTRUCTIONS).nullable(),
  words: z.string().nullable(),
  taskItemId: z.uuid().nullable().meta({ description: 'the item that the answer made of itself' }),
  taskItemNo: z.int().nullable(),
  closedAt: instant.nullable(),
  seq: z.int(),
  due: instant
    .nullable()
    .meta({ description: 'the limit behind the question: missed, or running where it was raised early' }),
  dueProvisional: provisional,
  limit: z.int().nullable().meta({ description: 'working days; null for a clock of the project' }),
  itemState: z.enum(ITEM_STATES).nullable(),
  blocks: stage.nullable().meta({ description: 'the stage that waits for this item' }),
  asks: z.string().nullable().meta({ description: 'what is to be coordinated, in the words of the unit that asks' }),
  waiting: z.int().meta({ description: 'open items that wait for this one' }),
  projectStage: stage,
  plan: plan.nullable(),
  progress: progress.nullable(),
  next: z
    .object({ rung: z.enum(RUNGS), at: instant, provisional })
    .nullable()
    .meta({ description: 'where the matter goes next by itself, unless it is done' }),
  earlier: z
    .array(
      z.object({
        rung: z.enum(RUNGS),
        answeredBy: z.string(),
        answeredAt: instant,
        instruction: z.enum(INSTRUCTIONS),
        words: z.string(),
      }),
    )
    .meta({ description: 'who was asked about the same limit before, and answered what' }),
});

export const escalationList = pageOf(escalation, { total: z.int(), now: instant, names });
