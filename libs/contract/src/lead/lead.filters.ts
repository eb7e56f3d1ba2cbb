import { z } from 'zod';
import { dateOnly, page, placeId, queryFlag } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { COUNTED_CHANNELS, COUNTED_LOST, LEAD_REACHES, LEAD_STANDS } from '../vocabulary/index';

const day = chosen(dateOnly, { kind: 'day', label: 'period' });

/** Whatever began here as a lead. */
const leads = {
  stand: chosen(z.enum(LEAD_STANDS), { kind: 'choice', label: 'state', words: 'leadStand' }).optional(),
  channel: chosen(z.enum(COUNTED_CHANNELS), { kind: 'choice', label: 'channel', words: 'leadChannel' }).optional(),
  lost: chosen(z.enum(COUNTED_LOST), { kind: 'choice', label: 'lost', words: 'lostReason' }).optional(),
  ageing: chosen(queryFlag, { kind: 'flag', words: 'leadAgeing' }).optional(),
  reached: chosen(z.enum(LEAD_REACHES), { kind: 'choice', words: 'leadReach' }).optional(),
  unitId: chosen(placeId, { kind: 'unit', label: 'introducing' }).optional(),
  followerId: chosen(placeId, { kind: 'person', label: 'follower', unitField: 'unitId' }).optional(),
  /** Registered on one of these days. */
  from: day.optional(),
  to: day.optional(),
};
export const leadFilters = filtersOf(leads);
export const leadsQuery = z.strictObject({ ...leads, ...page });
export const leadCountsQuery = z.strictObject({ from: dateOnly, to: dateOnly });
