/**
 * Builds the web app into `dist`: types first, then the bundle. Does nothing where `dist` was built from the same
 * sources; `--force` builds anyway.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const stamp = join(here, 'dist', '.built-from');
const SOURCES = [
  ...['apps/web/src', 'apps/web/public', 'apps/api/src/common'],
  ...['libs/contract/src', 'libs/kernel/src', 'libs/domain/src', 'libs/api-client/src'],
];
const FILES = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.mjs', 'words-font.mjs', 'build.mjs'].map(
  (name) => `apps/web/${name}`,
);

const filesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.spec(-support)?\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

function digest() {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap(filesIn), ...FILES.map((name) => join(root, name))].sort()) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

// Whoever asks for it, tests too: what is built is what is shipped.
const env = { ...process.env, NODE_ENV: 'production' };
const run = (module, args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', module), ...args], { cwd: here, stdio: 'inherit', env });

/** What shrinks is kept beside itself, small, so that nobody has to shrink it for each request. */
function compress() {
  for (const entry of readdirSync(join(here, 'dist'), { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(js|css|svg)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

const now = digest();
if (!process.argv.includes('--force') && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  process.stdout.write('the web app is built already\n');
} else {
  run('@typescript/native/bin/tsc', ['-p', '.']);
  run('vite/bin/vite.js', ['build', '--logLevel', process.argv.includes('--sizes') ? 'info' : 'warn']);
  compress();
  writeFileSync(stamp, now);
  process.stdout.write('the web app is built: apps/web/dist\n');
}
