import { z } from 'zod';
import { instant, names } from '../common/answers';
import { day } from '../common/state';
import { COUNTED_STANDS, SIGNING_KINDS, STAGES } from '../vocabulary/index';

const keptBack = z.int().meta({ description: 'projects that are seen and left out: their amounts are kept back' });
const money = (what: string) => z.string().meta({ description: `万元: ${what}` });
const year = z
  .int()
  .nullable()
  .meta({ description: 'of the contract; null: a ledger reported the signing without it' });

/** 协议投资 by the years of the contracts: each counts in its own. */
const ofYear = z.object({
  year,
  currency: z.string(),
  agreed: money('what counts'),
  whole: money('of it, of contracts that count whole'),
  added: money('of it, of added capital'),
  contracts: z.int(),
  projects: z.int(),
});
export const agreedYearList = z.object({ now: instant, rows: z.array(ofYear), keptBack });

const contract = z.object({
  projectId: z.uuid(),
  name: z.string(),
  stage: z.enum(STAGES),
  landingUnitId: z.string().nullable(),
  evidenceId: z.string().nullable().meta({ description: 'null: a ledger reported the signing without its contract' }),
  number: z.string().nullable(),
  date: day.nullable(),
  year,
  signingKind: z.enum(SIGNING_KINDS).nullable().meta({ description: 'as it was said; null: it was not' }),
  stand: z.enum(COUNTED_STANDS),
  currency: z.string(),
  amount: money('what counts of it'),
});
export const agreedContractList = z.object({ now: instant, rows: z.array(contract), names, keptBack });
