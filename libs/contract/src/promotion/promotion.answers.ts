import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { money } from '../common/state';
import { COOPERATION_MODES, PROMOTION_STATUSES } from '../vocabulary/index';
import { leaflet, promotion } from './promotion.state';

const told = promotion.omit({ sought: true, lead: true }).extend({
  lead: z.object({ by: z.string(), at: instant }).nullable().meta({ description: 'it has become a lead' }),
  leaflets: z.array(leaflet),
  seq: z.int(),
  status: z.enum(PROMOTION_STATUSES),
});
export const promotionList = pageOf(told, { total: z.int(), names });
export const promotionPage = z.object({
  promotion: told,
  may: z.object({
    keep: z.boolean(),
    release: z.boolean().meta({ description: 'named for it, and the sheet is by other hands' }),
  }),
  portal: z.boolean().meta({ description: 'the public page is open' }),
  lead: z
    .object({ id: z.uuid(), name: z.string() })
    .nullable()
    .meta({ description: 'its lead, where that is registered and whoever asks sees it' }),
  names,
});
export const promotionAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(PROMOTION_STATUSES), repeated: z.boolean() })
  .meta({ id: 'PromotionAnswer' });

/** 招商网: what everybody may read of a sheet that is released, and nothing else of it. */
const offered = z.object({
  id: z.uuid(),
  name: z.string(),
  nameEn: z.string().nullable(),
  summary: z.string(),
  summaryEn: z.string().nullable(),
  industry: z.object({ zh: z.string(), en: z.string() }),
  site: z.string(),
  contact: z.string().meta({ description: 'the unit that answers for it' }),
  money: money.nullable(),
  landMu: z.string().nullable(),
  mode: z.enum(COOPERATION_MODES),
  leaflets: z.array(z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.int() })),
  releasedAt: instant,
});
export const offeredList = z.object({
  rows: z.array(offered),
  industries: z.array(z.object({ zh: z.string(), en: z.string() })),
});
