import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { day } from '../common/state';

const company = z.object({ name: z.string(), country: z.string() });

/** 变更投资方: who takes the project over, and who had it until then. What was signed, promised and paid before stays theirs. */
export const investorChange = z.object({
  investor: company,
  investorId: z.string(),
  contactIds: z.array(z.string()),
  former: z.object({
    investor: company.nullable(),
    investorId: z.string().nullable(),
    contactIds: z.array(z.string()),
  }),
  date: day,
  earlyReason: z.string().optional().meta({ description: 'why it counts although it is dated before the project' }),
  reason: z.string(),
});

/** 原投资方, the last at the end. */
export const formerInvestor = z.object({
  investor: company.nullable(),
  investorId: z.string().nullable(),
  until: day,
  at: instant,
  by: z.string(),
  reason: z.string(),
});
export type FormerInvestor = Frozen<z.output<typeof formerInvestor>>;
