import type { MigrationInterface, QueryRunner } from 'typeorm';
import { saying } from './1790000000520-AccountOfCoUnits';

/** The days of a pause are the investor's or a higher authority's where the rules of its beginning said so. */
export class TellWhosePausesAre1790000000531 implements MigrationInterface {
  readonly name = 'TellWhosePausesAre1790000000531';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGES.map(({ from, of, to }) => saying(of, from, to)).join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE item_stretch SET kind = 'paused' WHERE kind LIKE 'paused-%';
      UPDATE open_stretch SET kind = 'paused' WHERE kind LIKE 'paused-%';
      ${CHANGES.map(({ from, of, to }) => saying(of, to, from)).join('\n')}`);
  }
}

const kindOf = (holding: string): string => `concat_ws('-', ${holding}->>'kind', ${holding}->>'party')`;

/** What keeps the days, and what they are held against: all else in both stays as it is. */
const CHANGES = [
  { of: 'stretches_of(help_item)', from: `o.h->>'kind' AS kind`, to: `${kindOf('o.h')} AS kind` },
  { of: 'note_stretches()', from: `person, one->>'kind', since`, to: `person, ${kindOf('one')}, since` },
];
