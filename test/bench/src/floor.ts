import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';

/** What an audited step costs at the very least on this PostgreSQL: lock a row, insert an audit row, update the state. */
export class Floor {
  private readonly pool: Pool;
  private readonly ids = Array.from({ length: 30 }, () => randomUUID());

  constructor(databaseUrl: string) {
    this.pool = new Pool({ connectionString: databaseUrl, max: 32 });
  }

  async prepare(): Promise<void> {
    await this.pool.query(`
      CREATE TABLE IF NOT EXISTS bench_state (id uuid PRIMARY KEY, seq bigint NOT NULL, body jsonb NOT NULL);
      CREATE TABLE IF NOT EXISTS bench_audit (id bigserial PRIMARY KEY, state_id uuid NOT NULL, body jsonb NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp())`);
    for (const id of this.ids) await this.pool.query(`INSERT INTO bench_state VALUES ($1, 0, '{}')`, [id]);
  }

  async step(n: number): Promise<void> {
    const id = this.ids[n % this.ids.length];
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query({
        name: 'floor-lock',
        text: 'SELECT seq FROM bench_state WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      await client.query({
        name: 'floor-audit',
        text: 'INSERT INTO bench_audit (state_id, body) VALUES ($1, $2)',
        values: [id, '{"note":"bench"}'],
      });
      await client.query({
        name: 'floor-state',
        text: `UPDATE bench_state SET seq = seq + 1, body = $2 WHERE id = $1`,
        values: [id, '{"note":"bench"}'],
      });
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
