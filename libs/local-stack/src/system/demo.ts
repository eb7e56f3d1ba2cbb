import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { PROGRAMS } from './programs';
import type { DemoSignIn } from './screen';
import type { System } from './system';

const signInsFile = (dataDir: string): string => join(dataDir, 'demo-sign-ins.json');
/** There once the story has been told to its end. */
const toldFile = (dataDir: string): string => join(dataDir, 'demo-told');

export interface LoadDemo {
  readonly quiet: boolean;
  /** Ends the telling; a later one takes it up again. */
  readonly interrupted?: AbortSignal;
}

/**
 * Drives the demo through the public API; what it prints is shown as it comes. Its sign-ins are kept for later starts, and
 * that it has been told. Told before, or in part, it only tells what is missing.
 * @throws Error when it ends before its end without having been interrupted
 */
export async function loadDemo(dataDir: string, address: string, { interrupted, quiet }: LoadDemo): Promise<void> {
  const args = [PROGRAMS.demo, '--address', address, '--sign-ins', signInsFile(dataDir), ...(quiet ? ['--quiet'] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const end = (): void => void child.kill();
  interrupted?.addEventListener('abort', end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => interrupted?.removeEventListener('abort', end));
  if (interrupted?.aborted) return;
  if (code !== 0) throw new Error(`the demo ended with ${code ?? 'a signal'}`);
  writeFileSync(toldFile(dataDir), '');
}

/** `begin` on a new demo installation, `go-on` on one whose story was cut off; null where there is nothing to tell. */
export async function storyMissing(
  dataDir: string,
  system: Pick<System, 'firstSignIns' | 'databaseUrl'>,
): Promise<'begin' | 'go-on' | null> {
  if (system.firstSignIns.length > 0) return 'begin';
  return !existsSync(toldFile(dataDir)) && (await isDemo(system.databaseUrl)) ? 'go-on' : null;
}

async function isDemo(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ demo: boolean }>('SELECT demo FROM installation');
    return rows[0]?.demo ?? false;
  } finally {
    await client.end();
  }
}

/** Empty where no demo was loaded. */
export function demoSignIns(dataDir: string): readonly DemoSignIn[] {
  const file = signInsFile(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoSignIn[]) : [];
}
