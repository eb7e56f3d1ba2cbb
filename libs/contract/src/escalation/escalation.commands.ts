import { z } from 'zod';
import * as ask from '../common/ask';
import { key, uuid } from '../common/fields';
import { subject } from '../common/form';
import { INSTRUCTIONS } from '../vocabulary/index';

const question = {
  escalationId: subject(key(300), 'escalation'),
  /** Absent for a question on the project itself. */
  itemId: subject(uuid, 'item').optional(),
};

export const escalationCommands = {
  UrgeAnswer: z.strictObject({ ...question, reason: ask.words().optional() }),
  AnswerEscalation: z.strictObject({
    ...question,
    instruction: ask.choice(INSTRUCTIONS, 'instruction'),
    words: ask.words(),
  }),
};
