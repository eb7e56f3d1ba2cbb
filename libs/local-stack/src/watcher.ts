import { spawn } from 'node:child_process';

/**
 * Runs one command and passes signals on. When standard input closes, whoever started us is gone, and the command is
 * ended too: first asked, then killed. SIGUSR2 kills at once.
 */
const [ids, command, ...args] = process.argv.slice(2);
if (!ids || !command) throw new Error('watcher: no command given');

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...(JSON.parse(ids) as object) });
child.once('error', (error) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(127);
});
child.once('exit', (code) => process.exit(code ?? 1));

const signals: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGQUIT'];
for (const signal of signals) process.on(signal, () => child.kill(signal));
process.on('SIGUSR2', () => child.kill('SIGKILL'));
process.stdin.resume();
process.stdin.on('end', () => {
  child.kill('SIGINT');
  setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
});
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
