import { z } from 'zod';
import { COMMAND_NAMES } from '../commands';
import { instant, names, pageOf } from '../common/answers';
import { provisional, stage } from '../common/fields';
import { WORK_KINDS } from '../vocabulary/index';

const command = z.enum(COMMAND_NAMES);

const workLeft = z.object({
  key: z.string().meta({ description: 'names it as long as it is there' }),
  kind: z.enum(WORK_KINDS),
  part: z.string().nullable().meta({ description: 'which party, clock or kind of item' }),
  lying: z.boolean().meta({ description: 'nobody who could do it is there' }),
  act: command.nullable().meta({ description: 'what does it, where it is owed' }),
  mend: command.nullable().meta({ description: 'what puts it into other hands; null: the directory does' }),
  projectId: z.uuid().nullable(),
  projectName: z.string().nullable(),
  projectStage: stage.nullable(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  subjectId: z.string().nullable().meta({ description: 'the unit, person or substitution of the directory' }),
  people: z.array(z.string()),
  unitId: z.string().nullable(),
  dueAt: instant.nullable(),
  provisional,
});

const counts = z.partialRecord(z.enum(WORK_KINDS), z.int());

export const workLeftList = pageOf(workLeft, {
  total: z.int(),
  counts,
  names,
});

/** Beside the refusal of a change that would leave work behind. */
export const workLeftDetails = z
  .object({
    list: z.string().meta({ description: 'names this very list: confirming it leaves nothing else' }),
    total: z.int(),
    counts,
    rows: z.array(workLeft).meta({ description: 'the first of them' }),
  })
  .meta({ id: 'WorkLeftDetails' });
