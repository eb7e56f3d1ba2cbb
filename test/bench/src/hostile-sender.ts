import { request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { hostileInputs } from './hostile-inputs';

export interface SenderData {
  readonly address: string;
  readonly token: string;
  readonly projectId: string;
  readonly input: number;
  readonly lanes: number;
  readonly seconds: number;
  readonly smoke: boolean;
}

export interface Sent {
  readonly count: number;
  readonly statuses: Readonly<Record<string, number>>;
}

/** Sends one hostile input again and again, from a thread of its own: what it costs to send must not slow who measures. */
async function main(): Promise<void> {
  const { address, input: index, lanes, projectId, seconds, smoke, token } = workerData as SenderData;
  const input = hostileInputs(projectId, smoke)[index];
  if (!input) throw new Error('no such input');
  const base = new URL(address);
  const headers = { ...input.headers, ...(input.by === 'officer' ? { authorization: `Bearer ${token}` } : {}) };
  const statuses: Record<string, number> = {};
  const send = (): Promise<void> =>
    new Promise((resolve) => {
      const end = (said: string): void => {
        statuses[said] = (statuses[said] ?? 0) + 1;
        resolve();
      };
      const sent = request(
        {
          host: base.hostname,
          port: base.port,
          method: input.method,
          path: input.path,
          headers: input.body ? { ...headers, 'content-length': input.body.length } : headers,
        },
        (response) => {
          response.resume().once('end', () => end(String(response.statusCode)));
          response.once('error', () => end('broken'));
        },
      );
      sent.once('error', () => end('broken'));
      sent.end(input.body ?? undefined);
    });
  const until = performance.now() + seconds * 1_000;
  const lane = async (): Promise<void> => {
    do await send();
    while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const count = Object.values(statuses).reduce((sum, each) => sum + each, 0);
  parentPort?.postMessage({ count, statuses } satisfies Sent);
}

void main();
