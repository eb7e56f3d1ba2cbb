import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Got {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Connections for one burst of questions: between two, the server ends what nobody uses. */
export const connections = (most: number): Agent => new Agent({ keepAlive: true, maxSockets: most });

/** One request and its answer as it came; of a stream only that it began. */
export function send(agent: Agent, address: string, { body, headers, method, path }: Sent): Promise<Got> {
  const text = body === undefined ? null : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const type = text === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const asked = request(`${address}${path}`, { agent, method, headers: { ...type, ...headers } }, (answer) => {
      const { headers: shown, statusCode: status = 0 } = answer;
      const parts: Buffer[] = [];
      answer.once('error', reject);
      if (answer.headers['content-type']?.startsWith('text/event-stream')) {
        resolve({ status, text: '', headers: shown });
        asked.destroy();
        return;
      }
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('end', () => resolve({ status, text: Buffer.concat(parts).toString('utf8'), headers: shown }));
    });
    asked.once('error', reject);
    asked.end(text ?? undefined);
  });
}

/** So many at a time. */
export async function inTurns<T>(list: readonly T[], most: number, work: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const lane = async (): Promise<void> => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) await work(each);
  };
  await Promise.all(Array.from({ length: most }, lane));
}
