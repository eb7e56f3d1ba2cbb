import { z } from 'zod';
import { instant } from '../common/answers';

export const demoClock = z.object({ demo: z.boolean(), now: instant, offsetMs: z.int() });
