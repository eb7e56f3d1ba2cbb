import { z } from 'zod';
import { instant } from '../common/answers';

const accessToken = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
});

export const madeAccessToken = z.object({
  id: z.uuid(),
  token: z.string(),
  expiresAt: instant,
  ended: z
    .array(z.object({ id: z.uuid(), name: z.string() }))
    .meta({ description: 'own tokens that ended because there were too many: those unused for longest' }),
});

export const accessTokenList = z.object({ rows: z.array(accessToken) });
