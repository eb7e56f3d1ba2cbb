import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, PROJECT_ROOT } from '@bangban/local-stack';

/** A first start tells the demo's story of a year. */
const LONGEST_START_MS = 300_000;

/** Where pictures are taken. */
export interface Place {
  readonly address: string;
  close(): Promise<void>;
}

/** A temporary folder that PostgreSQL's own account may enter, where it is started by root. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bangban-screens-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A demo installation, as `npm start` gives it: in a folder that stays, or in a temporary one. */
export async function openPlace(dataDir: string | null): Promise<Place> {
  const folder = dataDir ?? openFolder();
  const port = await freePort();
  const program = join(PROJECT_ROOT, 'libs/local-stack/dist/start.main.js');
  const env = { ...process.env, BANGBAN_DATA_DIR: folder, BANGBAN_PORT: String(port), BANGBAN_DEMO: '1' };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
    if (dataDir === null) rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await ready(child, ended), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ready(child: ChildProcess, ended: Promise<void>): Promise<string> {
  let said = '';
  const address = new Promise<string>((resolve) =>
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const shown = /is ready[\s\S]*?address\s+(\S+)\s/.exec(said)?.[1];
      if (shown !== undefined) resolve(shown);
    }),
  );
  const limit = AbortSignal.timeout(LONGEST_START_MS);
  const late = new Promise<null>((resolve) => limit.addEventListener('abort', () => resolve(null)));
  const answer = await Promise.race([address, late, ended.then(() => null)]);
  if (answer === null) throw new Error(`the installation did not start\n${said}`);
  return answer;
}
