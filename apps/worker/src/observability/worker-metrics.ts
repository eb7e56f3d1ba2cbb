import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { type Database, relayFigures } from '@bangban/persistence';

/** What the worker tells Prometheus. Gauges about the record are read when they are asked for. */
export class WorkerMetrics {
  readonly registry = new Registry();
  readonly signals = new Counter({
    name: 'bangban_relay_signals_total',
    help: 'facts told to workflows',
    registers: [this.registry],
  });
  readonly relayErrors = new Counter({
    name: 'bangban_relay_errors_total',
    help: 'rounds or signals of the relay that failed and will be repeated',
    registers: [this.registry],
  });
  readonly engineUp = new Gauge({
    name: 'bangban_engine_up',
    help: '1 while the Temporal worker polls',
    registers: [this.registry],
  });

  constructor(dataSource: Database) {
    collectDefaultMetrics({ register: this.registry });
    const registers = [this.registry];
    const lag = new Gauge({ name: 'bangban_relay_lag_seconds', help: 'how late the oldest outbox row is', registers });
    const up = new Gauge({
      name: 'bangban_record_up',
      help: '1 while PostgreSQL answers; else the others stand still',
      registers,
    });
    const rows = new Gauge({ name: 'bangban_outbox_rows', help: 'outbox rows not yet told', registers });
    const deliveries = new Gauge({
      name: 'bangban_deliveries',
      help: 'deliveries that are not done, by state',
      labelNames: ['state'],
      registers,
      async collect() {
        const seen = await relayFigures(dataSource).catch(() => null);
        up.set(seen ? 1 : 0);
        if (!seen) return;
        lag.set(Number(seen.lag));
        rows.set(Number(seen.rows));
        for (const state of ['pending', 'started', 'failed'] as const) deliveries.set({ state }, Number(seen[state]));
      },
    });
  }
}
