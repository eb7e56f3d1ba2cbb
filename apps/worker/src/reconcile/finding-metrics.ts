import { type Database, findingFigures } from '@bangban/persistence';
import { Gauge, type Registry } from 'prom-client';

/** Open findings by severity, and how long ago the record was last checked whole; read when they are asked for. */
export function registerFindingMetrics(registry: Registry, dataSource: Database): void {
  const registers = [registry];
  const age = new Gauge({ name: 'bangban_reconciled_seconds', help: 'since the last complete check', registers });
  new Gauge({
    name: 'bangban_findings',
    help: 'open findings of the reconciler, by severity',
    labelNames: ['severity'],
    registers,
    async collect() {
      const rows = await findingFigures(dataSource);
      for (const severity of ['warning', 'error', 'critical'] as const) {
        this.set({ severity }, rows.find((row) => row.severity === severity)?.count ?? 0);
      }
      const last = rows[0]?.age ?? null;
      if (last !== null) age.set(last);
    },
  });
}
