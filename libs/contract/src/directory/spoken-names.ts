import { z } from 'zod';

/** A name as the asker reads it, and both as the office gave them. */
export const spokenNames = {
  name: z.string().meta({ description: 'in the language that is asked for (Accept-Language)' }),
  nameZh: z.string(),
  nameEn: z.string().nullable(),
};
