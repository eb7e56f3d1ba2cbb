import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { provisional, stage } from '../common/fields';

const breach = z.object({
  projectId: z.uuid(),
  projectName: z.string(),
  seq: z.int(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  clock: z.string(),
  deadlineVersion: z.int(),
  due: instant,
  provisional,
  recordedAt: instant,
  unitId: z.string().nullable().meta({ description: 'who held it when the limit passed' }),
  personId: z.string().nullable(),
  stage,
  missed: z.int(),
  curedAt: instant.nullable().meta({ description: 'a cured breach stays a breach' }),
});

export const breachList = pageOf(breach, { total: z.int(), cured: z.int(), names });
