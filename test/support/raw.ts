import { connect, type Socket } from 'node:net';

/** What a server said first, and whether it then closed the connection. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/**
 * Sends bytes as they are and waits for the head of the answer and what came with it. Nothing is ended: whoever needs the
 * rest of a request for its answer will not give one.
 * @throws Error where the connection breaks before an answer
 */
export async function sendRaw(address: string, ...pieces: readonly (string | Uint8Array)[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  try {
    let answered = false;
    const answer = firstAnswer(socket).finally(() => (answered = true));
    answer.catch(() => undefined);
    for (const piece of pieces) {
      const full = !socket.write(piece);
      // Whoever has its answer goes on sending, as clients do that look at it only then.
      if (full && !answered) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), answer]);
    }
    return await answer;
  } finally {
    socket.destroy();
  }
}

function firstAnswer(socket: Socket): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\r\n\r\n');
      if (end === -1) return;
      const head = text.slice(0, end);
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
      const body = text.slice(end + 4);
      if (Buffer.byteLength(body) < length) return;
      resolve({ status: Number(head.split(' ')[1]), head, body });
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`closed after ${JSON.stringify(text.slice(0, 200))}`)));
    socket.setTimeout(15_000, () => socket.destroy(new Error('no answer')));
  });
}
