import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is left with nobody is found by who has it, in which unit, and what for: of projects these stand in an index, as their
 * rows are wide, and of items handed out by a template, and of reports that wait for a signature, the unit.
 */
export class FindWhatLies1790000000340 implements MigrationInterface {
  readonly name = 'FindWhatLies1790000000340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_project_at_work ON project (id)
        INCLUDE (policy_version, leader_id, follower_id, introducing_unit_id, landing_unit_id, investor_contact_ids)
        WHERE status IN ('active', 'shelved');
      CREATE INDEX ix_help_item_template ON help_item (template_key, unit_id) INCLUDE (project_id)
        WHERE open AND template_key IS NOT NULL;
      CREATE INDEX ix_help_item_signing ON help_item (unit_id) INCLUDE (project_id)
        WHERE open AND state = 'awaiting-signature';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_project_at_work, ix_help_item_template, ix_help_item_signing');
  }
}
