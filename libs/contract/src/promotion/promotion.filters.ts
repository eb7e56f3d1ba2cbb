import { z } from 'zod';
import { line, page } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { PROMOTION_STATUSES } from '../vocabulary/index';

const promotions = {
  /** Part of the name, in traditional or simplified characters. */
  text: chosen(line(60), { kind: 'text' }).optional(),
  promotion: chosen(z.enum(PROMOTION_STATUSES), {
    kind: 'choice',
    label: 'state',
    words: 'promotionStatus',
  }).optional(),
};
export const promotionFilters = filtersOf(promotions);
export const promotionsQuery = z.strictObject({ ...promotions, ...page });
