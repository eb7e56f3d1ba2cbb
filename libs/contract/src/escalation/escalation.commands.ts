import { z } from 'zod';
import * as ask from '../common/ask';
import { key, uuid, workingDays } from '../common/fields';
import { asked, subject } from '../common/form';
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
    /** 交办: the answer becomes an item of the checklist, issued at once to this unit, with this limit. */
    taskUnitId: ask.unit().optional(),
    taskPersonId: ask.member('taskUnitId').optional(),
    taskLimit: asked(workingDays, { kind: 'int', unit: 'limit' }).optional(),
    /** Absent: called after the answer. */
    taskTitle: ask.line(120).optional(),
  }),
};
