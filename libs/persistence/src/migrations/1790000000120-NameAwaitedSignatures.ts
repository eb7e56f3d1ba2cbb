import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report that waits for its signature is a state of its own: items that stood so before take the name their events give. */
export class NameAwaitedSignatures1790000000120 implements MigrationInterface {
  readonly name = 'NameAwaitedSignatures1790000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE help_item SET state = 'awaiting-signature', body = jsonb_set(body, '{state}', '"awaiting-signature"')
      WHERE state = 'in-progress' AND body->'report'->>'by' IS NOT NULL AND body->'report'->>'signedBy' IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE help_item SET state = 'in-progress', body = jsonb_set(body, '{state}', '"in-progress"')
      WHERE state = 'awaiting-signature';
    `);
  }
}
