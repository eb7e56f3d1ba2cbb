import { type Address, addressOf } from '../../lib/filters';
import { oneOf, type Raw, tidy } from '../../lib/searches';

export const LEADS_TABS = ['follow', 'counts'] as const;
export type LeadsTab = (typeof LEADS_TABS)[number];

/** Which part, and which leads. */
export type LeadsSearch = Address<'leads'> & { readonly tab?: LeadsTab };

export const leadsSearch = (raw: Raw): LeadsSearch => ({
  ...addressOf('leads', raw),
  ...tidy({ tab: oneOf(LEADS_TABS, raw.tab) }),
});
