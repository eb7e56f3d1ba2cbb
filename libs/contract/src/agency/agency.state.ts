import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { day } from '../common/state';
import { END_NOTICES } from '../vocabulary/index';

/** 委托: for what somebody may act for the company, until when, and what shows it. */
export const grantedMandate = z.object({
  id: z.uuid(),
  no: z.int().meta({ description: 'within the project' }),
  agentId: z.string(),
  unitId: z.string().meta({ description: 'of the agent' }),
  itemIds: z.array(z.uuid()).meta({ description: 'for the papers of these items' }),
  delivery: z.boolean().meta({ description: 'to apply for what was promised under a policy' }),
  promises: z.boolean().meta({ description: 'to say that what the company promised was kept' }),
  until: day.meta({ description: 'its last day' }),
  words: z.string(),
  byCompany: z.boolean().meta({ description: 'given by its contact here; else recorded from a paper' }),
  number: z.string().nullable(),
  sha256: z.string().nullable(),
});

/** What time tells next of its end, and when. */
export const endNotice = z.object({
  kind: z.enum(END_NOTICES).meta({ description: 'that it ends the day after; that it has ended' }),
  at: instant,
});

export const mandate = grantedMandate
  .extend({
    at: instant,
    by: z.string(),
    withdrawn: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
    endNotice: endNotice.nullable().optional().meta({ description: 'absent in those that were given before' }),
  })
  .meta({ id: 'Mandate' });

export type EndNotice = Frozen<z.output<typeof endNotice>>;
export type Mandate = Frozen<z.output<typeof mandate>>;
export type GrantedMandate = Frozen<z.output<typeof grantedMandate>>;
