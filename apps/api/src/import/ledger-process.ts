import { type ChildProcess, fork } from 'node:child_process';
import { Problem, type ProblemCode, type ProblemOptions } from '../common/problem';
import type { Ledger, LedgerInput, LedgerRow } from './ledger-input';

export type ToChild = ({ readonly kind: 'read' } & Omit<LedgerInput, 'bytes'>) | Next;
interface Next {
  readonly kind: 'next';
}

export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly options: ProblemOptions }
  | { readonly kind: 'head'; readonly source: string | null }
  | { readonly kind: 'rows'; readonly rows: readonly LedgerRow[]; readonly last: boolean };

export interface Bounds {
  /** A process that has not said by then that it runs is given up. */
  readonly silentMs: number;
  /** What takes longer is given up: the largest ledger takes seconds. */
  readonly longestMs: number;
}

/** Of the child alone: a parser that wants more than this ends itself, and nobody else. */
const MEMORY = ['--max-old-space-size=384', '--max-semi-space-size=32'];
const RETRY_SECONDS = 10;
const GONE: ProblemOptions = { retryAfterSeconds: RETRY_SECONDS };

/**
 * Reads one ledger in a process of its own, which ends with it whatever happens. It gets nothing of the environment.
 * @throws Problem what the ledger is refused for; 413 `BODY_TOO_LARGE` where reading takes too much memory or time; 503
 *   `LEDGER_READER_UNAVAILABLE` where the process does not start or is ended from outside
 */
export async function readInProcess(script: string, input: LedgerInput, bounds: Bounds): Promise<Ledger> {
  const child = fork(script, [], {
    execArgv: MEMORY,
    env: {},
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  const ended = endOf(child, bounds);
  const next = <K extends FromChild['kind']>(kind: K): Promise<Extract<FromChild, { kind: K }>> =>
    Promise.race([
      ended,
      new Promise<FromChild>((resolve) => child.once('message', (message) => resolve(message as FromChild))),
    ]).then((message) => partOf(message, kind));
  const say = (message: ToChild): void => {
    // That it has gone meanwhile is heard from its end.
    child.send(message, () => undefined);
  };
  try {
    await next('ready');
    const { bytes, ...how } = input;
    say({ kind: 'read', ...how });
    child.stdin?.on('error', () => undefined).end(bytes);
    const { source } = await next('head');
    const rows: LedgerRow[] = [];
    for (let last = false; !last;) {
      say({ kind: 'next' });
      const piece = await next('rows');
      rows.push(...piece.rows);
      last = piece.last;
    }
    return { source, rows };
  } finally {
    child.kill('SIGKILL');
  }
}

/** Rejects when the process ends, or is ended for taking too long, before everything was read. */
function endOf(child: ChildProcess, { longestMs, silentMs }: Bounds): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    const giveUp = (problem: Problem): void => {
      reject(problem);
      child.kill('SIGKILL');
    };
    const silent = setTimeout(() => giveUp(new Problem('LEDGER_READER_UNAVAILABLE', GONE)), silentMs);
    const tooLong = setTimeout(() => giveUp(new Problem('BODY_TOO_LARGE')), longestMs);
    child.once('message', () => clearTimeout(silent));
    const over = (problem: Problem): void => {
      clearTimeout(silent);
      clearTimeout(tooLong);
      reject(problem);
    };
    child.once('error', () => over(new Problem('LEDGER_READER_UNAVAILABLE', GONE)));
    // Out of memory, Node aborts.
    child.once('exit', (code, signal) =>
      over(
        signal === 'SIGABRT' || code === ABORTED
          ? new Problem('BODY_TOO_LARGE')
          : new Problem('LEDGER_READER_UNAVAILABLE', GONE),
      ),
    );
  });
  ended.catch(() => undefined);
  return ended;
}

const ABORTED = 134;

function partOf<K extends FromChild['kind']>(message: FromChild, kind: K): Extract<FromChild, { kind: K }> {
  if (message.kind === 'problem') throw new Problem(message.code, message.options);
  if (message.kind !== kind) throw new Error(`the reader of ledgers said ${message.kind} for ${kind}`);
  return message as Extract<FromChild, { kind: K }>;
}
