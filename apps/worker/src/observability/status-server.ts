import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mayMonitor } from '@bangban/identity';
import { KeptAnswer } from '@bangban/persistence';

/** However often it is asked. */
const KEPT_MS = 2_000;

export interface StatusServerOptions {
  readonly host: string;
  readonly port: number;
  readonly isRunning: () => boolean;
  readonly metricsToken: string | null;
  readonly metrics: { readonly contentType: string; metrics(): Promise<string> };
}

/** `/health/live`, `/health/ready` and `/metrics` of the worker. Resolves with the server once it listens. */
export async function startStatusServer(
  options: StatusServerOptions,
): Promise<{ port: number; close(): Promise<void> }> {
  const metrics = new KeptAnswer(() => options.metrics.metrics(), KEPT_MS);
  const server: Server = createServer((request, response) => {
    const answer = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    switch (request.url) {
      case '/health/live':
        return answer(200, 'application/json', '{"status":"up"}');
      case '/health/ready': {
        const running = options.isRunning();
        return answer(running ? 200 : 503, 'application/json', JSON.stringify({ status: running ? 'up' : 'down' }));
      }
      case '/metrics': {
        const { authorization } = request.headers;
        const from = { remoteAddress: request.socket.remoteAddress, forwarded: isForwarded(request) };
        if (!mayMonitor({ ...from, authorization }, options.metricsToken)) {
          return answer(401, 'text/plain', 'bring the token of the monitor\n');
        }
        metrics.get().then(
          (text) => answer(200, options.metrics.contentType, text),
          () => answer(503, 'text/plain', 'the record is away\n'),
        );
        return;
      }
      default:
        return answer(404, 'application/json', '{"status":"not found"}');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

const isForwarded = ({ headers }: IncomingMessage): boolean =>
  headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
