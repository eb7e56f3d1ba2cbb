import { z } from 'zod';
import { instant, names } from '../common/answers';
import { ADOPTED_KINDS } from '../vocabulary/index';

export const adoption = z.object({
  id: z.uuid(),
  kind: z.enum(ADOPTED_KINDS),
  version: z.int(),
  askedBy: z.string(),
  askedAt: instant,
  total: z.int().meta({ description: 'open projects when it was asked for' }),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.array(
    z.object({
      projectId: z.uuid().nullable().meta({ description: 'null for a project that whoever asks does not see' }),
      code: z.string(),
    }),
  ),
  finishedAt: instant.nullable(),
});

export const adoptionList = z.object({ rows: z.array(adoption), names });
