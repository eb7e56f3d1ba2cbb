import { mayMonitor } from '@bangban/identity';
import { type Database, KeptAnswer, recordHealth } from '@bangban/persistence';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Problem } from '../common/problem';

/** However often it is asked. */
const KEPT_MS = 2_000;

/** Prometheus metrics of the API: requests by route and status, and how far the engine is behind the record. */
export class ApiMetrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'bangban_http_request_seconds',
    help: 'duration of requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  private readonly text = new KeptAnswer(() => this.registry.metrics(), KEPT_MS);

  constructor(
    dataSource: Database,
    private readonly token: string | null,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const registers = [this.registry];
    const workerAge = new Gauge({ name: 'bangban_worker_age_seconds', help: 'since the last sign of life', registers });
    const up = new Gauge({
      name: 'bangban_record_up',
      help: '1 while PostgreSQL answers; else the others stand still',
      registers,
    });
    const failed = new Gauge({ name: 'bangban_failed_deliveries', help: 'deliveries given up', registers });
    new Gauge({
      name: 'bangban_relay_lag_seconds',
      help: 'how late the oldest outbox row is',
      registers,
      async collect() {
        const health = await recordHealth(dataSource).catch(() => null);
        up.set(health ? 1 : 0);
        if (!health) return;
        this.set(health.relayLagSeconds);
        failed.set(health.failedDeliveries);
        if (health.workerAgeSeconds !== null) workerAge.set(health.workerAgeSeconds);
      },
    });
  }

  /** The route's pattern is the label, never the address: ids would make a series each. */
  readonly middleware: RequestHandler = (request: Request, response: Response, next: NextFunction): void => {
    const stop = this.requests.startTimer({ method: request.method });
    response.once('finish', () => {
      const route = (request as { route?: { path?: string } }).route?.path ?? 'none';
      stop({ route, status: response.statusCode });
    });
    next();
  };

  /** For a monitor on this machine, or one with the token. */
  readonly answer: RequestHandler = (request: Request, response: Response, next: NextFunction): void => {
    const forwarded = ['x-forwarded-for', 'forwarded'].some((name) => request.get(name) !== undefined);
    const from = {
      remoteAddress: request.socket.remoteAddress,
      forwarded,
      authorization: request.get('authorization'),
    };
    if (!mayMonitor(from, this.token)) return next(new Problem('NOT_SIGNED_IN'));
    this.text.get().then((text) => response.type(this.registry.contentType).send(text), next);
  };
}
