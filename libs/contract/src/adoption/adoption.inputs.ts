import { z } from 'zod';

export const adoptionBody = z.strictObject({ version: z.int().min(1).max(2_147_483_647) });
