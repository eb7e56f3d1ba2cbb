import { z } from 'zod';
import * as ask from '../common/ask';

/** Acts that one person asks for and another decides. */
export const secondPersonCommands = {
  ReturnToStage: z.strictObject({ to: ask.stage('earlier'), reason: ask.words() }),
  Shelve: z.strictObject({ reason: ask.words() }),
  DecideRequest: z.strictObject({
    requestId: ask.recorded('request'),
    decision: ask.choice(['approve', 'refuse'], 'decision'),
    note: ask.words().optional(),
  }),
  UrgeDecision: z.strictObject({ requestId: ask.recorded('request'), reason: ask.words().optional() }),
};
