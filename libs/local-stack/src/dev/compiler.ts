import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT_ROOT } from '../system/data-dir';

/** How a round of the compiler ended: what is built is sound, or something in the sources is wrong. */
export type Round = 'sound' | 'faulty';

/** What a line of `tsc --watch` says about a round, null where it is one message among many. */
export function roundOf(line: string): Round | null {
  const errors = /\bFound (\d+) errors?\b.*\. Watching for file changes\./.exec(line)?.[1];
  return errors === undefined ? null : errors === '0' ? 'sound' : 'faulty';
}

export interface Compiler {
  stop(): void;
}

interface Watching {
  readonly onRound: (round: Round) => void;
  /** Messages of the compiler, one line each; not the end of a round. */
  readonly onLine: (line: string) => void;
  readonly onEnd: () => void;
}

/** Compiles what changes, as long as it runs. The first round is told like any other. */
export function watchSources({ onEnd, onLine, onRound }: Watching): Compiler {
  const tsc = join(PROJECT_ROOT, 'node_modules/@typescript/native/bin/tsc');
  const child = spawn(
    process.execPath,
    [tsc, '-b', 'tsconfig.build.json', '--watch', '--preserveWatchOutput', '--pretty', 'false'],
    {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  createInterface({ input: child.stdout }).on('line', (line) => {
    const round = roundOf(line);
    if (round !== null) onRound(round);
    else if (line.trim() !== '' && !/ - (Starting|File change detected)/.test(line)) onLine(line);
  });
  child.once('exit', onEnd);
  child.once('error', onEnd);
  return {
    stop: () => {
      child.removeListener('exit', onEnd);
      child.kill();
    },
  };
}
