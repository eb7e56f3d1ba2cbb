import { z } from 'zod';
import { workingDays } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { FORM_GROUNDS, RUNGS } from '../vocabulary/index';

/** 督查单: what opens one, and within which time it is to be met. */
export const formRules = z
  .object({
    /** Blue by rule: with which rung of the ladder of a limit that has passed, and so how many working days after it. None: by inspectors alone. */
    opens: z.array(z.object({ clock: z.enum(FORM_GROUNDS), with: z.enum(RUNGS) })),
    signFor: workingDays,
    /** To hand in a plan that is accepted; its end brings the next colour. */
    plan: z.object({ blue: workingDays, yellow: workingDays, red: workingDays }),
    /** For the office: on a plan, and to lift what is done. */
    decision: workingDays,
    /** The rule that lets it: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'FormRules' });

export type FormRules = Frozen<z.output<typeof formRules>>;
