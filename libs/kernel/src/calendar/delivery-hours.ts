import { addDays, dateAt, fromMillis, type Instant, startOfDay, toMillis } from '../time/instant';
import { type Calendar, rollToWorkingDay } from './calendar';

const MINUTE_MS = 60_000;

/** Minutes of a local day between which something is sent. */
interface Opening {
  readonly from: number;
  readonly to: number;
}

/** `now` inside the hours of a working day, else the next opening. Only deliveries ask; no clock does. */
export function nextDeliveryInstant(calendar: Calendar, hours: Opening, now: Instant): Instant {
  const zone = calendar.utcOffsetMinutes;
  const today = dateAt(now, zone);
  const minute = (toMillis(now) - toMillis(startOfDay(today, zone))) / MINUTE_MS;
  const day = rollToWorkingDay(calendar, minute >= hours.to ? addDays(today, 1) : today).date;
  if (day === today && minute >= hours.from) return now;
  return fromMillis(toMillis(startOfDay(day, zone)) + hours.from * MINUTE_MS);
}
