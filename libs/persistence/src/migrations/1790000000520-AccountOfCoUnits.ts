import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 协办: who was asked stands beside whose item it is, so that a unit's account has the days on which others waited for it. */
export class AccountOfCoUnits1790000000520 implements MigrationInterface {
  readonly name = 'AccountOfCoUnits1790000000520';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item_stretch ADD COLUMN co_unit_id text, ADD COLUMN co_person_id text;
      ALTER TABLE open_stretch ADD COLUMN co_unit_id text, ADD COLUMN co_person_id text;
      ${CHANGES.map(({ from, to, of }) => saying(of, from, to)).join('\n')}
      ${['item_stretch', 'open_stretch'].map(filled).join('\n')}
      CREATE INDEX ix_item_stretch_co_unit ON item_stretch (co_unit_id, last_day) WHERE co_unit_id IS NOT NULL;
      CREATE INDEX ix_open_stretch_co_unit ON open_stretch (co_unit_id) WHERE co_unit_id IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item_stretch DROP COLUMN co_unit_id, DROP COLUMN co_person_id;
      ALTER TABLE open_stretch DROP COLUMN co_unit_id, DROP COLUMN co_person_id;
      ${CHANGES.map(({ from, to, of }) => saying(of, to, from)).join('\n')}`);
  }
}

const askedOf = (kind: string, unit: string, person: string): string =>
  [unit, person].map((each) => `CASE WHEN ${kind} = 'co-handling' THEN ${each} END`).join(', ');
const HELD = askedOf('h.kind', 'h.unit_id', 'h.person_id');
const ONE = askedOf(`one->>'kind'`, `one->>'unitId'`, `one->>'personId'`);

/** What keeps the days, and what they are held against: all else in both stays as it is. */
const CHANGES = [
  { of: 'stretches_of(help_item)', from: 'h.first_day, h.last_day\n', to: `h.first_day, h.last_day, ${HELD}\n` },
  { of: 'note_stretches()', from: `one->>'kind', since, till);`, to: `one->>'kind', since, till, ${ONE});` },
  { of: 'note_stretches()', from: `one->>'kind', since)\n`, to: `one->>'kind', since, ${ONE})\n` },
  {
    of: 'note_stretches()',
    from: 'first_day = excluded.first_day;',
    to: `first_day = excluded.first_day,
          co_unit_id = excluded.co_unit_id, co_person_id = excluded.co_person_id;`,
  },
];

/** A function is said anew with one place changed, all else as it is. */
export const saying = (of: string, from: string, to: string): string => `
  DO $do$
  DECLARE
    said CONSTANT text := pg_get_functiondef('${of}'::regprocedure);
  BEGIN
    IF strpos(said, $from$${from}$from$) = 0 THEN
      RAISE EXCEPTION '${of} does not keep the days in the words expected';
    END IF;
    EXECUTE replace(said, $from$${from}$from$, $to$${to}$to$);
  END $do$;`;

const filled = (table: string): string => `
  UPDATE ${table} s SET co_unit_id = t.co_unit_id, co_person_id = t.co_person_id
  FROM help_item h, stretches_of(h) t WHERE s.kind = 'co-handling' AND h.id = s.item_id AND t.no = s.no;`;
