import { useSay } from './use-say';

/** What a holiday is called in the language in use; one that is not known keeps the name that the calendar gives it. */
export function useHolidayName(): (name: string) => string {
  const say = useSay();
  return (name) => (name === '' ? '' : say(`words.holiday.${name}`, { defaultValue: name }));
}
