import { createServer } from 'node:net';

/** Below the range that systems hand to outgoing connections, and within 15 bits: Temporal stores ports in a smallint. */
const FIRST = 15_000;
const LAST = 32_000;

/** `preferred` when nobody listens there, else a free port of the loopback interface between 15000 and 32000. */
export async function freePort(preferred = 0): Promise<number> {
  if (preferred !== 0 && (await isFree(preferred))) return preferred;
  for (let tries = 0; tries < 200; tries += 1) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (await isFree(port)) return port;
  }
  throw new Error('no free port on the loopback interface');
}

/** Several free ports, all different. */
export async function freePorts(preferred: readonly number[]): Promise<number[]> {
  const ports: number[] = [];
  for (const wish of preferred) {
    let port = await freePort(wish);
    while (ports.includes(port)) port = await freePort();
    ports.push(port);
  }
  return ports;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
