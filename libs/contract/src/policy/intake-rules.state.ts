import { z } from 'zod';
import { bothLanguages as text } from '../common/fields';
import type { Frozen } from '../common/frozen';

/** 一表申请: what a company is asked once, and which matters each of it is for. */
export const intakeRules = z
  .object({
    /** None: nothing is applied for in one form. */
    facts: z
      .array(
        z.object({
          key: z.string().min(1).max(60),
          label: text,
          /** Keys of the checklists' items; none: it is for every matter. */
          feeds: z.array(z.string().min(1)).max(100),
        }),
      )
      .max(40),
    /** The rule that says so: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'IntakeRules' });

export type IntakeRules = Frozen<z.output<typeof intakeRules>>;
export type SharedFact = IntakeRules['facts'][number];
