import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const VERSION = '4.32.5';
const PATIENCE_MS = 240_000;

/** The program, installed into the cache folder where it is not there yet. @throws Error saying what is missing */
export async function provideSchemathesis(say: (line: string) => void): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'bangban', `schemathesis-${VERSION}`);
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(program)) return program;
  say(`installing Schemathesis ${VERSION} into ${folder}`);
  mkdirSync(join(cache, 'bangban'), { recursive: true });
  try {
    await run('python3', ['-m', 'venv', folder], { timeout: PATIENCE_MS });
    await run(join(folder, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${VERSION}`], { timeout: PATIENCE_MS });
    return program;
  } catch (error) {
    // Half an installation would be taken for a whole one.
    rmSync(folder, { recursive: true, force: true });
    const why = error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error);
    throw new Error(`needs python3 (3.10 or newer, with venv) and PyPI for schemathesis ${VERSION}: ${why}`);
  }
}
