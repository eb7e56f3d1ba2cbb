import { z } from 'zod';
import * as ask from '../common/ask';

export const stageCommands = {
  RevisePlan: z.strictObject({
    signing: ask.day().optional(),
    commencement: ask.day(),
    production: ask.day(),
    note: ask.words().optional(),
  }),
  AdvanceStage: z.strictObject({ to: ask.stage('next') }),
};
