import { z } from 'zod';
import { instant, names } from '../common/answers';
import { role } from '../common/fields';
import { DIRECTORY_REQUEST_KINDS, DIRECTORY_REQUEST_STATES } from '../vocabulary/index';

export const directoryRequest = z.object({
  id: z.uuid(),
  kind: z.enum(DIRECTORY_REQUEST_KINDS),
  subjectId: z.string(),
  change: z
    .object({
      roles: z.array(role).optional(),
      login: z.string().optional(),
      active: z.boolean().nullable().optional(),
      headId: z.string().nullable().optional(),
      functions: z.array(z.string()).optional(),
      leaves: z.string().optional().meta({ description: 'it leaves work behind: the reason that the asker gave' }),
    })
    .meta({ description: 'what would be so afterwards' }),
  requestedBy: z.string(),
  requestedAt: instant,
  state: z.enum(DIRECTORY_REQUEST_STATES),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  mayDecide: z.boolean().meta({ description: 'whether the caller may decide it' }),
});

export const directoryRequestList = z.object({ rows: z.array(directoryRequest), names });
