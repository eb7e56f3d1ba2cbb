import { z } from 'zod';

export const channel = z.string().regex(/^[a-z-]{1,40}$/);

export const preferencesBody = z.strictObject({ muted: z.array(channel).max(10) });
