import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { stage } from '../common/fields';
import { ALIKE, CONTACT_STATES, INVESTOR_STATUSES, PROJECT_STATUSES } from '../vocabulary/index';
import { investorFile } from './investor.state';

const told = investorFile.omit({ marks: true, sought: true, contacts: true }).extend({
  seq: z.int(),
  status: z.enum(INVESTOR_STATUSES),
});
const row = told.extend({
  contacts: z.int().meta({ description: 'people to talk to' }),
  projects: z.int().meta({ description: 'its projects, of those that whoever asks sees' }),
  alike: z.int().meta({ description: 'others standing that may be the same' }),
});
export const investorList = pageOf(row, { total: z.int(), names });

const other = told.extend({ why: z.array(z.enum(ALIKE)) });
export const alikeList = z.object({ rows: z.array(other) });

const contact = z.object({
  id: z.uuid(),
  state: z.enum(CONTACT_STATES),
  by: z.string(),
  at: instant,
  investorId: z.uuid().meta({ description: 'the entry it was added to: this one, or one merged into it' }),
  name: z.string().nullable(),
  post: z.string().nullable(),
  telephone: z.string().nullable().meta({ description: 'null as well where it is not for whoever asks' }),
  mail: z.string().nullable().meta({ description: 'likewise' }),
});
export const investorPage = z.object({
  investor: told,
  standing: z.uuid().meta({ description: 'the entry that stands for it: its own, or that into which it was merged' }),
  parent: told.nullable(),
  below: z.array(told).meta({ description: 'companies of which it is the parent' }),
  merged: z.array(told).meta({ description: 'entries merged into it, directly or by way of another' }),
  alike: z.array(other),
  contacts: z.array(contact),
  keptBack: z.boolean().meta({ description: 'telephones and addresses of mail are not for whoever asks' }),
  projects: z.array(
    z.object({ id: z.uuid(), name: z.string(), stage, status: z.enum(PROJECT_STATUSES), investorId: z.uuid() }),
  ),
  may: z.object({ keep: z.boolean(), merge: z.boolean(), erase: z.boolean() }),
  names,
});

export const investorAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(INVESTOR_STATUSES), repeated: z.boolean() })
  .meta({ id: 'InvestorAnswer' });
