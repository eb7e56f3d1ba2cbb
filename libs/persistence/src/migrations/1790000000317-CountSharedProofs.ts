import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On how many other projects the proofs of one stand, whoever asks: as a number, where their names are not theirs to read. */
export class CountSharedProofs1790000000317 implements MigrationInterface {
  readonly name = 'CountSharedProofs1790000000317';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proofs_elsewhere(of_project uuid) RETURNS TABLE (arrival_id uuid, projects int)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT own.arrival_id, count(DISTINCT p.id)::int
        FROM fund_proof own JOIN fund_proof f ON f.proof_key = own.proof_key AND f.project_id <> own.project_id
          JOIN project p ON p.id = f.project_id
            AND p.state->'fundArrivals' @> jsonb_build_array(jsonb_build_object('id', f.arrival_id))
        WHERE own.project_id = of_project GROUP BY own.arrival_id
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION proofs_elsewhere(uuid);');
  }
}
