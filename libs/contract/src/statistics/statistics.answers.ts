import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { stage } from '../common/fields';
import { helpItemRow } from '../help-item/help-item.answers';

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

const fundsRow = z.object({
  currency: z.string(),
  agreed: z.string().meta({ description: '万元' }),
  arrived: z.string().meta({ description: '万元, as recorded' }),
  published: z.string().meta({ description: '万元: of what is recorded, what somebody else has verified' }),
  projects: z.int(),
  arrivals: z.int(),
});

const fundsProject = z.object({
  projectId: z.uuid(),
  name: z.string(),
  stage,
  currency: z.string(),
  agreed: z.string().nullable(),
  arrived: z.string(),
  published: z.string(),
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

/** 到资率 of a cohort: the platform that brought the projects, and the year in which they count. */
const cohortRow = z.object({
  platform: z.string(),
  year: z.int().nullable(),
  currency: z.string(),
  agreed: z.string().meta({ description: '万元' }),
  arrived: z.string().meta({ description: '万元, as recorded' }),
  published: z.string().meta({ description: '万元: what somebody else has verified' }),
  rate: z.string().nullable().meta({
    description: 'per cent of what is agreed that is verified, one decimal, half up; null where nothing is agreed',
  }),
  projects: z.int(),
});

export const fundCohortList = z.object({ now: instant, rows: z.array(cohortRow), keptBack });

export const fundProjectList = z.object({ rows: z.array(fundsProject), keptBack });
