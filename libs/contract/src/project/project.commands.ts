import { z } from 'zod';
import * as ask from '../common/ask';
import { asked, changes } from '../common/form';
import { CAUSES, CONTACT_KINDS, VERDICTS } from '../vocabulary/index';
import { facts } from './project.facts';

const { introducingUnitId: _, ...changeable } = facts;
const end = z.strictObject({ cause: ask.choice(CAUSES, 'cause'), reason: ask.words() });

export const projectCommands = {
  RegisterLead: z.strictObject(facts),
  ReviseProject: z.strictObject({ changes: changes(z.strictObject(changeable).partial()), reason: ask.words() }),
  RecordContact: z.strictObject({
    kind: ask.choice(CONTACT_KINDS, 'contact', { label: 'contactKind' }),
    summary: ask.words(),
    date: ask.day().optional(),
    /** Why it counts although it is dated before the project. */
    earlyReason: ask.words().optional(),
  }),
  JudgeLead: z.strictObject({ verdict: ask.choice(VERDICTS, 'verdict'), reason: ask.words() }),
  Resume: z.strictObject({ reason: ask.words() }),
  TerminateProject: end,
  TransferOut: end,
  CloseProject: z.strictObject({ reason: ask.words() }),
  AdoptPolicy: z.strictObject({ policyVersion: asked(z.int().min(1).max(2_147_483_647), { kind: 'policy' }) }),
  AdoptCalendar: z.strictObject({}),
};
