import { z } from 'zod';
import { instant, names } from '../common/answers';
import { provisional } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { DRY_RUN_KINDS, RUNGS } from '../vocabulary/index';

/** When it was told, of which limit, whose that was and who was told. */
const alert = z.object({
  at: instant,
  due: instant,
  provisional,
  version: z.int().meta({ description: 'of the deadline; 0 where there is none' }),
  unitId: z.string().nullable(),
  personId: z.string().nullable(),
  told: z.array(z.string()),
  asks: z.boolean().meta({ description: 'it puts a question' }),
});

/** The same alert under both rules; null where one of them has none. */
const row = z.object({
  projectId: z.uuid(),
  project: z.string(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  item: z.string().nullable(),
  kind: z.enum(DRY_RUN_KINDS),
  clock: z.string().meta({ description: 'of a supervision form: its colour' }),
  rung: z.enum(RUNGS).nullable(),
  inForce: alert.nullable(),
  draft: alert.nullable(),
});

const sides = z.object({ inForce: z.int(), draft: z.int() });
const by = z.record(z.string(), sides);

const sums = z.object({
  alerts: sides,
  told: sides.meta({ description: 'alerts, counted once for each person who is told' }),
  breaches: sides,
  lateItems: sides.meta({ description: 'items whose handling limit was missed' }),
  questions: sides,
  unanswered: sides,
  missed: sides.meta({ description: 'duties that come again and again, missed once' }),
  forms: sides.meta({ description: 'supervision forms that the rules open: blue, and those that follow a lapse' }),
  byLeader: by.meta({ description: 'alerts by the leading official who is told' }),
  byUnit: by.meta({ description: 'alerts by the unit whose limit it is' }),
  byWeek: by.meta({ description: 'alerts by the Monday of their week' }),
  lateByUnit: by.meta({ description: 'late items by the unit whose limit was missed' }),
  lateByWeek: by.meta({ description: 'late items by the week in which it was missed first' }),
  formsByUnit: by.meta({ description: 'forms by the unit that they are addressed to' }),
  formsByWeek: by,
});

export const dryRunPage = z.object({
  from: instant,
  until: instant,
  base: z.int(),
  total: z.int().meta({ description: 'projects with a record in these months' }),
  looked: z.int(),
  next: z.uuid().nullable(),
  sums,
  /** The replay of the rules in force is held against the record itself. */
  recorded: z.int().meta({ description: 'alerts, and forms that the rules opened, that were recorded' }),
  differing: z.int().meta({ description: 'of these and of the replayed, those that are not the same' }),
  rows: z.array(row),
  unseen: z
    .int()
    .meta({ description: 'alerts and forms in projects that whoever asks does not see: in the sums alone' }),
  names,
});

export type DryRunAlert = Frozen<z.output<typeof alert>>;
export type DryRunPair = Omit<Frozen<z.output<typeof row>>, 'projectId' | 'project' | 'itemNo' | 'item'>;
export type DryRunSums = Frozen<z.output<typeof sums>>;
