import { z } from 'zod';
import * as ask from '../common/ask';
import { line, lineOrNone, placeId, uuid } from '../common/fields';
import { asked } from '../common/form';
import { ORIGINS, SAID_CHANNELS, SUPERVISION_LEVELS } from '../vocabulary/index';

export const investor = z.strictObject({
  name: line(120),
  country: z.string().regex(/^[A-Z]{2}$/, 'ISO 3166 alpha-2'),
});

/** What is known of a project. A lead may have nobody who follows it yet: the gate to intent asks for one. */
export const facts = {
  name: ask.line(120),
  industry: asked(line(60), { kind: 'industry' }),
  introducingUnitId: ask.unit(),
  followerId: ask.member('introducingUnitId').optional(),
  investor: asked(investor, { kind: 'investor' }).nullable().optional(),
  /** What somebody plans, until a contract says what is invested. */
  money: ask.money({ label: 'planned' }).nullable().optional(),
  landingUnitId: ask.unit().nullable().optional(),
  origin: ask.choice(ORIGINS, 'origin').optional(),
  supervisionLevel: ask.choice(SUPERVISION_LEVELS, 'level').optional(),
  /** Platform or activity that brought the project, with the year that its cohort counts in. */
  platform: asked(lineOrNone(120), { kind: 'line' }).optional(),
  /** 线索来源, with a name to it: of the fair, the partner. A trip and a sheet of the library say it themselves. */
  channel: ask.choice(SAID_CHANNELS, 'leadChannel').nullable().optional(),
  channelDetail: asked(lineOrNone(60), { kind: 'line', when: { field: 'channel' } }).optional(),
  signingYear: ask.whole(1_990, 2_199).nullable().optional(),
  /** Of the library; what stands in the project beside it is how it was called then. */
  investorId: asked(uuid, { kind: 'investor-entry' }).nullable().optional(),
  investorContactIds: asked(z.array(placeId).max(20), { kind: 'contacts' }).optional(),
};
