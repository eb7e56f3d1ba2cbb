import { endOfDay, startOfDay } from '@bangban/kernel';
import type { InInstants, RecordClock } from '@bangban/persistence';
import { Problem } from '../common/problem';

interface Days {
  readonly from?: string;
  readonly to?: string;
}

type Zone = Pick<RecordClock, 'utcOffsetMinutes'>;

/** What narrows a list, its days as instants of the place's zone. @throws Problem 400 when they are in the wrong order */
export function instantsOf<Filter extends Days>(filter: Filter, zone: Zone): InInstants<Filter>;
export function instantsOf({ from, to, ...rest }: Days, { utcOffsetMinutes }: Zone): InInstants<Days> {
  if (from !== undefined && to !== undefined && from > to) {
    throw new Problem('VALIDATION', { errors: [{ path: 'from', message: 'from must not be after to' }] });
  }
  return {
    ...rest,
    ...(from === undefined ? {} : { from: startOfDay(from, utcOffsetMinutes) }),
    ...(to === undefined ? {} : { before: endOfDay(to, utcOffsetMinutes) }),
  };
}
