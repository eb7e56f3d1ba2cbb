import { z } from 'zod';
import { uuid } from '../common/fields';

const limit = z.coerce.number().int().min(1).max(100).default(30);

export const cockpitProjectsQuery = z.strictObject({
  /** `mine`: led by me (or by whom I act for). */
  scope: z.enum(['mine', 'all']).default('mine'),
  limit,
});

const after = z.coerce.number().int().min(0).max(2_147_483_647).default(0);

export const changesQuery = z.strictObject({ projectId: uuid, after, limit });
