import { z } from 'zod';
import { line } from '../common/fields';

export const accessTokenBody = z.strictObject({ name: line(80), days: z.int().min(1).max(366).default(90) });
