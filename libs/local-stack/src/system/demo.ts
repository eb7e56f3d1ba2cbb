import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMS } from './programs';
import type { DemoSignIn } from './screen';

const signInsFile = (dataDir: string): string => join(dataDir, 'demo-sign-ins.json');

/** Drives the demo through the public API; what it prints is shown as it comes. Its sign-ins are kept for later starts. */
export async function loadDemo(dataDir: string, address: string, quiet: boolean): Promise<void> {
  const args = [PROGRAMS.demo, '--address', address, '--sign-ins', signInsFile(dataDir), ...(quiet ? ['--quiet'] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`the demo ended with ${code ?? 'a signal'}`);
}

/** Empty where no demo was loaded. */
export function demoSignIns(dataDir: string): readonly DemoSignIn[] {
  const file = signInsFile(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoSignIn[]) : [];
}
