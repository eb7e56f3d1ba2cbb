const DAY_MINUTES = 24 * 60;

/** The minutes of a day as its clock shows them: 0 is 00:00, and the end of the day is 24:00. */
export const timeOfDay = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0')).join(':');

/**
 * What somebody wrote as a time, in minutes; null where it is none. With a colon of either width, or with digits alone, since a
 * phone's number keys have no colon: 8:30, 0830, 830, 8, 24.
 */
export function minutesOfDay(written: string): number | null {
  const text = written.normalize('NFKC').replace(/\s/g, '');
  const [, hours, minutes = '0'] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? /^(\d{1,2})(\d{2})?$/.exec(text) ?? [];
  const found = Number(hours) * 60 + Number(minutes);
  return hours !== undefined && Number(minutes) < 60 && found <= DAY_MINUTES ? found : null;
}

/** So many minutes on or back, within the day. */
export const movedInDay = (minutes: number, by: number): number => Math.min(DAY_MINUTES, Math.max(0, minutes + by));
