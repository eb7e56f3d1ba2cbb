import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../common/problem';
import { type Ledger, type LedgerInput, ledgerOf, type LedgerRow } from './ledger-input';
import type { FromWorker } from './ledger.reader';

/** Small enough that taking one over is not felt. */
const ROWS_AT_ONCE = 50;
const CHARACTERS_AT_ONCE = 200_000;

/** Reads a ledger beside the event loop, and hands it over piece by piece, each when it is asked for. */
function main(): void {
  const port = parentPort;
  if (!port) throw new Error('runs as a worker');
  const say = (message: FromWorker): void => port.postMessage(message);
  let ledger: Ledger;
  try {
    ledger = ledgerOf(workerData as LedgerInput);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, options, status } = error;
    say({ kind: 'problem', status, code, options });
    return;
  }
  const { rows, source } = ledger;
  let begin = 0;
  port.on('message', () => {
    const end = endOfPiece(rows, begin);
    say({ kind: 'rows', rows: rows.slice(begin, end), last: end === rows.length });
    begin = end;
  });
  say({ kind: 'head', source });
}

function endOfPiece(rows: readonly LedgerRow[], begin: number): number {
  let characters = 0;
  let end = begin;
  while (end < rows.length && end - begin < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
    characters += JSON.stringify(rows[end]).length;
    end += 1;
  }
  return end;
}

main();
