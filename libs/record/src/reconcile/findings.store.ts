import type { Database } from '@bangban/persistence';
import { type Finding, type FindingCode, FINDINGS, type Severity } from './findings';

/** A finding as it stands in the record. */
export interface OpenFinding extends Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly firstSeenAt: Date;
}

export interface RunResult {
  readonly projects: number;
  readonly events: number;
  /** All that are open now, worst first. */
  readonly open: readonly OpenFinding[];
}

const REPORT = `
  INSERT INTO reconciliation_finding (id, code, severity, subject, project_id, details, last_run_id)
  SELECT gen_random_uuid(), f.code, f.severity, f.subject, f."projectId", f.details, $1
  FROM jsonb_to_recordset($2::jsonb) AS f(code text, severity text, subject text, "projectId" uuid, details jsonb)
  ON CONFLICT (code, subject) WHERE resolved_at IS NULL DO UPDATE
    SET last_seen_at = clock_timestamp(), last_run_id = excluded.last_run_id, severity = excluded.severity,
      details = excluded.details`;
const FINISH = `
  WITH run AS (
    UPDATE reconciliation_run SET finished_at = clock_timestamp() WHERE id = $1 RETURNING started_at)
  UPDATE reconciliation_finding f SET resolved_at = clock_timestamp()
  FROM run WHERE f.resolved_at IS NULL AND f.last_seen_at < run.started_at AND NOT (f.code = ANY ($2))`;
const OPEN = `
  SELECT id, code, severity, subject, project_id AS "projectId", details, first_seen_at AS "firstSeenAt"
  FROM reconciliation_finding WHERE resolved_at IS NULL
  ORDER BY array_position(ARRAY['critical', 'error', 'warning'], severity), first_seen_at, id LIMIT 1000`;

/** Runs and findings as rows. */
export class FindingsStore {
  constructor(private readonly dataSource: Database) {}

  /** The same run may begin again: an activity that is repeated after a crash. */
  async begin(runId: string, origin: 'schedule' | 'command'): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO reconciliation_run (id, origin) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING',
      [runId, origin],
    );
  }

  /** Adds to the run's numbers and findings; what was open under the same code and subject stays one finding. */
  async report(
    runId: string,
    findings: readonly Finding[],
    counted: { readonly projects: number; readonly events: number } = { projects: 0, events: 0 },
  ): Promise<void> {
    const rows = findings.map((finding) => ({ ...finding, severity: FINDINGS[finding.code].severity }));
    if (rows.length > 0) await this.dataSource.query(REPORT, [runId, JSON.stringify(rows)]);
    await this.dataSource.query(
      'UPDATE reconciliation_run SET projects = projects + $2, events = events + $3 WHERE id = $1',
      [runId, counted.projects, counted.events],
    );
  }

  /** Ends a run: what it looked for and did not find is resolved. @param unchecked what it could not look for */
  async finish(runId: string, unchecked: readonly FindingCode[]): Promise<RunResult> {
    await this.dataSource.query(FINISH, [runId, unchecked]);
    const [run] = await this.dataSource.query<{ projects: number; events: number }[]>(
      'SELECT projects, events::float8 AS events FROM reconciliation_run WHERE id = $1',
      [runId],
    );
    return { projects: run?.projects ?? 0, events: run?.events ?? 0, open: await this.open() };
  }

  open(): Promise<OpenFinding[]> {
    return this.dataSource.query<OpenFinding[]>(OPEN);
  }
}
