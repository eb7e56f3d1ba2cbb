import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { EXPERT_FIELDS } from '../vocabulary/index';

/** 专家库: somebody of the directory, and what they are asked about. */
export const expert = z.object({
  id: z.uuid(),
  personId: z.string(),
  fields: z.array(z.enum(EXPERT_FIELDS)),
  note: z.string(),
  since: instant,
  listedBy: z.string(),
  retired: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
});

export type Expert = Frozen<z.output<typeof expert>>;
