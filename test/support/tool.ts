import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/**
 * Builds one of the measuring programs (`chaos`, `bench`) and runs it, as its npm script does. Answers its exit code and all
 * that it printed. @throws Error when it does not build
 */
export async function runTool(
  tool: 'chaos' | 'bench',
  args: readonly string[],
): Promise<{ code: number | null; out: string }> {
  const tsc = [
    'node_modules/@typescript/native/bin/tsc',
    '-b',
    'tsconfig.build.json',
    `test/${tool}/tsconfig.build.json`,
  ];
  const built = spawnSync(process.execPath, tsc, { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`test/${tool} does not build: ${built.stdout}${built.stderr}`);
  const main = join(ROOT, `test/${tool}/dist/${tool}/src/main.js`);
  const child = spawn(process.execPath, [main, ...args], { cwd: ROOT });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}
