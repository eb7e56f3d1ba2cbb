import type { DataSource } from 'typeorm';

export interface Rebuilt {
  readonly projects: number;
  readonly deliveries: number;
}

const REBUILD = `
  WITH told AS (
    INSERT INTO outbox (project_id, seq) SELECT id, seq FROM project WHERE status IN ('active', 'shelved') RETURNING 1),
  again AS (
    UPDATE delivery SET state = 'pending' WHERE state = 'started' RETURNING 1)
  SELECT (SELECT count(*) FROM told)::int AS projects, (SELECT count(*) FROM again)::int AS deliveries`;

/**
 * Makes Temporal's state follow from the record again, after it was lost or the record restored from an older backup:
 * every open project is told to its workflow (started where it is missing) and every delivery that is not done is started.
 * Namespace and search attributes are made by the worker itself. Harmless at any time and however often.
 */
export async function rebuildEngine(dataSource: DataSource): Promise<Rebuilt> {
  const [row]: Rebuilt[] = await dataSource.query(REBUILD);
  return row ?? { projects: 0, deliveries: 0 };
}
