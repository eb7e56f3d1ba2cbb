import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { Problem, type ProblemCode, type ProblemOptions } from '../common/problem';
import { type Ledger, type LedgerInput, ledgerOf, type LedgerRow } from './ledger-input';

export type FromWorker =
  | { readonly kind: 'problem'; readonly status: number; readonly code: ProblemCode; readonly options: ProblemOptions }
  | { readonly kind: 'head'; readonly source: string | null }
  | { readonly kind: 'rows'; readonly rows: readonly LedgerRow[]; readonly last: boolean };

/** Below this, reading takes less than starting a thread for it. */
const SMALL = 64 * 1_024;
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 };
/** What takes longer is given up: the largest ledger takes seconds. */
const LONGEST_MS = 60_000;
/** Threads run built code, also where this file does not. */
const SCRIPT = join(__dirname.replace(`${sep}src${sep}`, `${sep}dist${sep}`), 'ledger.worker.js');

/**
 * Reads ledgers. Large ones in a thread of their own, one after the other, so that nobody else's request waits for them:
 * neither for the reading nor for taking its result over.
 */
@Injectable()
export class LedgerReader {
  private turn: Promise<unknown> = Promise.resolve();

  /** @throws Problem 400, 413 or 415 for what is no ledger, or too much of one */
  read(input: LedgerInput): Promise<Ledger> {
    if (input.bytes.length <= SMALL) return Promise.resolve().then(() => ledgerOf(input));
    const ledger = this.turn.then(() => readBeside(input));
    this.turn = ledger.catch(() => undefined);
    return ledger;
  }
}

async function readBeside({ bytes, ...rest }: LedgerInput): Promise<Ledger> {
  // A copy with memory of its own can be handed over; what a buffer lies in may be others' as well.
  const own = new Uint8Array(bytes);
  const workerData: LedgerInput = { ...rest, bytes: own };
  const worker = new Worker(SCRIPT, { workerData, transferList: [own.buffer], resourceLimits: MEMORY, execArgv: [] });
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Problem(413, 'BODY_TOO_LARGE') : error),
    );
    worker.once('exit', () => reject(new Problem(413, 'BODY_TOO_LARGE')));
  });
  failed.catch(() => undefined);
  const tooLong = setTimeout(() => void worker.terminate(), LONGEST_MS);
  const next = (): Promise<FromWorker> =>
    Promise.race([failed, new Promise<FromWorker>((resolve) => worker.once('message', resolve))]);
  try {
    const head = partOf(await next(), 'head');
    const rows: LedgerRow[] = [];
    for (let last = false; !last;) {
      worker.postMessage('next');
      const piece = partOf(await next(), 'rows');
      rows.push(...piece.rows);
      last = piece.last;
    }
    return { source: head.source, rows };
  } finally {
    clearTimeout(tooLong);
    await worker.terminate();
  }
}

function partOf<K extends 'head' | 'rows'>(message: FromWorker, kind: K): Extract<FromWorker, { kind: K }> {
  if (message.kind === 'problem') throw new Problem(message.status, message.code, message.options);
  if (message.kind !== kind) throw new Error(`the reader of ledgers said ${message.kind} for ${kind}`);
  return message as Extract<FromWorker, { kind: K }>;
}
