/**
 * The first step of `npm start`, `npm run dev`, `npm test` and `npm run demo`: plain Node, nothing installed. Installs packages when they
 * are missing or the lock file changed, builds what changed, and hands over to the program asked for.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [task = 'start', ...args] = process.argv.slice(2);
const programs = {
  start: 'libs/local-stack/dist/start.main.js',
  dev: 'libs/local-stack/dist/dev.main.js',
  demo: 'libs/local-stack/dist/demo.main.js',
  test: 'libs/tooling/test-all.mjs',
};
if (!(task in programs)) fail(`unknown task ${task}`);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed; this is ${process.version}`);

// npm may complete the lock file for this platform: what counts is how it stands after the installation.
const stamp = join(root, 'node_modules', '.installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash()) {
  step('installing packages', 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lockHash());
}
step('building', process.execPath, [
  join(root, 'node_modules/@typescript/native/bin/tsc'),
  '-b',
  'tsconfig.build.json',
]);
if (existsSync(join(root, 'apps/web/package.json')) && task !== 'demo' && task !== 'dev') {
  step('building the web app', process.execPath, [join(root, 'apps/web/build.mjs')]);
}

// The program takes over. Ctrl-C reaches it directly; we wait until it has stopped everything, and its end is ours.
const program = spawn(process.execPath, [join(root, programs[task]), ...args], { cwd: root, stdio: 'inherit' });
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal));
program.on('exit', (code) => process.exit(code ?? 1));

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function step(what, command, parameters) {
  const began = Date.now();
  process.stdout.write(`${what} …\n`);
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail(`${what} failed`);
  process.stdout.write(`${what}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
