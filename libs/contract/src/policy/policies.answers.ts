import { z } from 'zod';
import { instant, text } from '../common/answers';

const policySummary = z.object({ version: z.int(), name: text, publishedAt: instant });

export const policyList = z.object({ rows: z.array(policySummary) });
