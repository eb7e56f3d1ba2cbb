import { z } from 'zod';
import { instant } from '../common/answers';
import { provisional } from '../common/fields';
import { RUNGS } from '../vocabulary/index';

/** One question, as much of it as an answer needs. */
export const linkedQuestion = z.object({
  personName: z.string().meta({ description: 'as whom it is answered' }),
  projectName: z.string(),
  itemTitle: z.string().nullable(),
  unitName: z.string().nullable(),
  kind: z.enum(['rung', 'deadlock', 'coordination']),
  rung: z.enum(RUNGS),
  asks: z.string().nullable(),
  openedAt: instant,
  answerDue: instant,
  answerDueProvisional: provisional,
  due: instant.nullable(),
  dueProvisional: provisional,
  linkEndsAt: instant,
});

export const linkedAnswer = z.object({
  told: z.array(z.string()).meta({ description: 'names of those who were told' }),
});
