import { z } from 'zod';
import type { Frozen } from '../common/frozen';
import { workingDays } from '../common/fields';

/** 线索: from when on one is told as ageing. */
export const leadRules = z
  .object({
    /** Working days without a contact. */
    ageing: workingDays,
    /** Calendar days from its registration during which a lead of one unit is protected from another's; 0: none is. */
    protection: z.int().min(0).max(730),
    /** The rule that says so: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'LeadRules' });

export type LeadRules = Frozen<z.output<typeof leadRules>>;
