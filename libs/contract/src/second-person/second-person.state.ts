import { z } from 'zod';
import { instant } from '../common/answers';
import { stage } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { urged } from '../common/state';

/** An act that takes a second person: asked for by one, decided by another. */
export const secondPersonRequest = z.object({
  id: z.string(),
  act: z.enum(['return-to-stage', 'shelve']),
  toStage: stage.nullable(),
  reason: z.string(),
  /** The person, and the principal when a substitute asked: neither may decide. */
  requestedBy: z.array(z.string()),
  at: instant,
  urged: urged.optional(),
});

export type SecondPersonRequest = Frozen<z.output<typeof secondPersonRequest>>;
