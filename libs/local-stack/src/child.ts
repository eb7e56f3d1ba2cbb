import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What the watcher takes as the order to kill. */
const KILL = 'SIGUSR2';

/** A server process of ours, with its log and an orderly end. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Settles when the process is gone. */
  readonly exited: Promise<number | null>;
  /** Kills the server itself, at once (SIGKILL); the watcher then ends too. Settles when both are gone. */
  kill(): Promise<void>;
  /** Sends the signal, waits, and kills after `graceMs`. */
  stop(signal?: NodeJS.Signals, graceMs?: number): Promise<void>;
}

export interface StartChild {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The user to run as, where it is not our own. */
  readonly ids?: { readonly uid: number; readonly gid: number } | null;
}

/**
 * Starts a server whose output goes to a log file. It runs under a small watcher that ends it when this process is gone,
 * however that came: the watcher's standard input is a pipe that only we hold open. Killed itself, it takes its server along.
 */
export function startChild({ name, command, args, logFile, cwd, env, ids }: StartChild): Child {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const watcher = [join(__dirname, '..', 'dist', 'watcher.js'), JSON.stringify(ids ?? {}), command, ...args];
  const child = spawn(process.execPath, watcher, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  child.stdin.on('error', () => undefined);
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      // Whoever kills the watcher alone leaves its server with the port: it goes too, before anything is started again.
      if (signal === null) resolve(code);
      else void endGroup(child.pid ?? 0).then(() => resolve(code));
    });
    // Not at its exit: what it and its own children said last may still be on the way.
    child.once('close', () => log.end());
  });
  exited.catch(() => undefined);
  return {
    name,
    pid: child.pid ?? 0,
    exited,
    async kill() {
      child.kill(KILL);
      await exited;
    },
    stop: (signal, graceMs) => stopChild(child, exited, signal, graceMs),
  };
}

const GROUP_GONE_MS = 5_000;

/** What a watcher that was killed has left: its server, which is of its process group. */
async function endGroup(pid: number): Promise<void> {
  const deadline = Date.now() + GROUP_GONE_MS;
  while (killGroup(pid) && Date.now() < deadline) await pause(50);
}

/** False when there is none left. */
function killGroup(pid: number): boolean {
  try {
    return pid > 0 && process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
}

async function stopChild(
  child: ChildProcess,
  exited: Promise<number | null>,
  signal: NodeJS.Signals = 'SIGTERM',
  graceMs = 10_000,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), graceMs);
  });
  const outcome = await Promise.race([exited.then(() => 'gone' as const), late]);
  clearTimeout(timer);
  if (outcome === 'late') {
    child.kill(KILL);
    await exited;
  }
}
