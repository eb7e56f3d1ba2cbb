import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { stage } from '../common/fields';
import { SIGN_STATES } from '../vocabulary/index';
import { recordedSign } from './sign.state';

const row = recordedSign.extend({
  projectId: z.uuid(),
  projectName: z.string(),
  projectStage: stage,
  landingUnitId: z.string().nullable(),
  leaderId: z.string().nullable(),
  state: z.enum(SIGN_STATES),
  recordedAt: instant,
  by: z.string(),
  clearedAt: instant.nullable(),
  clearedFor: z.string().nullable(),
});

export const signList = pageOf(row, { total: z.int(), open: z.int(), now: instant, names });
