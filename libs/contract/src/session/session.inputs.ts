import { z } from 'zod';
import { placeId } from '../common/fields';

export const signInBody = z.strictObject({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) });

export const actForBody = z.strictObject({ principalId: placeId.nullable() });
