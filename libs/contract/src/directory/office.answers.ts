import { z } from 'zod';
import { names } from '../common/answers';

export const officeList = z.object({
  rows: z.array(z.object({ principalId: z.string(), staffIds: z.array(z.string()) })),
  names,
});
