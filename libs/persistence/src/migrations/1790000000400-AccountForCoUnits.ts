import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 协办: days on which an item's unit waits for the reply of another are that one's, and the item is its own unit's still. */
export class AccountForCoUnits1790000000400 implements MigrationInterface {
  readonly name = 'AccountForCoUnits1790000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(saying(BEFORE, NOW));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(saying(NOW, BEFORE));
  }
}

/** The kinds of stretch in which somebody else has the item: whose it is says the stretch before. */
const BEFORE = `IN ('verifying', 'confirming', 'signing')`;
const NOW = `IN ('verifying', 'confirming', 'signing', 'co-handling')`;

/** What keeps the days and what they are held against name these kinds in the same words; all else in both stays as it is. */
const saying = (from: string, to: string): string => `
  DO $do$
  DECLARE
    said text;
    kept regprocedure;
  BEGIN
    FOREACH kept IN ARRAY ARRAY['stretches_of(help_item)'::regprocedure, 'note_stretches()'::regprocedure] LOOP
      said := pg_get_functiondef(kept);
      IF strpos(said, $from$${from}$from$) = 0 THEN
        RAISE EXCEPTION '% does not tell whose the days are in the words expected', kept;
      END IF;
      EXECUTE replace(said, $from$${from}$from$, $to$${to}$to$);
    END LOOP;
  END $do$;`;
