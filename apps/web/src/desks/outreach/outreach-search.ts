import { type Address, addressOf } from '../../lib/filters';
import { oneOf, type Raw, tidy } from '../../lib/searches';

export const OUTREACH_TABS = ['trips', 'groups', 'counts', 'leads'] as const;
export type OutreachTab = (typeof OUTREACH_TABS)[number];

/** Which part, and what of it. */
export type OutreachSearch = Address<'trips'> &
  Address<'groups'> &
  Address<'groupLeads'> & {
    readonly tab?: OutreachTab;
    /** Trips and leads of this one alone. */
    readonly group?: string;
  };

const ID = /^[0-9a-f-]{36}$/;

export const outreachSearch = (raw: Raw): OutreachSearch => ({
  ...addressOf('trips', raw),
  ...addressOf('groups', raw),
  ...addressOf('groupLeads', raw),
  ...tidy({
    tab: oneOf(OUTREACH_TABS, raw.tab),
    group: typeof raw.group === 'string' && ID.test(raw.group) ? raw.group : undefined,
  }),
});
