import { z } from 'zod';
import { spokenNames } from './spoken-names';

const unit = z.object({
  id: z.string(),
  ...spokenNames,
  parentId: z.string().nullable(),
  headId: z.string().nullable(),
  functions: z.array(z.string()),
  active: z.boolean(),
  defaultPersons: z.record(z.string(), z.string()),
});

export const unitList = z.object({ rows: z.array(unit) });
