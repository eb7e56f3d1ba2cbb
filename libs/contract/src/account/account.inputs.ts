import { z } from 'zod';
import { confirmLeaving } from '../directory/directory.inputs';

export const passwordBody = z.strictObject({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) });

export const accountBody = z.strictObject({
  login: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/, 'lower-case letters, digits, dot, dash'),
  password: z.string().min(1).max(200),
});

/** May be left out where nothing is left behind. */
export const closeAccountBody = z.strictObject({ leaving: confirmLeaving }).default({ leaving: null });
