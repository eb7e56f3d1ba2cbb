// What must hold before a change is done: the scripts below, in this order, up to the first that fails. The last line is
// always `N passed, N failed`: one for each step, and for the tests their own number.
import { spawn } from 'node:child_process';

const STEPS = [
  { script: 'format:check', title: 'format' },
  { script: 'lint', title: 'lint' },
  { script: 'types', title: 'types' },
  { script: 'depcruise', title: 'import rules' },
  { script: 'dead-code', title: 'dead code' },
  { script: 'api:sync', args: ['--', '--check'], title: 'OpenAPI and client in sync' },
  { script: 'api:attack', title: 'the API attacked by its own description', mayBeMissing: true },
  // Migrations without drift is one of the tests, since it needs a database.
  { script: 'test', title: 'tests', counts: true },
];

/** The exit code of a step that needs what this machine cannot have: said, and counted neither way. */
const CANNOT_BE_HAD = 69;

const COUNT = /^(\d+) passed, (\d+) failed$/gm;

/** Runs a script of package.json; its output passes through. Answers the exit code and the end of the output. */
function run({ script, args = [] }) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', script, ...args], { stdio: ['inherit', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      tail = (tail + chunk.toString()).slice(-10_000);
    });
    child.once('error', (error) => {
      process.stdout.write(`npm cannot be started: ${error.message}\n`);
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
const lines = [];
let total = { passed: 0, failed: 0 };
for (const [index, step] of STEPS.entries()) {
  const since = Date.now();
  process.stdout.write(`\n[${index + 1}/${STEPS.length}] ${step.title}\n`);
  const { passed, failed } = outcome(step, await run(step));
  total = { passed: total.passed + passed, failed: total.failed + failed };
  lines.push(
    `${failed > 0 ? 'failed' : passed > 0 ? 'passed' : 'missed'}  ${seconds(since).padStart(8)}  ${step.title}`,
  );
  process.stdout.write(`${lines.at(-1)}\n`);
  if (failed > 0) break;
}
for (const step of STEPS.slice(lines.length)) lines.push(`not run           ${step.title}`);
process.stdout.write(`\n${lines.join('\n')}\n${seconds(started)} in all\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
