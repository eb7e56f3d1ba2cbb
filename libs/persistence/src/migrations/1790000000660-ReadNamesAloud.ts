import { MEETING_KIND_WORDS } from '@bangban/contract/vocabulary';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { READ_OTHERWISE } from '../sounds/read-otherwise';
import { READINGS } from '../sounds/readings';

/** Names are found by their sounds: each text once, with the initials of its syllables and the syllables themselves. */
export class ReadNamesAloud1790000000660 implements MigrationInterface {
  readonly name = 'ReadNamesAloud1790000000660';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(
      `INSERT INTO reading SELECT DISTINCT ON (sign) sign, split_part(entry, ':', 1)
       FROM regexp_split_to_table(trim($1), '\\s+') entry, string_to_table(split_part(entry, ':', 2), NULL) sign`,
      [READINGS],
    );
    await runner.query(SAYING);
    await runner.query(FINDING);
    for (const { zh } of Object.values(MEETING_KIND_WORDS)) await runner.query('SELECT keep_sound($1)', [zh]);
    for (const [table, text] of TEXTS) await runner.query(watching(table, text));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of TEXTS) {
      await runner.query(`DROP TRIGGER tr_${table}_new_sound ON ${table}; DROP TRIGGER tr_${table}_other_sound ON ${table};
        DROP FUNCTION keep_sound_of_${table}()`);
    }
    await runner.query(`DROP FUNCTION texts_sounding(text); DROP FUNCTION keep_sound(text);
      DROP FUNCTION sounds_of(text); DROP TABLE sound; DROP TABLE reading`);
  }
}

/**
 * No text is unique: a lock on a title that two projects write at once would hold one up, or both. What stands twice is found
 * once. By hash, as names may be longer than what an index of another kind takes.
 */
const TABLES = `
  CREATE TABLE reading (
    sign text CONSTRAINT pk_reading PRIMARY KEY,
    said text NOT NULL
  );
  CREATE TABLE sound (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_sound PRIMARY KEY,
    words text NOT NULL,
    said text NOT NULL
  );
  CREATE INDEX ix_sound_words ON sound USING hash (words);
  CREATE INDEX ix_sound_said ON sound USING gin (said gin_trgm_ops);`;

const literal = (text: string): string => `'${text}'`;

/** ' HYGF HengYueGuFen' of 恒越股份: a capital where a syllable begins. What has no sound, and is no letter or digit, is left out. */
const SAYING = `
  CREATE FUNCTION sounds_of(words text) RETURNS text LANGUAGE plpgsql STABLE AS $$
  DECLARE read_so record; text_said text := lower(words);
  BEGIN
    FOR read_so IN SELECT * FROM (VALUES ${READ_OTHERWISE.map((pair) => `(${pair.map(literal).join(', ')})`).join(', ')})
      AS other (word, as_if) WHERE position(other.word IN words) > 0 LOOP
      text_said := replace(text_said, read_so.word, read_so.as_if);
    END LOOP;
    RETURN (SELECT string_agg(' ' || part.initials || ' ' || part.whole, '' ORDER BY part.n) FROM (
      SELECT w.n, string_agg(upper(left(s.said, 1)), '' ORDER BY c.n) AS initials,
        string_agg(upper(left(s.said, 1)) || substr(s.said, 2), '' ORDER BY c.n) AS whole
      FROM string_to_table(text_said, ' ') WITH ORDINALITY w (word, n),
        string_to_table(w.word, NULL) WITH ORDINALITY c (sign, n) LEFT JOIN reading r ON r.sign = c.sign,
        LATERAL (SELECT coalesce(r.said, CASE WHEN c.sign ~ '^[a-z0-9]$' THEN c.sign END) AS said) s
      WHERE s.said IS NOT NULL GROUP BY w.n) part);
  END $$;
  CREATE FUNCTION keep_sound(text_kept text) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF text_kept IS NULL OR EXISTS (SELECT FROM sound s WHERE s.words = text_kept) THEN RETURN; END IF;
    INSERT INTO sound (words, said) SELECT text_kept, said FROM sounds_of(text_kept) said WHERE said IS NOT NULL;
  END $$;`;

/**
 * Texts that sound like a pattern of LIKE, %hygf%: a syllable begins where it begins. Two letters stand at the beginning of a
 * name, since they have no trigram elsewhere; one stands for too many. Readers call it and read no table of names.
 */
const FINDING = `
  CREATE FUNCTION texts_sounding(pattern text) RETURNS SETOF text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp ROWS 200 AS $$
  DECLARE letters text := trim(BOTH '%' FROM pattern); begins text;
  BEGIN
    IF letters !~ '^[a-z0-9]{2,60}$' THEN RETURN; END IF;
    SELECT string_agg(CASE WHEN n = 1 THEN upper(c) WHEN c ~ '[a-z]' THEN '[' || c || upper(c) || ']' ELSE c END, '' ORDER BY n)
      INTO begins FROM string_to_table(letters, NULL) WITH ORDINALITY l (c, n);
    IF length(letters) = 2 THEN
      RETURN QUERY SELECT s.words FROM sound s WHERE s.said ILIKE '% ' || letters || '%' AND s.said ~ (' ' || begins);
    ELSE
      RETURN QUERY SELECT s.words FROM sound s WHERE s.said ILIKE '%' || letters || '%' AND s.said ~ begins;
    END IF;
  END $$;`;

/** What is found by its sounds, and in which of its texts. */
const TEXTS: readonly (readonly [table: string, text: string])[] = [
  ['project', 'search_text'],
  ['help_item', 'search_text'],
  ['person_version', 'name'],
  ['file', "state->>'sought'"],
];

/** A command that leaves the text as it is calls nothing. */
const watching = (table: string, text: string): string => `
  CREATE FUNCTION keep_sound_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM keep_sound(NEW.${text});
    RETURN NULL;
  END $$;
  CREATE TRIGGER tr_${table}_new_sound AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_sound_of_${table}();
  CREATE TRIGGER tr_${table}_other_sound AFTER UPDATE ON ${table} FOR EACH ROW
    WHEN (OLD.${text} IS DISTINCT FROM NEW.${text}) EXECUTE FUNCTION keep_sound_of_${table}();
  SELECT keep_sound(t.words) FROM (SELECT DISTINCT ${text} AS words FROM ${table}) t`;
