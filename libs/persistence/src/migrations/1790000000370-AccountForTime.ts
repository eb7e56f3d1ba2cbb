import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 时限账单: in whose hands an item was, by whole days. A row follows from the item's holdings and from nothing else, so
 * PostgreSQL keeps it: whatever writes an item, a command, a rewrite, an import, writes its days in the same transaction.
 */
export class AccountForTime1790000000370 implements MigrationInterface {
  readonly name = 'AccountForTime1790000000370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STRETCHES);
    await runner.query('INSERT INTO item_stretch SELECT s.* FROM help_item h, stretches_of(h) s');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tr_help_item_stretch ON help_item;
      DROP FUNCTION note_stretches();
      DROP FUNCTION stretches_of(help_item);
      DROP TABLE item_stretch;`);
  }
}

/** In one table, what lasts and what is over. */
export const TOGETHER = `CREATE OR REPLACE FUNCTION note_stretches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.body->'holdings' IS NOT DISTINCT FROM NEW.body->'holdings' THEN
    RETURN NULL;
  END IF;
  WITH held AS MATERIALIZED (SELECT * FROM stretches_of(NEW)),
  gone AS (DELETE FROM item_stretch s WHERE s.item_id = NEW.id AND s.no NOT IN (SELECT no FROM held))
  INSERT INTO item_stretch AS s SELECT * FROM held
  ON CONFLICT (item_id, no) DO UPDATE SET unit_id = excluded.unit_id, person_id = excluded.person_id,
    kind = excluded.kind, first_day = excluded.first_day, last_day = excluded.last_day
    WHERE (s.unit_id, s.person_id, s.kind, s.first_day, s.last_day)
      IS DISTINCT FROM (excluded.unit_id, excluded.person_id, excluded.kind, excluded.first_day, excluded.last_day);
  RETURN NULL;
END $$;`;

/**
 * A day belongs to the hands it was in at its 24:00, and that of the issue to none: `(from, to]` covers the 24:00 of the day
 * of `from` up to that of the day before `to`. While a result is verified or confirmed the item is still its unit's: whose it
 * is says the last stretch in which the unit held it.
 */
const STRETCHES = `
  CREATE TABLE item_stretch (
    item_id uuid NOT NULL,
    no smallint NOT NULL,
    project_id uuid NOT NULL,
    unit_id text NOT NULL,
    person_id text NOT NULL,
    kind text NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    CONSTRAINT pk_item_stretch PRIMARY KEY (item_id, no)
  );
  -- What a period touches is found in the index, without the rows.
  CREATE INDEX ix_item_stretch_days ON item_stretch (last_day, first_day)
    INCLUDE (project_id, item_id, unit_id, person_id, kind);
  CREATE INDEX ix_item_stretch_unit ON item_stretch (unit_id, last_day);
  CREATE INDEX ix_item_stretch_project ON item_stretch (project_id);

  CREATE FUNCTION stretches_of(item help_item) RETURNS SETOF item_stretch LANGUAGE sql STABLE AS $$
    WITH zone AS (SELECT utc_offset_minutes * interval '1 minute' AS ahead FROM calendar_version ORDER BY version DESC LIMIT 1),
    held AS (
      SELECT o.no, o.h->>'kind' AS kind, o.h->>'unitId' AS unit_id, o.h->>'personId' AS person_id,
        greatest((((o.h->>'from')::timestamptz AT TIME ZONE 'UTC') + z.ahead)::date,
          ((item.issued_at AT TIME ZONE 'UTC') + z.ahead - interval '1 millisecond')::date + 1) AS first_day,
        coalesce((((o.h->>'to')::timestamptz AT TIME ZONE 'UTC') + z.ahead)::date - 1, 'infinity') AS last_day,
        max(o.no) FILTER (WHERE o.h->>'kind' NOT IN ('verifying', 'confirming', 'signing')) OVER (ORDER BY o.no) AS lead
      FROM zone z, jsonb_array_elements(item.body->'holdings') WITH ORDINALITY o(h, no))
    SELECT item.id, h.no::smallint, item.project_id, coalesce(l.unit_id, item.unit_id),
      CASE WHEN h.kind = 'signing' THEN h.person_id ELSE coalesce(l.person_id, item.person_id) END,
      h.kind, h.first_day, h.last_day
    FROM held h LEFT JOIN held l ON l.no = h.lead WHERE h.first_day <= h.last_day
  $$;

  ${TOGETHER.replace('OR REPLACE ', '')}
  CREATE TRIGGER tr_help_item_stretch AFTER INSERT OR UPDATE ON help_item
    FOR EACH ROW EXECUTE FUNCTION note_stretches();
`;
