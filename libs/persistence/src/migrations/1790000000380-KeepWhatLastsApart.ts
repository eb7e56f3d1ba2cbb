import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TOGETHER } from './1790000000370-AccountForTime';

/**
 * The days of 时限账单 cost the acts of a day next to nothing: a stretch that begins and ends on one day covers none and is
 * written nowhere, and the one that still lasts is a narrow row of its own, changed in place without its indexes. Together in
 * one table each act took one row out of four indexes and put another in.
 */
export class KeepWhatLastsApart1790000000380 implements MigrationInterface {
  readonly name = 'KeepWhatLastsApart1790000000380';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APART);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO item_stretch SELECT item_id, no, project_id, unit_id, person_id, kind, first_day, 'infinity' FROM open_stretch;
      DROP TABLE open_stretch;
      ${TOGETHER}`);
  }
}

/** Holdings that stand as they stood are passed over; of an ordinary act that leaves the last of them and the new one. */
const APART = `
  CREATE TABLE open_stretch (
    item_id uuid CONSTRAINT pk_open_stretch PRIMARY KEY,
    no smallint NOT NULL,
    project_id uuid NOT NULL,
    unit_id text NOT NULL,
    person_id text NOT NULL,
    kind text NOT NULL,
    first_day date NOT NULL
  ) WITH (fillfactor = 70);
  CREATE INDEX ix_open_stretch_project ON open_stretch (project_id);
  CREATE INDEX ix_open_stretch_unit ON open_stretch (unit_id);
  INSERT INTO open_stretch SELECT item_id, no, project_id, unit_id, person_id, kind, first_day FROM item_stretch
    WHERE last_day = 'infinity';
  DELETE FROM item_stretch WHERE last_day = 'infinity';

  CREATE OR REPLACE FUNCTION note_stretches() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    held CONSTANT jsonb := NEW.body->'holdings';
    many CONSTANT int := jsonb_array_length(held);
    lasts CONSTANT boolean := many > 0 AND held->(many - 1)->>'to' IS NULL;
    before jsonb := '[]';
    at int := 0;
    ahead interval;
    earliest date;
    one jsonb;
    lead jsonb;
    k int;
    since date;
    till date;
    holder text;
    person text;
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      before := OLD.body->'holdings';
      IF NEW.unit_id = OLD.unit_id AND NEW.person_id = OLD.person_id AND NEW.issued_at IS NOT DISTINCT FROM OLD.issued_at THEN
        WHILE at < many AND before->at = held->at LOOP at := at + 1; END LOOP;
        IF at = many AND at = jsonb_array_length(before) THEN RETURN NULL; END IF;
      END IF;
    END IF;
    -- What was over and is said otherwise now.
    IF TG_OP = 'INSERT' OR before->at->>'to' IS NOT NULL THEN
      DELETE FROM item_stretch s WHERE s.item_id = NEW.id AND s.no > at;
    END IF;
    IF NOT lasts THEN
      DELETE FROM open_stretch o WHERE o.item_id = NEW.id;
    END IF;
    SELECT utc_offset_minutes * interval '1 minute' INTO ahead FROM calendar_version ORDER BY version DESC LIMIT 1;
    earliest := ((NEW.issued_at AT TIME ZONE 'UTC') + ahead - interval '1 millisecond')::date + 1;
    WHILE at < many LOOP
      one := held->at;
      k := at;
      WHILE k >= 0 AND held->k->>'kind' IN ('verifying', 'confirming', 'signing') LOOP k := k - 1; END LOOP;
      lead := CASE WHEN k >= 0 THEN held->k END;
      at := at + 1;
      since := greatest((((one->>'from')::timestamptz AT TIME ZONE 'UTC') + ahead)::date, earliest);
      till := (((one->>'to')::timestamptz AT TIME ZONE 'UTC') + ahead)::date - 1;
      CONTINUE WHEN till < since;
      holder := coalesce(lead->>'unitId', NEW.unit_id);
      person := CASE WHEN one->>'kind' = 'signing' THEN one->>'personId' ELSE coalesce(lead->>'personId', NEW.person_id) END;
      IF till IS NOT NULL THEN
        INSERT INTO item_stretch VALUES (NEW.id, at, NEW.project_id, holder, person, one->>'kind', since, till);
      ELSE
        INSERT INTO open_stretch VALUES (NEW.id, at, NEW.project_id, holder, person, one->>'kind', since)
        ON CONFLICT (item_id) DO UPDATE SET no = excluded.no, unit_id = excluded.unit_id, person_id = excluded.person_id,
          kind = excluded.kind, first_day = excluded.first_day;
      END IF;
    END LOOP;
    RETURN NULL;
  END $$;
`;
