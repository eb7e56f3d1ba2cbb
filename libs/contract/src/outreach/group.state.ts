import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { day } from '../common/state';
import { GROUP_FORMS } from '../vocabulary/index';

/** Who goes out. One that has ended stays under its name: its trips and leads are of it. */
export const promotionGroup = z.object({
  id: z.uuid(),
  form: z.enum(GROUP_FORMS),
  name: z.string(),
  unitId: z.string(),
  leaderIds: z.array(z.string()),
  industry: z.string().nullable(),
  place: z.string().nullable(),
  establishedAt: instant,
  ended: z.object({ on: day, by: z.string(), reason: z.string() }).nullable(),
});
export type PromotionGroup = Frozen<z.output<typeof promotionGroup>>;
