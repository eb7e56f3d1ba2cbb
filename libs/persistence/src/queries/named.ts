import { searchText } from '@bangban/kernel';

/** Names this long, in bytes as they are folded, do not go into an index; nearly none are. */
const LONG = 1_000;
/** A word of fewer characters, as most Chinese ones are, has no trigram to be found by. */
const TRIGRAM = 3;

/**
 * Projects `p` with the words in their names, `?` being their pattern: of three characters and more by trigrams, of fewer in
 * the narrow index of all names that are not too long for one. Rows of projects are wide.
 */
export function named(words: string): string {
  if ([...searchText(words)].length >= TRIGRAM) return 'p.search_text LIKE ?';
  const of = (size: string): string => `SELECT n.id FROM project n
    WHERE octet_length(n.search_text) ${size} ${LONG} AND n.search_text LIKE ?`;
  return `p.id IN (${of('<=')} UNION ALL ${of('>')})`;
}
