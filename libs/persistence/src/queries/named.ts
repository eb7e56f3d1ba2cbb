import { searchText } from '@bangban/kernel';
import { containing } from './queryable';
import { type Narrowing, seesEvery } from './seen';

/** Names this long, in bytes as they are folded, do not go into an index; nearly none are. */
const LONG = 1_000;
/** A word of fewer characters, as most Chinese ones are, has no trigram to be found by. */
const TRIGRAM = 3;

/** Letters in which a Chinese name may be said: initials or syllables. Digits alone stand for themselves only. */
const saysSounds = (words: string): boolean => /^(?=.*[a-z])[a-z0-9]{2,60}$/.test(searchText(words));

/** That this column is one of the texts that sound like the words, whose pattern `?` is: asked for once, in their own index. */
const sounding = (column: string): string => `${column} IN (SELECT texts_sounding(?))`;

/** That a folded column has the words in it, or is said like them; and their pattern. */
export const saidIn = (column: string, words: string): readonly [condition: string, pattern: string] => [
  saysSounds(words) ? `(${column} LIKE ? OR ${sounding(column)})` : `${column} LIKE ?`,
  containing(words),
];

/**
 * That the project which this column names has the words in its names, `?` being their pattern: of three characters and more
 * by trigrams, of fewer in the narrow index of all names that are not too long for one. Rows of projects are wide. What is
 * behind a wall that looks at rows is found by no trigram: PostgreSQL does not know that LIKE tells nothing. Never a join
 * (IS TRUE): it is taken to be of few, and a word may stand in every name. Names that sound so are looked for in the same narrow index.
 */
export function named(db: Narrowing, words: string, projectId: string): string {
  const of = (size: string, told: string): string => `SELECT n.id FROM project n
    WHERE octet_length(n.search_text) ${size} ${LONG} AND ${told}`;
  // In another collation than the trigrams' index, which would be read from end to end.
  const word = 'n.search_text COLLATE "C" LIKE ?';
  const byTrigram = seesEvery(db) && [...searchText(words)].length >= TRIGRAM;
  const those = byTrigram ? ['SELECT n.id FROM project n WHERE n.search_text LIKE ?'] : [of('<=', word), of('>', word)];
  if (saysSounds(words)) those.push(of('<=', sounding('n.search_text')));
  return `(${projectId} IN (${those.join(' UNION ALL ')})) IS TRUE`;
}
