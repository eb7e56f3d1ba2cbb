import { type Address, addressOf } from '../../lib/filters';
import { oneOf, type Raw, tidy } from '../../lib/searches';

export const MEETING_TABS = ['meetings', 'matters'] as const;
export type MeetingTab = (typeof MEETING_TABS)[number];

export type MeetingsSearch = Address<'meetings'> & Address<'matters'> & { readonly tab?: MeetingTab };

export const meetingsSearch = (raw: Raw): MeetingsSearch => ({
  ...addressOf('meetings', raw),
  ...addressOf('matters', raw),
  ...tidy({ tab: oneOf(MEETING_TABS, raw.tab) }),
});
