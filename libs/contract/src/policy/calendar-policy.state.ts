import { z } from 'zod';
import type { Frozen } from '../common/frozen';

/** What the arrangement of a year has to be like to be published, and when its absence is told. */
export const calendar = z.object({
  /** `MM-DD`: statutory days that fall on the same date each year. */
  fixedDays: z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)).readonly(),
  holidays: z
    .object({ fewest: z.int().min(0).max(366), most: z.int().min(1).max(366) })
    .refine(({ fewest, most }) => fewest <= most, 'at most as many as at least'),
  mostMakeUps: z.int().min(0).max(104),
  /** The next year is missed from this month on, and those who can mend it are told again after so many days. */
  missing: z.object({ fromMonth: z.int().min(1).max(12), everyDays: z.int().min(1).max(90) }),
});

export type CalendarPolicy = Frozen<z.output<typeof calendar>>;
