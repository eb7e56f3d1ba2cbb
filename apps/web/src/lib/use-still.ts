import { countWorkingDays } from '@bangban/kernel';
import { dayOf } from '../i18n/format';
import { useCalendar } from './calendar';
import { useSession } from './session';

/** Full working days since an instant; null until the calendar is there. */
export function useStillDays(): (since: string | null) => number | null {
  const place = useCalendar();
  const { now } = useSession();
  return (since) => (since === null || !place ? null : countWorkingDays(place.calendar, dayOf(since), dayOf(now)));
}
