import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StatusServerOptions {
  readonly host: string;
  readonly port: number;
  readonly isRunning: () => boolean;
  readonly metrics: { readonly contentType: string; metrics(): Promise<string> };
}

/** `/health/live`, `/health/ready` and `/metrics` of the worker. Resolves with the server once it listens. */
export async function startStatusServer(
  options: StatusServerOptions,
): Promise<{ port: number; close(): Promise<void> }> {
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
      case '/metrics':
        options.metrics.metrics().then(
          (text) => answer(200, options.metrics.contentType, text),
          () => answer(503, 'text/plain', 'the record is away\n'),
        );
        return;
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
