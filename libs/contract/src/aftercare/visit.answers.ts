import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { stage } from '../common/fields';
import { day } from '../common/state';
import { NEED_REASONS, SIGN_KINDS } from '../vocabulary/index';

const row = z.object({
  projectId: z.uuid(),
  projectName: z.string(),
  projectStage: stage,
  landingUnitId: z.string().nullable(),
  leaderId: z.string().nullable(),
  points: z.int().meta({ description: 'what the lines add up to' }),
  lastOn: day.nullable().meta({ description: 'of the last call or visit; null: there was none' }),
  days: z.int().meta({ description: 'since then, or since it came into its stage' }),
  lines: z.array(
    z.object({ reason: z.enum(NEED_REASONS), sign: z.enum(SIGN_KINDS).nullable(), count: z.int(), points: z.int() }),
  ),
});

export const visitList = pageOf(row, { total: z.int(), policyVersion: z.int(), now: instant, names });
