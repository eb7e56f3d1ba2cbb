import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { CONTACT_STATES } from '../vocabulary/index';

/** Somebody to talk to: what they are called and how they are reached stands beside the record, never in it. */
const contact = z.object({
  id: z.uuid(),
  state: z.enum(CONTACT_STATES),
  by: z.string(),
  at: instant.meta({ description: 'when it came to be as it is' }),
});

/** 客商: one company of the library. */
export const investorFile = z.object({
  id: z.uuid(),
  name: z.string(),
  country: z.string().meta({ description: 'ISO 3166 alpha-2' }),
  code: z
    .string()
    .nullable()
    .meta({ description: '统一社会信用代码; null where it is not known or is of another country' }),
  group: z.string().nullable().meta({ description: 'the group that it belongs to, by its name' }),
  parentId: z.uuid().nullable().meta({ description: 'the company above it, of the library' }),
  /** By what the same one is found: {@link marksOf} of the domain. */
  marks: z.array(z.string()),
  /** In what words are looked for, folded. */
  sought: z.string(),
  contacts: z.array(contact),
  registeredBy: z.string(),
  registeredAt: instant,
  merged: z.object({ into: z.uuid(), reason: z.string(), by: z.string(), at: instant }).nullable(),
});

export type InvestorFile = Frozen<z.output<typeof investorFile>>;
export type InvestorContact = Frozen<z.output<typeof contact>>;
