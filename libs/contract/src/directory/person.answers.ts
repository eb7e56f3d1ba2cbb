import { z } from 'zod';
import { hidden } from '../common/answers';
import { role } from '../common/fields';
import { spokenNames } from './spoken-names';

const person = z.object({
  id: z.string(),
  ...spokenNames,
  unitId: z.string().nullable(),
  phone: z.string().nullable().meta({ description: 'where telephones were asked for' }),
  hidden: hidden.meta({ description: 'asked for and not shown: not theirs to read' }),
  email: z.string().nullable().meta({ description: 'shown and kept back as telephones are' }),
  roles: z.array(role),
  areas: z.array(z.string()).meta({ description: 'units that a leader keeps contact with, each with those below it' }),
  kind: z
    .enum(['inside', 'outside'])
    .nullable()
    .meta({ description: 'officials and administrators, or contacts of investors; fixed with the first role' }),
  active: z.boolean(),
  login: z.string().nullable().meta({ description: 'administrators only' }),
  account: z.enum(['none', 'open', 'closed']).nullable().meta({ description: 'administrators only' }),
});

export const personList = z.object({ rows: z.array(person) });
