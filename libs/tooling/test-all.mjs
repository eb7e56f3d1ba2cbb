// `npm test`: every tier, two at a time, the longest first, on one PostgreSQL and one Temporal server in a temporary folder.
// Asked for by the checklist, hence the last line: always `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(join(root, 'libs/local-stack/package.json'));
/**
 * In the order in which they begin; whichever of the two lanes is free takes the next. Files of different tiers share nothing
 * but processors: a database of its own for each file, a task queue for each bench, an installation for each story.
 */
const TIERS = [
  { name: 'browser', config: 'e2e', project: 'browser' },
  { name: 'stories', config: 'e2e', project: 'stories' },
  { name: 'workflow', stack: true },
  { name: 'integration', stack: true },
  { name: 'unit' },
  { name: 'replay' },
];
const LANES = 2;

/** So many files are named at the end with the time they took: where the budget goes. */
const SLOWEST = 12;

const wanted = process.argv.slice(2);
const tiers = TIERS.filter(
  ({ name, config = name }) => wanted.length === 0 || wanted.includes(name) || wanted.includes(config),
);
const folder = mkdtempSync(join(tmpdir(), 'bangban-results-'));
const began = Date.now();
const lines = [];
/** How long each file took, of all tiers. */
const took = [];
let passed = 0;
let failed = 0;
/** Started by the first tier that needs it, beside the other lane. */
let stack = null;
const interrupted = () => {
  failed += 1;
  void finish();
};
process.once('SIGINT', interrupted);
process.once('SIGTERM', interrupted);

const waiting = [...tiers];
async function lane() {
  for (let tier = waiting.shift(); tier; tier = waiting.shift()) await take(tier);
}
await Promise.all(Array.from({ length: LANES }, lane));
await finish();

async function take(tier) {
  const since = Date.now();
  const counts = await runTier(tier).catch((error) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return { passed: 0, failed: 1 };
  });
  passed += counts.passed;
  failed += counts.failed;
  lines.push(
    `${tier.name.padEnd(12)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${seconds(Date.now() - since)}`,
  );
}

function seconds(ms) {
  return `${(ms / 1_000).toFixed(1)} s`.padStart(9);
}

async function startStack() {
  const { startTestStack } = require('@bangban/local-stack');
  const started = await startTestStack({ temporal: true });
  process.env.BANGBAN_TEST_DATABASE_URL = started.databaseUrl;
  process.env.BANGBAN_TEST_TEMPORAL_ADDRESS = started.temporalAddress;
  process.env.BANGBAN_TEST_TEMPORAL_NAMESPACE = started.namespace;
  return started;
}

/** Counts tests; a file that cannot be run, or a tier without a result, is one failure. */
async function runTier({ name, config = name, project, stack: needsStack }) {
  if (needsStack) await (stack ??= startStack());
  const output = join(folder, `${name}.json`);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--config', `libs/tooling/jest/${config}.cjs`, '--json', '--outputFile', output];
  // One file after the other within a tier: the second processor is the other lane's.
  args.push('--maxWorkers=1', ...(project ? [`--selectProjects=${project}`] : []));
  const code = await new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['inherit', 'ignore', 'inherit'],
      env: process.env,
    });
    child.once('error', () => done(1));
    child.once('close', (status) => done(status ?? 1));
  });
  try {
    const result = JSON.parse(readFileSync(output, 'utf8'));
    const broken = result.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const failures = result.numFailedTests + broken;
    took.push(
      ...result.testResults.map((file) => ({ file: relative(root, file.name), ms: file.endTime - file.startTime })),
    );
    return { passed: result.numPassedTests, failed: failures === 0 && code !== 0 ? 1 : failures };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function finish() {
  await (await stack?.catch(() => null))?.stop();
  rmSync(folder, { recursive: true, force: true });
  const slowest = took.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  process.stdout.write(`\nslowest files\n${slowest.map(({ file, ms }) => `${seconds(ms)}  ${file}`).join('\n')}\n`);
  process.stdout.write(`\n${lines.join('\n')}\n${((Date.now() - began) / 1_000).toFixed(1)} s in all\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exit(failed > 0 ? 1 : 0);
}
