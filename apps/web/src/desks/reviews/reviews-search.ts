import { REVIEW_MINE } from '@bangban/contract/vocabulary';
import { type Address, addressOf } from '../../lib/filters';
import { oneOf, type Raw, tidy } from '../../lib/searches';

export const REVIEW_TABS = ['list', 'pool'] as const;
export type ReviewsSearch = Address<'reviews'> & {
  readonly tab?: (typeof REVIEW_TABS)[number];
  /** Absent: all that are read. */
  readonly mine?: (typeof REVIEW_MINE)[number];
};

export const reviewsSearch = (raw: Raw): ReviewsSearch => ({
  ...addressOf('reviews', raw),
  ...tidy({ tab: oneOf(REVIEW_TABS, raw.tab), mine: oneOf(REVIEW_MINE, raw.mine) }),
});
