import { INVESTOR_STATUSES, type InvestorStatus } from '@bangban/contract/vocabulary';
import { type Address, addressOf } from '../../lib/filters';
import { oneOf, type Raw, tidy } from '../../lib/searches';

export const LIBRARY_TABS = ['investors', 'projects'] as const;
export type LibraryTab = (typeof LIBRARY_TABS)[number];

/** Which library, and what of it. */
export type LibrariesSearch = Address<'investors'> &
  Address<'promotions'> & {
    readonly tab?: LibraryTab;
    /** Absent: entries that stand. */
    readonly entries?: InvestorStatus;
    /** Only those of which another may be the same. */
    readonly alike?: 'yes';
  };

export const librariesSearch = (raw: Raw): LibrariesSearch => ({
  ...addressOf('investors', raw),
  ...addressOf('promotions', raw),
  ...tidy({
    tab: oneOf(LIBRARY_TABS, raw.tab),
    entries: oneOf(INVESTOR_STATUSES, raw.entries),
    alike: oneOf(['yes'] as const, raw.alike),
  }),
});
