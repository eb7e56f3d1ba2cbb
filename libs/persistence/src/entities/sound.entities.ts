import { bigint, identity, key, owned, table, text } from './entity-helpers';

/** How a character is read. */
export const reading = table('reading', { sign: key(text(), 'pk_reading'), said: text() });

/** Texts by which something is found, and how they are said; kept by triggers of the tables in which they stand. */
export const sound = table(
  'sound',
  { id: key(bigint(identity), 'pk_sound'), words: text(), said: text() },
  { indices: [owned('ix_sound_words', 'words'), owned('ix_sound_said', 'said')] },
);
