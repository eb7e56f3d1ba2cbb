import { SIMPLIFIED, TRADITIONAL } from './simplified-table';

const PAIRS: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, index) => [character, SIMPLIFIED.charAt(index)]),
);

/**
 * A text in simplified characters, one for one: for comparing and finding, never for keeping. Where two words came to be
 * written alike (乾 and 干) they are one here.
 */
export const toSimplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (each) => PAIRS.get(each) ?? each);
