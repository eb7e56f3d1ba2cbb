import { z } from 'zod';
import { instant, names } from '../common/answers';

const outcome = z.object({
  askedAt: instant,
  doneAt: instant.nullable(),
  code: z.string().nullable().meta({ description: '`SENT`, or why not; null while it is under way' }),
});

const installed = z.object({
  channel: z.string(),
  unitId: z.string().nullable().meta({ description: 'of a robot: the unit in whose group it stands' }),
  waiting: z.int(),
  deliveredAt: instant.nullable(),
  failedAt: instant.nullable(),
  failedCode: z.string().nullable(),
  test: outcome.nullable().meta({ description: 'the last test message' }),
});

export const channelList = z.object({ rows: z.array(installed), names });
