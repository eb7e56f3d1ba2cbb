import { z } from 'zod';
import { instant, names } from '../common/answers';

const substitute = z.object({
  id: z.uuid(),
  principalId: z.string(),
  substituteId: z.string(),
  fromDate: z.iso.date(),
  toDate: z.iso.date(),
  setBy: z.string(),
  createdAt: instant,
  revokedAt: instant.nullable(),
});

export const substituteList = z.object({ rows: z.array(substitute), names });
