import { z } from 'zod';
import { instant } from '../common/answers';
import { isDateOnly } from '../vocabulary/index';

export const demoClockBody = z.union([
  z.strictObject({ now: instant.refine((now) => isDateOnly(now.slice(0, 10)), 'between 1990 and 2199') }),
  z.strictObject({ workingDays: z.int().min(1).max(250) }),
]);
