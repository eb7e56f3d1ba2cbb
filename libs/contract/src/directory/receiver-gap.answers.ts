import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { RECIPIENTS } from '../vocabulary/index';

const receiverGap = z.object({
  of: z.enum(RECIPIENTS),
  unitId: z
    .string()
    .nullable()
    .meta({ description: 'whose head or handler; null: a post of the place or the project' }),
  empty: z.boolean().meta({ description: 'nobody is there now, in the directory' }),
  since: instant.nullable().meta({ description: 'the change of the directory since when; null: not known' }),
  fell: z.int().meta({ description: 'how often it has gone to somebody else' }),
  firstAt: instant.nullable(),
  lastAt: instant.nullable(),
});

/** Receivers who are not there, or were not: the list to mend. */
export const receiverGapList = z.object({ rows: z.array(receiverGap), names });

const receiverFall = z.object({
  key: z.string(),
  at: instant,
  event: z.string().meta({ description: 'of what it was to be told' }),
  projectId: z.uuid(),
  itemId: z.uuid().nullable(),
  to: z.array(z.string()).meta({ description: 'to whom it went instead' }),
});

/** What went to others instead, newest first. */
export const receiverFallList = pageOf(receiverFall, { names });
