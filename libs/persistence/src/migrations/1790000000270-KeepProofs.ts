import { type FundArrival, proofKey } from '@bangban/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects read at a time. */
const PAGE = 2_000;

/** Where a proof of funds has been recorded, by the paper and not by the way its number is typed: one paper counts once. */
export class KeepProofs1790000000270 implements MigrationInterface {
  readonly name = 'KeepProofs1790000000270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fund_proof (
        arrival_id uuid CONSTRAINT pk_fund_proof PRIMARY KEY,
        project_id uuid NOT NULL CONSTRAINT fk_fund_proof_project REFERENCES project (id),
        proof_key text NOT NULL
      );
      CREATE INDEX ix_fund_proof_key ON fund_proof (proof_key);
      CREATE INDEX ix_fund_proof_project ON fund_proof (project_id);
    `);
    await keepWhatStands(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fund_proof');
  }
}

/** What was withdrawn has its row too: rows are only added. */
async function keepWhatStands(runner: QueryRunner): Promise<void> {
  for (let after = [ZERO, '0']; ;) {
    const events = (await runner.query(
      `SELECT stream_id, seq, type, data FROM event WHERE type IN ('FundArrivalRecorded', 'ProjectImported')
         AND (stream_id, seq) > ($1::uuid, $2::bigint) ORDER BY stream_id, seq LIMIT ${PAGE}`,
      after,
    )) as { stream_id: string; seq: string; type: string; data: unknown }[];
    const rows = events.flatMap(({ data, stream_id, type }) =>
      arrivalsIn(type, data).map((each) => ({ arrival_id: each.id, project_id: stream_id, proof_key: proofKey(each) })),
    );
    await runner.query(
      'INSERT INTO fund_proof SELECT r.* FROM jsonb_populate_recordset(NULL::fund_proof, $1::jsonb) r',
      [JSON.stringify(rows)],
    );
    const last = events.at(-1);
    if (!last || events.length < PAGE) return;
    after = [last.stream_id, last.seq];
  }
}

const ZERO = '00000000-0000-0000-0000-000000000000';

const arrivalsIn = (type: string, data: unknown): readonly FundArrival[] =>
  type === 'ProjectImported' ? (data as { fundArrivals: readonly FundArrival[] }).fundArrivals : [data as FundArrival];
