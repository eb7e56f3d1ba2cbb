import { z } from 'zod';
import { COMMAND_NAMES } from '../commands';
import { instant, light, names, pageOf } from '../common/answers';
import { provisional, stage } from '../common/fields';
import { FORM_COLOURS, LATE_KINDS, OBLIGATION_KINDS } from '../vocabulary/index';

const obligation = z.object({
  projectId: z.uuid(),
  projectName: z.string(),
  projectStage: stage,
  matter: z.string().meta({ description: 'names what is owed, as long as it is owed' }),
  kind: z.enum(OBLIGATION_KINDS),
  itemId: z.uuid().nullable().meta({ description: 'null: about the project itself' }),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  form: z
    .object({ id: z.uuid(), colour: z.enum(FORM_COLOURS), year: z.int(), no: z.int() })
    .nullable()
    .meta({ description: 'the supervision form that it is about' }),
  clock: z.string().nullable(),
  act: z.enum(COMMAND_NAMES).meta({ description: 'the command that does it' }),
  people: z.array(z.string()).meta({ description: 'each of them may do it' }),
  unitId: z.string().nullable(),
  dueAt: instant.nullable(),
  provisional,
  light,
  late: z.boolean(),
});

export const obligationList = pageOf(obligation, { total: z.int(), late: z.int(), now: instant, names });

export const lateCounts = z.object({
  rows: z.array(z.object({ kind: z.enum(LATE_KINDS), late: z.int() })),
  late: z.int(),
  now: instant,
});
