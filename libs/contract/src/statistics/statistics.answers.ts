import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { stage } from '../common/fields';
import { helpItemRow } from '../help-item/help-item.answers';

const lights = { red: z.int(), yellow: z.int(), green: z.int(), none: z.int() };

const funnelRow = z.object({
  stage,
  active: z.int(),
  ...lights,
  shelved: z.int(),
  entered: z.int(),
  meanDays: z.number().nullable(),
});

const unitRow = z.object({ unitId: z.string(), open: z.int(), ...lights });

const keyRow = z.object({ key: z.string(), open: z.int(), ...lights });

const weekRow = z.object({ at: instant, open: z.int(), ...lights, issued: z.int(), closed: z.int() });

const fundsRow = z.object({
  currency: z.string(),
  agreed: z.string().meta({ description: '万元' }),
  arrived: z.string().meta({ description: '万元' }),
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
  arrivals: z.int(),
});

export const stageFunnelAnswer = z.object({ now: instant, rows: z.array(funnelRow) });

export const lightsByUnitAnswer = z.object({ now: instant, rows: z.array(unitRow), names });

export const lightsByKeyAnswer = z.object({ now: instant, rows: z.array(keyRow), names });

export const weekList = z.object({ rows: z.array(weekRow) });

export const weekItemList = pageOf(helpItemRow, { names });

export const fundArrivalAnswer = z.object({ now: instant, rows: z.array(fundsRow) });

export const fundProjectList = z.object({ rows: z.array(fundsProject) });
