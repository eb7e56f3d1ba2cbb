import { COMPLAINT_MINE } from '@bangban/contract/vocabulary';
import { type Address, addressOf } from '../../lib/filters';
import { oneOf, type Raw, tidy } from '../../lib/searches';

const OVERDUE = ['true'] as const;
export type ComplaintsSearch = Address<'complaints'> & {
  /** Absent: all that are read. */
  readonly mine?: (typeof COMPLAINT_MINE)[number];
  readonly overdue?: (typeof OVERDUE)[number];
};

export const complaintsSearch = (raw: Raw): ComplaintsSearch => ({
  ...addressOf('complaints', raw),
  ...tidy({ mine: oneOf(COMPLAINT_MINE, raw.mine), overdue: oneOf(OVERDUE, String(raw.overdue)) }),
});
