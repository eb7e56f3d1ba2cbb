// What must hold before a change is done: the scripts below, in two rows side by side; after a failure nothing more is begun.
// The last line is always `N passed, N failed`: one for each step, and for the tests their own number.
import { spawn } from 'node:child_process';

const STEPS = [
  { script: 'lint', title: 'lint', row: 1 },
  // What builds is in one row and before what uses it, so that nobody reads what another is writing.
  { script: 'types', title: 'types', row: 2 },
  { script: 'api:sync', args: ['--', '--check'], title: 'OpenAPI and client in sync', row: 2 },
  { script: 'format:check', title: 'format', row: 2 },
  { script: 'dead-code', title: 'dead code', row: 2 },
  {
    script: 'api:attack',
    title: 'the API attacked by its own description',
    row: 1,
    after: ['types', 'api:sync'],
    mayBeMissing: true,
  },
  // Begun last, and the longest: what is left of the other row runs beside it. Migrations without drift, which needs a
  // database, and the import rules are among the tests.
  { script: 'test', title: 'tests', row: 2, counts: true },
];

/** The exit code of a step that needs what this machine cannot have: said, and counted neither way. */
const CANNOT_BE_HAD = 69;

const COUNT = /^(\d+) passed, (\d+) failed$/gm;

/** Runs a script of package.json. Answers the exit code and the end of the output; `write` gets all of it. */
function run({ script, args = [] }, write) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', script, ...args], { stdio: ['inherit', 'pipe', 'pipe'] });
    let tail = '';
    child.stdout.on('data', (chunk) => {
      write(chunk);
      tail = (tail + chunk.toString()).slice(-10_000);
    });
    child.stderr.on('data', write);
    child.once('error', (error) => {
      write(`npm cannot be started: ${error.message}\n`);
      done({ code: 1, tail });
    });
    child.once('close', (code) => done({ code: code ?? 1, tail }));
  });
}

/** A tier that says nothing of its tests, or that ran none, has failed whatever its exit code. */
function outcome(step, { code, tail }) {
  if (step.mayBeMissing && code === CANNOT_BE_HAD) return { passed: 0, failed: 0 };
  if (!step.counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const [, passed = 0, failed = 0] = [...tail.matchAll(COUNT)].at(-1)?.map(Number) ?? [];
  const silent = passed + failed === 0;
  return { passed, failed: failed > 0 ? failed : silent || code !== 0 ? 1 : 0 };
}

const seconds = (since) => `${((Date.now() - since) / 1_000).toFixed(1)} s`;

const started = Date.now();
const lines = new Map();
const total = { passed: 0, failed: 0 };

/** By script: resolves when it has ended, or when it is known that it will not begin. */
const ended = new Map(
  STEPS.map(({ script }) => {
    let end;
    const over = new Promise((resolve) => (end = resolve));
    return [script, { over, end }];
  }),
);

/** One step; its output is kept until it ends, so that two never stand in each other's lines. The tests' is shown at once. */
async function take(step) {
  for (const script of step.after ?? []) await ended.get(script).over;
  if (total.failed > 0) return;
  const since = Date.now();
  const kept = [];
  const write = step.counts ? (chunk) => process.stdout.write(chunk) : (chunk) => kept.push(chunk);
  write(`\n[${STEPS.indexOf(step) + 1}/${STEPS.length}] ${step.title}\n`);
  const ran = await run(step, write);
  for (const chunk of kept) process.stdout.write(chunk);
  const { passed, failed } = outcome(step, ran);
  total.passed += passed;
  total.failed += failed;
  const verdict = failed > 0 ? 'failed' : passed > 0 ? 'passed' : 'missed';
  lines.set(step, `${verdict}  ${seconds(since).padStart(8)}  ${step.title}`);
  process.stdout.write(`${lines.get(step)}\n`);
}

async function inTurn(steps) {
  for (const step of steps) {
    await take(step);
    ended.get(step.script).end();
  }
}

await Promise.all([1, 2].map((row) => inTurn(STEPS.filter((step) => step.row === row))));
const report = STEPS.map((step) => lines.get(step) ?? `not run           ${step.title}`);
process.stdout.write(`\n${report.join('\n')}\n${seconds(started)} in all\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
