import { Gauge, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';

interface Seen {
  readonly severity: 'warning' | 'error' | 'critical' | null;
  readonly count: number;
  readonly age: number | null;
}

const SEEN = `
  SELECT f.severity, coalesce(f.count, 0)::int AS count,
    (SELECT extract(epoch FROM clock_timestamp() - max(finished_at))::float8 FROM reconciliation_run) AS age
  FROM (SELECT 1) one LEFT JOIN (
    SELECT severity, count(*) FROM reconciliation_finding WHERE resolved_at IS NULL GROUP BY severity) f ON true`;

/** Open findings by severity, and how long ago the record was last checked whole; read when they are asked for. */
export function registerFindingMetrics(registry: Registry, dataSource: DataSource): void {
  const registers = [registry];
  const age = new Gauge({ name: 'bangban_reconciled_seconds', help: 'since the last complete check', registers });
  new Gauge({
    name: 'bangban_findings',
    help: 'open findings of the reconciler, by severity',
    labelNames: ['severity'],
    registers,
    async collect() {
      const rows = await dataSource.query<Seen[]>(SEEN);
      for (const severity of ['warning', 'error', 'critical'] as const) {
        this.set({ severity }, rows.find((row) => row.severity === severity)?.count ?? 0);
      }
      const last = rows[0]?.age ?? null;
      if (last !== null) age.set(last);
    },
  });
}
