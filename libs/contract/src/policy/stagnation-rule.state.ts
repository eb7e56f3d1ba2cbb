import { z } from 'zod';
import { stage } from '../common/fields';
import type { Frozen } from '../common/frozen';

const still = z.int().min(0).max(250);
/** 久拖不动: working days without an act after which somebody is told. 0: nobody. */
export const stagnation = z
  .object({
    item: still,
    /** The project as a whole, in each of its stages. */
    stages: z.record(stage, still),
    /** What waits for the investor's word or papers. */
    investor: still,
    /** The words that ask for it, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'StagnationRule' });

export type StagnationRule = Frozen<z.output<typeof stagnation>>;
