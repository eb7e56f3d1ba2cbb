import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { stage } from '../common/fields';
import { helpItemRow } from '../help-item/help-item.answers';
import { FUND_PROOFS, SUPERVISION_LEVELS } from '../vocabulary/index';

const lights = {
  red: z.int(),
  yellow: z.int(),
  green: z.int(),
  none: z.int().meta({ description: 'open, and no clock runs: drafted, waiting, suspended' }),
};

const funnelRow = z.object({
  stage,
  active: z.int().meta({ description: 'in it now; the lights add up to it' }),
  ...lights,
  none: z.int(),
  shelved: z.int(),
  entered: z.int().meta({ description: 'that have ever entered it, whatever became of them' }),
  meanDays: z.number().nullable().meta({ description: 'since the active ones entered it' }),
});

const unitRow = z.object({ unitId: z.string(), open: z.int(), ...lights });

const keyRow = z.object({ key: z.string(), open: z.int(), ...lights });

const weekRow = z.object({
  at: instant.meta({ description: 'end of the week' }),
  open: z.int().meta({ description: 'issued and open then; the lights add up to it' }),
  ...lights,
  issued: z.int().meta({ description: 'within the seven days' }),
  closed: z.int().meta({ description: 'within the seven days' }),
});

const rate = z.string().nullable().meta({
  description: 'per cent of what is agreed that is verified, one decimal, half up; null where nothing is agreed',
});
const gap = z.string().nullable().meta({
  description: 'percentage points by which what is verified is above what was planned by now; null without a plan',
});
/** Of those that have a plan of arrivals. */
const pace = {
  planned: z
    .string()
    .nullable()
    .meta({ description: '万元: planned by the end of the last period; null without a plan' }),
  rate,
  gap,
  planless: z.int().meta({ description: 'projects with an agreed amount and no plan in this currency' }),
};

const fundsRow = z.object({
  currency: z.string(),
  agreed: z.string().meta({ description: '万元' }),
  arrived: z.string().meta({ description: '万元, as recorded' }),
  published: z.string().meta({ description: '万元: of what is recorded, what somebody else has verified' }),
  ...pace,
  projects: z.int(),
  arrivals: z.int(),
});

const fundsProject = z.object({
  projectId: z.uuid(),
  name: z.string(),
  stage,
  currency: z.string(),
  platform: z.string(),
  year: z.int().nullable(),
  level: z.enum(SUPERVISION_LEVELS),
  landingUnitId: z.string().nullable(),
  agreed: z.string().nullable(),
  planned: pace.planned,
  plannedWhole: z.string().nullable().meta({ description: '万元: all of the plan in force' }),
  arrived: z.string(),
  published: z.string(),
  rate,
  gap,
  arrivals: z.int(),
});

export const stillCountsReport = z.object({
  now: instant,
  rows: z.array(
    z.object({
      key: z.string(),
      stalled: z.int().meta({ description: 'open items that nobody moves' }),
      silent: z.int().meta({ description: 'open items that the investor leaves unanswered' }),
      projects: z.int().nullable().meta({ description: 'that nobody moves; null but by stage' }),
    }),
  ),
  names,
});

export const stageFunnelAnswer = z.object({ now: instant, rows: z.array(funnelRow) });

export const lightsByUnitAnswer = z.object({ now: instant, rows: z.array(unitRow), names });

export const lightsByKeyAnswer = z.object({ now: instant, rows: z.array(keyRow), names });

export const weekList = z.object({ rows: z.array(weekRow) });

export const weekItemList = pageOf(helpItemRow, { names });

const keptBack = z.int().meta({ description: 'projects that are seen and left out: their amounts are kept back' });

export const fundArrivalAnswer = z.object({ now: instant, rows: z.array(fundsRow), keptBack });

/** 到资率 of a cohort: the year in which its projects count, and the platform that brought them or their level of supervision. */
const cohortRow = z.object({
  platform: z.string().nullable(),
  level: z.enum(SUPERVISION_LEVELS).nullable(),
  year: z.int().nullable(),
  currency: z.string(),
  agreed: z.string().meta({ description: '万元' }),
  arrived: z.string().meta({ description: '万元, as recorded' }),
  published: z.string().meta({ description: '万元: what somebody else has verified' }),
  ...pace,
  projects: z.int(),
});

export const fundCohortList = z.object({ now: instant, rows: z.array(cohortRow), keptBack });

export const fundProjectList = z.object({ now: instant, rows: z.array(fundsProject), names, keptBack });

const placeRow = z.object({
  unitId: z.string().nullable().meta({ description: 'null: the project has no place yet' }),
  currency: z.string(),
  arrived: z
    .string()
    .meta({ description: '万元, as recorded: shares where it is split, else where the project lands' }),
  published: z.string().meta({ description: '万元: what somebody else has verified' }),
  shared: z.string().meta({ description: '万元: of what arrived, what came by a signed statement of shares' }),
  parts: z.int(),
  projects: z.int(),
});
export const fundPlaceList = z.object({ now: instant, rows: z.array(placeRow), names, keptBack });

const partRow = z.object({
  projectId: z.uuid(),
  projectName: z.string(),
  arrivalId: z.string(),
  date: z.iso.date(),
  proof: z.enum(FUND_PROOFS),
  proofNumber: z.string(),
  currency: z.string(),
  unitId: z.string().nullable(),
  amount: z.string().meta({ description: '万元' }),
  split: z.boolean(),
  published: z.boolean(),
});
export const fundPartList = pageOf(partRow, { total: z.int(), names, keptBack });
