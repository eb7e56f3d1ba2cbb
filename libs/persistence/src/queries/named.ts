import { searchText } from '@bangban/kernel';
import { type Narrowing, seesEvery } from './seen';

/** Names this long, in bytes as they are folded, do not go into an index; nearly none are. */
const LONG = 1_000;
/** A word of fewer characters, as most Chinese ones are, has no trigram to be found by. */
const TRIGRAM = 3;

/**
 * That the project which this column names has the words in its names, `?` being their pattern: of three characters and more
 * by trigrams, of fewer in the narrow index of all names that are not too long for one. Rows of projects are wide. What is
 * behind a wall that looks at rows is found by no trigram: PostgreSQL does not know that LIKE tells nothing. Never a join
 * (IS TRUE): it is taken to be of few, and a word may stand in every name.
 */
export function named(db: Narrowing, words: string, projectId: string): string {
  if (seesEvery(db) && [...searchText(words)].length >= TRIGRAM) {
    return `(${projectId} IN (SELECT n.id FROM project n WHERE n.search_text LIKE ?)) IS TRUE`;
  }
  // In another collation than the trigrams' index, which would be read from end to end.
  const of = (size: string): string => `SELECT n.id FROM project n
    WHERE octet_length(n.search_text) ${size} ${LONG} AND n.search_text COLLATE "C" LIKE ?`;
  return `(${projectId} IN (${of('<=')} UNION ALL ${of('>')})) IS TRUE`;
}
