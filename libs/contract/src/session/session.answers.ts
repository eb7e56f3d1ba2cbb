import { z } from 'zod';
import { instant, names } from '../common/answers';
import { role } from '../common/fields';
import { CAPABILITY_NAMES } from '../vocabulary/index';

export const me = z.object({
  personId: z.string(),
  name: z.string(),
  roles: z.array(role).meta({ description: 'of whoever is acted for' }),
  ownRoles: z.array(role),
  capabilities: z
    .array(z.enum(CAPABILITY_NAMES))
    .meta({ description: 'what they can do now: screens ask this, not roles' }),
  unitId: z.string().nullable(),
  headOf: z.array(z.string()),
  actingFor: z.string().nullable(),
  mayActFor: z.array(z.object({ principalId: z.string(), toDate: z.iso.date() })),
  csrfToken: z.string().nullable().meta({ description: 'send it as X-CSRF-Token with every write' }),
  passwordDue: z.boolean().meta({ description: 'set by somebody else: nothing but changing it is possible' }),
  demo: z.boolean(),
  now: instant,
  names,
});

const session = z.object({
  id: z.uuid(),
  createdAt: instant,
  lastSeenAt: instant,
  expiresAt: instant,
  userAgent: z.string().nullable(),
  current: z.boolean(),
});

export const sessionList = z.object({ rows: z.array(session) });
