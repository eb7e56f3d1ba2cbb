import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'coverage', '.bangban']);

/** Every file of the project, by its path from the root; in a copy without version control, all that is not built. */
export function projectFiles(): readonly string[] {
  if (!existsSync(join(ROOT, '.git'))) return walk('');
  // A clone may belong to somebody else than the one who runs the tests.
  const listed = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

export const contentOf = (file: string): Buffer => readFileSync(join(ROOT, file));

/** A NUL among the first bytes, as version control tells a binary file. */
export const isBinary = (content: Buffer): boolean => content.subarray(0, 8_000).includes(0);

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
}
