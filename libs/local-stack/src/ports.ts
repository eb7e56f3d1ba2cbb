import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './alive';

/** Below the range that systems hand to outgoing connections, and within 15 bits: Temporal stores ports in a smallint. */
const FIRST = 15_000;
const LAST = 32_000;

/**
 * `preferred` when nobody listens there, else a free port of the loopback interface between 15000 and 32000. The port is
 * this process's until it ends: of two installations that start side by side, each gets its own, although neither listens
 * yet.
 */
export async function freePort(preferred = 0): Promise<number> {
  if (preferred !== 0 && (await isFree(preferred)) && claimPort(preferred)) return preferred;
  for (let tries = 0; tries < 200; tries += 1) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if ((await isFree(port)) && claimPort(port)) return port;
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

/** False when another living process has it. A claim of one that is gone does not count. */
export function claimPort(port: number, folder = join(tmpdir(), 'bangban-ports')): boolean {
  const file = join(folder, String(port));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o777 });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    // A folder that cannot be written to is no reason not to start: the claim is a courtesy.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return true;
  }
  const owner = Number(readFileSync(file, 'utf8'));
  if (owner === process.pid) return true;
  if (isAlive(owner)) return false;
  writeFileSync(file, String(process.pid));
  return true;
}
