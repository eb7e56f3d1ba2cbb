import { z } from 'zod';
import { instant, names } from '../common/answers';
import { day } from '../common/state';
import { PROJECT_STATUSES, RETAINED_STANDS, SUPERVISION_LEVELS } from '../vocabulary/index';

const keptBack = z.int().meta({ description: 'projects that are seen and left out: their amounts are kept back' });
const money = (what: string) => z.string().meta({ description: `万元: ${what}` });

/** 投资留存 of a cohort: of the verified money at projects that came into production, what is still there. */
const cohort = z.object({
  platform: z.string().nullable(),
  level: z.enum(SUPERVISION_LEVELS).nullable(),
  year: z.int().meta({ description: 'in which they came into production' }),
  currency: z.string(),
  invested: money('verified arrivals'),
  retained: money('of it, at projects that were neither ended nor transferred'),
  atRisk: money('of what is retained, at projects that are shelved or have a warning sign open'),
  rate: z
    .string()
    .nullable()
    .meta({ description: 'per cent of what is invested that is retained, one decimal, half up' }),
  projects: z.int(),
  gone: z.int().meta({ description: 'projects that were ended or transferred' }),
});
export const retainedList = z.object({ now: instant, rows: z.array(cohort), keptBack });

const project = z.object({
  projectId: z.uuid(),
  name: z.string(),
  status: z.enum(PROJECT_STATUSES),
  stand: z.enum(RETAINED_STANDS),
  producedOn: day,
  endedOn: day.nullable().meta({ description: 'null: it was not ended' }),
  signs: z.int().meta({ description: 'warning signs that are open' }),
  currency: z.string(),
  platform: z.string(),
  level: z.enum(SUPERVISION_LEVELS),
  landingUnitId: z.string().nullable(),
  invested: money('verified arrivals'),
});
export const retainedProjectList = z.object({ now: instant, rows: z.array(project), names, keptBack });
