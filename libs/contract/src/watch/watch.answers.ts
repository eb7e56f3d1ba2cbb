import { z } from 'zod';
import { instant } from '../common/answers';
import { STAGES } from '../vocabulary/index';

const watched = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  projectName: z.string(),
  stage: z.enum(STAGES),
  itemId: z.uuid().nullable(),
  title: z.string().nullable().meta({ description: 'of the item' }),
  templateKey: z.string().nullable(),
  since: instant,
});

/** What whoever asks watches, of what they read now; the newest first. */
export const watchList = z.object({ rows: z.array(watched) });
