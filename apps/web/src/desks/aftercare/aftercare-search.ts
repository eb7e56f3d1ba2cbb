import { type Address, addressOf } from '../../lib/filters';
import { oneOf, type Raw, tidy } from '../../lib/searches';

export const AFTERCARE_TABS = ['visits', 'signs'] as const;
export type AftercareTab = (typeof AFTERCARE_TABS)[number];

/** Which part, and what of it. */
export type AftercareSearch = Address<'signs'> &
  Address<'visits'> & {
    readonly tab?: AftercareTab;
    /** A leader sees their own first, who leads the city everybody's; this is the other of the two. */
    readonly whose?: 'all' | 'mine';
  };

export const aftercareSearch = (raw: Raw): AftercareSearch => ({
  ...addressOf('signs', raw),
  ...addressOf('visits', raw),
  ...tidy({ tab: oneOf(AFTERCARE_TABS, raw.tab), whose: oneOf(['all', 'mine'] as const, raw.whose) }),
});
