import { z } from 'zod';
import { hidden, instant, light, names } from '../common/answers';
import { provisional, stage } from '../common/fields';
import { eventRow } from '../event/event.answers';
import { agreed } from '../project/project.answers';
import { plan } from '../project/project.state';
import { progress } from '../common/state';
import { PROJECT_STATUSES } from '../vocabulary/index';

const itemTitle = z.object({ title: z.string(), templateKey: z.string().nullable() });

const cockpitProject = z.object({
  id: z.uuid(),
  seq: z.int(),
  name: z.string(),
  investorName: z.string().nullable(),
  stage,
  status: z.enum(PROJECT_STATUSES),
  stageEnteredAt: instant,
  leaderId: z.string().nullable(),
  light,
  progress: progress.nullable(),
  plan: plan.nullable(),
  amount: z.string().nullable().meta({ description: '万元, as planned' }),
  currency: z.string().nullable(),
  agreed: agreed.nullable(),
  arrived: z
    .array(z.object({ currency: z.string(), amount: z.string() }))
    .nullable()
    .meta({ description: '资金到位: 万元, per currency; never summed' }),
  hidden,
  openItems: z.int(),
  redItems: z.int(),
  yellowItems: z.int(),
  closedItems: z.int(),
  stalledSince: instant
    .nullable()
    .meta({ description: 'since when nobody has moved the project; null where that is not told' }),
  stalledItems: z.int(),
  silentItems: z.int().meta({ description: 'left unanswered by the investor' }),
  questions: z.int().meta({ description: 'put to leaders and not answered' }),
  clocks: z
    .array(z.object({ clock: z.string(), due: instant, provisional, light: z.enum(['yellow', 'red']) }))
    .meta({ description: 'its target date and routines, where near or past their limit' }),
  worst: z
    .array(itemTitle.extend({ itemId: z.uuid(), unitId: z.string(), due: instant, provisional }))
    .meta({ description: 'of the red items at most two, the one that waits longest first' }),
});

export const cockpitProjectList = z.object({ rows: z.array(cockpitProject), total: z.int(), now: instant, names });

export const changeList = z.object({ rows: z.array(eventRow), names, hidden, titles: z.record(z.string(), itemTitle) });

/** 批示用时: the questions of the last twelve months that were put to whoever asks, and how they were answered. */
export const ownAnswers = z.object({
  since: instant,
  asked: z.int(),
  answered: z.int().meta({ description: 'by them, or by a substitute for them' }),
  inTime: z.int(),
  lapsed: z.int().meta({ description: 'whose time ended without anybody’s answer' }),
  open: z.int(),
  medianDays: z.int().nullable().meta({ description: 'working days to the answer; null where they answered none' }),
});
